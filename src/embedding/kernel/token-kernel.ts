import type { QueryTokens, TextPlace, TokenComparison } from '../token-comparison.ts';

/**
 * Arithmetic over the rows of a token table: the hot loops of answering (late interaction) and of
 * indexing (sums). One suite in `tests/contract/token-kernel.ts` holds every implementation, to the
 * last bit.
 */
export interface TokenKernel {
  /** The rows, row-major; its owner fills them before anything else. [rows × dimensions] */
  readonly levels: Int8Array;
  /** 1 / length of each row of levels, 0 for an empty one; filled likewise. [rows] */
  readonly inverseNorms: Float32Array;
  /** Length of each row's vector; filled likewise. [rows] */
  readonly lengths: Float32Array;
  /** See `TokenTable`. Similarities are computed once for each distinct token of all texts. */
  compare(query: QueryTokens, texts: readonly TextPlace[], discount: number): TokenComparison;
  /** Σ weights[j] · levels[rows[j]], rounded to 32 bits after each step. [dimensions] */
  sum(rows: Uint32Array, weights: Float32Array): Float32Array;
}
