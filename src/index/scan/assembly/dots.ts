import { touch } from '../../../embedding/kernel/assembly/touch';

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
  for (let i = 0; i < count; i += 2) {
    if (offsets !== 0 && i % ahead === 0) {
      const end = min(i + ahead, count);
      for (let j = i; j < end; j += 1) {
        touched |= touch(rowOf(levels, stride, offsets, j), stride);
      }
    }
    const first = rowOf(levels, stride, offsets, i);
    const second = i + 1 < count ? rowOf(levels, stride, offsets, i + 1) : first;
    const sums = twoDots(first, second, stride, query);
    store<i32>(out + ((i as usize) << 2), i32x4.extract_lane(sums, 0));
    if (i + 1 < count) store<i32>(out + ((i as usize) << 2), i32x4.extract_lane(sums, 1), 4);
  }
  return touched;
}

/**
 * Of the rows `[from, end)` that dot products were made of, those with a cosine (product × scale ×
 * the row's own scale, in 64 bits) of at least so much: their numbers and products are put in place
 * of the offsets and products from `from` on, in their order. Returns how many.
 *
 * @param levels where the first row of the segment begins @param scales 32-bit floats of its rows
 */
export function nearest(
  offsets: usize,
  products: usize,
  from: i32,
  end: i32,
  levels: usize,
  dimensions: i32,
  scales: usize,
  scale: f64,
  least: f64,
): i32 {
  let to = (from as usize) << 2;
  const last = (end as usize) << 2;
  for (let at = to; at < last; at += 4) {
    const row = (load<u32>(offsets + at) - (levels as u32)) / (dimensions as u32);
    const product = load<i32>(products + at);
    const cosine = (product as f64) * scale * (load<f32>(scales + ((row as usize) << 2)) as f64);
    // Each is written, and the next one over it where it is none.
    store<u32>(offsets + to, row);
    store<i32>(products + to, product);
    to += ((cosine >= least) as usize) << 2;
  }
  return ((to >> 2) as i32) - from;
}

function rowOf(levels: usize, stride: usize, offsets: usize, i: i32): usize {
  const at = i as usize;
  return levels + (offsets === 0 ? at * stride : (load<u32>(offsets + (at << 2)) as usize));
}

/** Of two rows, which share one reading of the query; in the first two lanes. */
function twoDots(first: usize, second: usize, stride: usize, query: usize): v128 {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let at = query;
  for (let k: usize = 0; k < stride; k += 16) {
    const low = v128.load(at);
    const high = v128.load(at, 16);
    const one = v128.load(first + k);
    const other = v128.load(second + k);
    a = i32x4.add(a, i32x4.dot_i16x8_s(low, i16x8.extend_low_i8x16_s(one)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(low, i16x8.extend_low_i8x16_s(other)));
    a = i32x4.add(a, i32x4.dot_i16x8_s(high, i16x8.extend_high_i8x16_s(one)));
    b = i32x4.add(b, i32x4.dot_i16x8_s(high, i16x8.extend_high_i8x16_s(other)));
    at += 32;
  }
  const pairs = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
  return i32x4.add(pairs, v128.shuffle<i32>(pairs, pairs, 2, 3, 0, 1));
}
