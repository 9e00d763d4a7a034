import hnswlib from 'hnswlib-node';
import { type Hits, noHits, TopHits } from '../../src/index/hits.ts';
import { unit, type Vectors } from '../../src/index/vectors.ts';

/**
 * Hierarchical navigable small worlds (Malkov and Yashunin 2016), which the program searched with
 * before: the peer that the scan is measured beside. 16 neighbours a vector and 200 candidates on
 * insertion are what the authors' library takes by default.
 */
export class HnswIndex {
  private readonly graph: hnswlib.HierarchicalNSW;
  private readonly vectors: Vectors;

  constructor(vectors: Vectors) {
    this.vectors = vectors;
    this.graph = new hnswlib.HierarchicalNSW('cosine', vectors.dimensions);
    this.graph.initIndex(Math.max(1, vectors.count), 16, 200, 100);
    for (let passage = 0; passage < vectors.count; passage += 1) {
      this.graph.addPoint(Array.from(vectors.at(passage)), passage);
    }
  }

  search(query: Float32Array, k: number): Hits {
    const wanted = Math.min(k, this.vectors.count);
    if (wanted <= 0) return noHits;
    const direction = unit(query);
    const best = new TopHits(wanted);
    this.graph.setEf(Math.max(200, 4 * wanted));
    for (const passage of this.graph.searchKnn(Array.from(direction), wanted).neighbors) {
      best.offer(passage, this.vectors.cosine(direction, passage));
    }
    return best.hits();
  }
}
