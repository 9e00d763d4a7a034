// The stages of the scan over quantised vectors, in 128-bit SIMD. AssemblyScript;
// `npm run kernel:build:scan` compiles it.

import { raise, sumOf } from './weighted';

export { weighted } from './weighted';

/**
 * Hamming distances of `count` codes of `bytes` (a multiple of 16) to a query's code: distances[i]
 * as 16-bit numbers, and histogram[d] raised for each (32-bit), in any one of four histograms.
 */
export function hamming(
  codes: usize,
  count: i32,
  bytes: i32,
  query: usize,
  distances: usize,
  histogram: usize,
): void {
  if (bytes === 48) {
    hamming48(codes, count, query, distances, histogram);
    return;
  }
  let code = codes;
  for (let i = 0; i < count; i += 1) {
    let sum = i16x8.splat(0);
    for (let at: usize = 0; at < (bytes as usize); at += 16) {
      const differing = v128.xor(v128.load(code + at), v128.load(query + at));
      sum = i16x8.add(sum, i16x8.extadd_pairwise_i8x16_u(i8x16.popcnt(differing)));
    }
    const total = sumOf(i32x4.dot_i16x8_s(sum, i16x8.splat(1)));
    store<u16>(distances + ((i as usize) << 1), total as u16);
    raise(histogram, total);
    code += bytes as usize;
  }
}

/** The same for 384 dimensions: four codes at a time, the query's code held in registers. */
function hamming48(
  codes: usize,
  count: i32,
  query: usize,
  distances: usize,
  histogram: usize,
): void {
  const first = v128.load(query);
  const second = v128.load(query, 16);
  const third = v128.load(query, 32);
  const ones = i16x8.splat(1);
  // A histogram for each of the four: one alone would wait for what it has just stored.
  const line: usize = 385 << 2;
  let code = codes;
  let out = distances;
  let i = 0;
  for (; i + 4 <= count; i += 4) {
    const left = i16x8.narrow_i32x4_u(
      differing48(code, first, second, third),
      differing48(code + 48, first, second, third),
    );
    const right = i16x8.narrow_i32x4_u(
      differing48(code + 96, first, second, third),
      differing48(code + 144, first, second, third),
    );
    const pairs = i16x8.narrow_i32x4_u(
      i32x4.dot_i16x8_s(left, ones),
      i32x4.dot_i16x8_s(right, ones),
    );
    const totals = i32x4.dot_i16x8_s(pairs, ones);
    v128.store64_lane(out, i16x8.narrow_i32x4_u(totals, totals), 0);
    raise(histogram, i32x4.extract_lane(totals, 0));
    raise(histogram + line, i32x4.extract_lane(totals, 1));
    raise(histogram + 2 * line, i32x4.extract_lane(totals, 2));
    raise(histogram + 3 * line, i32x4.extract_lane(totals, 3));
    code += 192;
    out += 8;
  }
  for (; i < count; i += 1) {
    const total = sumOf(differing48(code, first, second, third));
    store<u16>(out, total as u16);
    raise(histogram, total);
    code += 48;
    out += 2;
  }
}

/** Bits in which 48 bytes differ, in four sums. */
function differing48(code: usize, first: v128, second: v128, third: v128): v128 {
  // At most 24 a byte.
  const bits = i8x16.add(
    i8x16.popcnt(v128.xor(v128.load(code), first)),
    i8x16.add(
      i8x16.popcnt(v128.xor(v128.load(code, 16), second)),
      i8x16.popcnt(v128.xor(v128.load(code, 32), third)),
    ),
  );
  return i32x4.dot_i16x8_s(i16x8.extadd_pairwise_i8x16_u(bits), i16x8.splat(1));
}

/** Writes the places whose distance is at most `most` to `out` (32-bit), in order; returns how many. */
export function collect(distances: usize, count: i32, most: i32, out: usize): i32 {
  const limit = i16x8.splat(most as i16);
  let found: usize = 0;
  let i = 0;
  for (; i + 8 <= count; i += 8) {
    let near = i16x8.bitmask(i16x8.le_u(v128.load(distances + ((i as usize) << 1)), limit));
    while (near !== 0) {
      store<u32>(out + (found << 2), (i + ctz(near)) as u32);
      found += 1;
      near &= near - 1;
    }
  }
  for (; i < count; i += 1) {
    if ((load<u16>(distances + ((i as usize) << 1)) as i32) > most) continue;
    store<u32>(out + (found << 2), i as u32);
    found += 1;
  }
  return found as i32;
}

/**
 * Dot products of a query (16-bit) with rows of 8-bit levels, as 32-bit integers: of those listed
 * in `rows`, or of the first `count` where `rows` is 0. `dimensions` is a multiple of 16.
 */
export function dots(
  levels: usize,
  dimensions: i32,
  rows: usize,
  count: i32,
  query: usize,
  out: usize,
): void {
  for (let i = 0; i < count; i += 1) {
    const number = rows === 0 ? (i as u32) : load<u32>(rows + ((i as usize) << 2));
    const row = levels + (number as usize) * (dimensions as usize);
    let sum = i32x4.splat(0);
    let at = query;
    for (let k: usize = 0; k < (dimensions as usize); k += 16) {
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
    store<i32>(
      out + ((i as usize) << 2),
      i32x4.extract_lane(sum, 0) +
        i32x4.extract_lane(sum, 1) +
        i32x4.extract_lane(sum, 2) +
        i32x4.extract_lane(sum, 3),
    );
  }
}
