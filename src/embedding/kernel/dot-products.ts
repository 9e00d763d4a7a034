/**
 * Exact dot products of 8-bit rows, the hot loop of late interaction, and sums of rows, that of
 * indexing. One suite in
 * `tests/contract/dot-products.ts` holds every implementation.
 */
export interface DotProducts {
  /** The rows, row-major; to be filled by the owner of the table. [rows × dimensions] */
  readonly levels: Int8Array;
  /** `out[i * rows.length + j] = levels[query[i]] · levels[rows[j]]`, whole numbers. */
  compute(query: Uint32Array, rows: Uint32Array, out: Float32Array): void;
  /** Σ weights[j] · levels[rows[j]], rounded to 32 bits after each step. [dimensions] */
  sum(rows: Uint32Array, weights: Float32Array): Float32Array;
}
