/**
 * The arithmetic of the scan over one memory; numbers named after what they point to are byte
 * offsets in it. One suite in `tests/contract/scan-kernel.ts` holds every implementation.
 */
export interface ScanKernel {
  /**
   * Hamming distances of codes to a query's code (uint16, [count]); counts in `histogram` how many
   * codes are at each distance (uint32, [8 · bytes + 1]).
   * @param bytes of one code, a multiple of 16
   */
  hamming(
    codes: number,
    count: number,
    bytes: number,
    query: number,
    distances: number,
    histogram: number,
  ): void;
  /** Writes the places whose distance is at most `most` to `out` (uint32), ascending; returns how many. */
  collect(distances: number, count: number, most: number, out: number): number;
  /**
   * Dot products of a query (int16) with rows of levels (int8), to `out` (int32, [count]).
   * @param dimensions a multiple of 16
   * @param rows numbers of the rows (uint32); 0: the first `count`
   */
  dots(
    levels: number,
    dimensions: number,
    rows: number,
    count: number,
    query: number,
    out: number,
  ): void;
}
