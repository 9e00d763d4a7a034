// Sign codes lie in bit slices (O'Neil and Quass 1997; BitWeaving, Li and Patel 2013): the bits of
// one dimension side by side, so that one instruction counts for 128 passages.

/** Passages of a block: so many bits of one dimension are a line of the cache. */
export const blockPassages: i32 = 512;
/** Bytes of that line. */
export const line: usize = 64;
/** Bytes of 128 passages' bits: a column of a block. */
export const column: usize = 16;
/** Bits of a sum of weights. */
export const sumPlanes: usize = 11;
/** The same, and a bit that says whether there is a passage. */
export const planes: usize = sumPlanes + 1;
/** Bytes of the sums of a column. */
export const sumBytes: usize = planes * column;

/** A line for each dimension, and one of nothing. */
export function blockBytes(dimensions: i32): usize {
  return ((dimensions as usize) + 1) * line;
}
