/**
 * The arithmetic of the scan over one memory; numbers named after what they point to are byte
 * offsets in it. One suite in `tests/contract/scan-kernel.ts` holds every implementation.
 */
export interface ScanKernel {
  /**
   * Hamming distances of codes to a query's code (uint16, [count]); counts how many codes are at
   * each distance, spread over four histograms (uint32, [4 × (8 · bytes + 1)]).
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
  /**
   * The same of the codes listed in `rows` (uint32), each bit that differs weighed by what the
   * query's bit planes have there; one histogram (uint32, [(2^planeCount - 1) · 8 · bytes + 1]).
   * @param planes of 1, 2, 4 and 8, each as long as a code; at most four
   */
  weighted(
    codes: number,
    bytes: number,
    rows: number,
    count: number,
    query: number,
    planes: number,
    planeCount: number,
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
