import type { Hits } from './hits.ts';

/** Finds the passages of one partition whose vectors point most nearly where a query's points. */
export interface VectorIndex {
  /** Passages. */
  readonly size: number;
  readonly dimensions: number;
  /** The `k` nearest by cosine, in [-1, 1]; all of them where `k` is greater than `size`. */
  search(query: Float32Array, k: number): Hits;
  /**
   * The same search, which another thread may do until what is returned is called: that gives what
   * was found, and does what is left. To be called before anything is waited for.
   */
  begin(query: Float32Array, k: number): () => Hits;
  /** Cosines of certain passages with a query. [passages] */
  similarities(query: Float32Array, passages: readonly number[]): Float32Array;
  /** The unit vector of one passage. [dimensions] */
  vector(passage: number): Float32Array;
}
