import { type Hits, noHits, TopHits } from '../../src/index/hits.ts';
import type { VectorIndex } from '../../src/index/vector-index.ts';
import { unit } from '../../src/index/vectors.ts';
import type { Vectors } from './vectors.ts';

/** Compares the query with every passage: never wrong, and slow beyond some ten thousand passages. */
export class ExactIndex implements VectorIndex {
  readonly size: number;
  readonly dimensions: number;

  private readonly vectors: Vectors;

  constructor(vectors: Vectors) {
    this.vectors = vectors;
    this.size = vectors.count;
    this.dimensions = vectors.dimensions;
  }

  search(query: Float32Array, k: number): Hits {
    if (k <= 0 || this.size === 0) return noHits;
    const direction = unit(query);
    const best = new TopHits(Math.min(k, this.size));
    for (let passage = 0; passage < this.size; passage += 1) {
      best.offer(passage, this.vectors.cosine(direction, passage));
    }
    return best.take();
  }

  begin(query: Float32Array, k: number): () => Hits {
    return () => this.search(query, k);
  }

  similarities(query: Float32Array, passages: readonly number[]): Float32Array {
    const direction = unit(query);
    return Float32Array.from(passages, (passage) => this.vectors.cosine(direction, passage));
  }

  vector(passage: number): Float32Array {
    return this.vectors.at(passage);
  }
}
