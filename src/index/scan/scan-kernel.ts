/**
 * The arithmetic of the scan over one memory; numbers named after what they point to are byte
 * offsets in it. `layout.ts` says how slices and sums lie. One suite in
 * `tests/contract/scan-kernel.ts` holds every implementation.
 */
export interface ScanKernel {
  /**
   * Writes the signs of `count` rows of levels (int8) as bit slices: bit `i` of a dimension's line
   * says whether the level of passage `i` of the block is above 0.
   * @param dimensions a multiple of 16
   */
  slice(levels: number, dimensions: number, count: number, out: number): void;
  /**
   * How much the signs of each passage agree with a query's: 1023, more by the weights of the
   * dimensions where both are above 0, and less by those where the passage alone is. Written as bit
   * slices, for each column of passages the sums and then who is there.
   * @param inputs byte offsets (uint32) of lines in a block, in six groups: the dimensions where
   * the query is below 0 whose weight has the bit of 1, of 2, of 4, then those where it is above;
   * each filled up to a multiple of 16 with the line of nothing. Weights of neither sign exceed 1023.
   * @param counts sixteens of each group (uint32, [6])
   */
  agree(
    slices: number,
    dimensions: number,
    count: number,
    inputs: number,
    counts: number,
    sums: number,
  ): void;
  /**
   * Sets a bit in `chosen` for each of the `wanted` passages with the greatest sums, and for those
   * that are equal to the last of them.
   * @param open room as much as `chosen`: 16 bytes a column
   */
  select(sums: number, columns: number, wanted: number, chosen: number, open: number): void;
  /**
   * Writes `base + stride × i` (uint32) for each bit `i` that is set in the columns, ascending;
   * returns how many.
   */
  offsets(chosen: number, columns: number, base: number, stride: number, out: number): number;
  /**
   * Dot products of a query (int16) with rows of levels (int8), to `out` (int32, [count]).
   * @param dimensions a multiple of 16
   * @param offsets where each row begins (uint32), counted from `levels`; 0: the first `count` rows
   */
  dots(
    levels: number,
    dimensions: number,
    offsets: number,
    count: number,
    query: number,
    out: number,
  ): void;
  /**
   * Of the rows `[from, end)` of a segment whose products are there, those with a cosine (product ×
   * scale × the row's own) of `least` at least: puts their numbers in the segment and their products
   * in place of the offsets and products from `from` on, ascending; returns how many.
   * @param levels where the segment's first row begins @param scales of its rows (float32)
   */
  nearest(
    offsets: number,
    products: number,
    from: number,
    end: number,
    levels: number,
    dimensions: number,
    scales: number,
    scale: number,
    least: number,
  ): number;
}
