/** Rows that are fetched into the cache together. */
const ahead = 32;

/**
 * Dot products of a query (16-bit) with rows of 8-bit levels, as 32-bit integers: of those that
 * begin `offsets` bytes (uint32) after `levels`, or of the first `count` where `offsets` is 0.
 * `dimensions` is a multiple of 16. What it returns means nothing.
 */
export function dots(
  levels: usize,
  dimensions: i32,
  offsets: usize,
  count: i32,
  query: usize,
  out: usize,
): i32 {
  const stride = dimensions as usize;
  let touched = 0;
  for (let i = 0; i < count; i += 1) {
    const place = (i as usize) << 2;
    if (offsets !== 0 && i % ahead === 0) {
      touched |= touch(levels, stride, offsets + place, min(ahead, count - i));
    }
    const row =
      levels + (offsets === 0 ? (i as usize) * stride : (load<u32>(offsets + place) as usize));
    store<i32>(out + place, dot(row, stride, query));
  }
  return touched;
}

/**
 * Reads something of each line of the cache that rows lie in: the processor fetches them side by
 * side then, where it would wait for one row after the other. The result keeps the compiler from
 * leaving it out.
 */
function touch(levels: usize, stride: usize, offsets: usize, count: i32): i32 {
  let touched = 0;
  for (let i: usize = 0; i < (count as usize); i += 1) {
    const row = levels + (load<u32>(offsets + (i << 2)) as usize);
    for (let k: usize = 0; k < stride; k += 64) touched |= load<u8>(row + k);
  }
  return touched;
}

function dot(row: usize, stride: usize, query: usize): i32 {
  let sum = i32x4.splat(0);
  let at = query;
  for (let k: usize = 0; k < stride; k += 16) {
    const values = v128.load(row + k);
    sum = i32x4.add(
      sum,
      i32x4.add(
        i32x4.dot_i16x8_s(v128.load(at), i16x8.extend_low_i8x16_s(values)),
        i32x4.dot_i16x8_s(v128.load(at, 16), i16x8.extend_high_i8x16_s(values)),
      ),
    );
    at += 32;
  }
  return (
    i32x4.extract_lane(sum, 0) +
    i32x4.extract_lane(sum, 1) +
    i32x4.extract_lane(sum, 2) +
    i32x4.extract_lane(sum, 3)
  );
}
