/** Turns texts into vectors. One suite in `tests/contract/embedder.ts` holds every implementation. */
export interface Embedder {
  /** Name of the model, e.g. `bruecke-static-384` or `Xenova/multilingual-e5-small`. */
  readonly name: string;
  /** SHA-256 (hex) over everything that changes a vector: model files, pooling, prefixes, maximum length. */
  readonly fingerprint: string;
  readonly dimensions: number;
  /** Longest text in the model's own tokens, special tokens included; what is beyond is cut off silently. */
  readonly maximumTokens: number;
  /** Tokens of a text, special tokens included, before any cut. */
  countTokens(text: string): number;
  /** Unit-length vectors [dimensions], one a text, in order. */
  embedPassages(texts: readonly string[]): Promise<Float32Array[]>;
  /** A unit-length vector [dimensions]. */
  embedQuery(text: string): Promise<Float32Array>;
  /**
   * The unit-length vector [dimensions] of rows of the token table, each counted as often as said;
   * only of a model whose vectors are such sums.
   */
  embedRows?(rows: Uint32Array, counts: Float32Array): Float32Array;
}
