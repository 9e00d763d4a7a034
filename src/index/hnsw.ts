import type { HierarchicalNSW } from 'hnswlib-node';
import { BrueckeError } from '../domain/errors.ts';
import { type Hits, noHits, TopHits } from './hits.ts';
import type { VectorIndex } from './vector-index.ts';
import { unit, type Vectors } from './vectors.ts';

/**
 * Hierarchical navigable small worlds (Malkov and Yashunin 2016). 16 neighbours a vector and 200
 * candidates on insertion are what the authors' library takes by default, and enough for vectors
 * of texts; the seed is fixed, so that the same vectors give the same file.
 */
export const hnswParameters = { M: 16, efConstruction: 200, seed: 100 } as const;

/**
 * Candidates a search keeps: four times what it is asked for. Among 14,000 sentences in the vectors
 * of the embedded model, 100 asked for, twice gave 96 % of the right ones, four times 99 %.
 */
const efFactor = 4;
const leastEf = 200;

/** How many insertions block the thread before others get their turn. */
const insertionsPerTurn = 256;

type Hnswlib = typeof import('hnswlib-node');

/** @throws BrueckeError `native-build-missing` where the package's install script did not run */
async function loadHnswlib(): Promise<Hnswlib> {
  try {
    const { default: hnswlib } = await import('hnswlib-node');
    return hnswlib;
  } catch (cause) {
    throw new BrueckeError('native-build-missing', { package: 'hnswlib-node' }, { cause });
  }
}

export class HnswIndex implements VectorIndex {
  readonly size: number;
  readonly dimensions: number;

  private readonly graph: HierarchicalNSW;
  private readonly vectors: Vectors;

  private constructor(graph: HierarchicalNSW, vectors: Vectors) {
    this.graph = graph;
    this.vectors = vectors;
    this.size = vectors.count;
    this.dimensions = vectors.dimensions;
  }

  /** Inserts the vectors in their order, giving way to others now and then. */
  static async build(
    vectors: Vectors,
    inserted: (count: number) => void = () => {},
  ): Promise<HnswIndex> {
    const { HierarchicalNSW } = await loadHnswlib();
    const graph = new HierarchicalNSW('cosine', vectors.dimensions);
    const { M, efConstruction, seed } = hnswParameters;
    graph.initIndex(Math.max(1, vectors.count), M, efConstruction, seed);
    for (let passage = 0; passage < vectors.count; passage += 1) {
      graph.addPoint(Array.from(vectors.at(passage)), passage);
      if ((passage + 1) % insertionsPerTurn === 0) {
        inserted(passage + 1);
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    inserted(vectors.count);
    return new HnswIndex(graph, vectors);
  }

  /**
   * Loads a graph written by {@link write}. The file must have been checked before, to the byte:
   * the native reader trusts what it is given.
   *
   * @throws BrueckeError `index-broken` where the graph is not one over these vectors
   */
  static async load(file: string, vectors: Vectors): Promise<HnswIndex> {
    const { HierarchicalNSW } = await loadHnswlib();
    const graph = new HierarchicalNSW('cosine', vectors.dimensions);
    try {
      await graph.readIndex(file);
    } catch (cause) {
      throw new BrueckeError('index-broken', { file, reason: 'unreadable graph' }, { cause });
    }
    if (graph.getCurrentCount() !== vectors.count) {
      throw new BrueckeError('index-broken', { file, reason: 'graph of another size' });
    }
    return new HnswIndex(graph, vectors);
  }

  async write(file: string): Promise<void> {
    await this.graph.writeIndex(file);
  }

  /** Cosines are computed from the stored vectors, so that every index gives the same to the bit. */
  search(query: Float32Array, k: number): Hits {
    const wanted = Math.min(k, this.size);
    if (wanted <= 0) return noHits;
    const direction = unit(query);
    const best = new TopHits(wanted);
    for (const passage of this.nearest(direction, wanted)) {
      best.offer(passage, this.vectors.cosine(direction, passage));
    }
    return best.hits();
  }

  /** All of them where the graph would keep all as candidates: it could only be slower. */
  private nearest(direction: Float32Array, wanted: number): Iterable<number> {
    const ef = Math.max(leastEf, efFactor * wanted);
    if (this.size <= ef) return Array(this.size).keys();
    this.graph.setEf(ef);
    return this.graph.searchKnn(Array.from(direction), wanted).neighbors;
  }

  vector(passage: number): Float32Array {
    return this.vectors.at(passage);
  }
}
