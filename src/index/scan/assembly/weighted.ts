// The stage of the scan that weighs signs by the query, and what it shares with the first.

/**
 * Weighted Hamming distances of the codes listed in `rows` (32-bit) to a query's code: a bit that
 * differs counts as much as the query's bit planes say, the first of which counts 1, the next 2, 4
 * and 8. `planes` lie one after the other, each as long as a code; there are at most four.
 */
export function weighted(
  codes: usize,
  bytes: i32,
  rows: usize,
  count: i32,
  query: usize,
  planes: usize,
  planeCount: i32,
  distances: usize,
  histogram: usize,
): void {
  const size = bytes as usize;
  for (let i = 0; i < count; i += 1) {
    const code = codes + (load<u32>(rows + ((i as usize) << 2)) as usize) * size;
    let sum = i16x8.splat(0);
    for (let at: usize = 0; at < size; at += 16) {
      const differing = v128.xor(v128.load(code + at), v128.load(query + at));
      const plane = planes + at;
      // At most 8 · 15.
      let bits = i8x16.popcnt(v128.and(differing, v128.load(plane)));
      if (planeCount > 1) {
        const more = i8x16.popcnt(v128.and(differing, v128.load(plane + size)));
        bits = i8x16.add(bits, i8x16.add(more, more));
      }
      if (planeCount > 2) {
        const more = i8x16.popcnt(v128.and(differing, v128.load(plane + 2 * size)));
        bits = i8x16.add(bits, i8x16.shl(more, 2));
      }
      if (planeCount > 3) {
        const more = i8x16.popcnt(v128.and(differing, v128.load(plane + 3 * size)));
        bits = i8x16.add(bits, i8x16.shl(more, 3));
      }
      sum = i16x8.add(sum, i16x8.extadd_pairwise_i8x16_u(bits));
    }
    const total = sumOf(i32x4.dot_i16x8_s(sum, i16x8.splat(1)));
    store<u16>(distances + ((i as usize) << 1), total as u16);
    raise(histogram, total);
  }
}

/** Sum of four lanes. */
export function sumOf(wide: v128): i32 {
  const pairs = i64x2.add(wide, i64x2.shr_u(wide, 32));
  return (i64x2.extract_lane(pairs, 0) as i32) + (i64x2.extract_lane(pairs, 1) as i32);
}

export function raise(histogram: usize, distance: i32): void {
  const cell = histogram + ((distance as usize) << 2);
  store<u32>(cell, load<u32>(cell) + 1);
}
