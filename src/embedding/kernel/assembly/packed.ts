import { sumsOf } from './lanes';

// Two tokens of the question in one: numbers of at most 7 are packed as a + 4096 × b, so that one
// product gives both, and their sums stay apart while |Σ a·r| < 2048, for 128 dimensions at a time.
// A row of 384 dimensions takes half the multiplications.

/** Dimensions whose products, two a lane of 16 bits, stay below 2048: 2 × 16 × 49. */
const span: usize = 128;
const shift: i32 = 12;

/** The greatest magnitude of 8-bit numbers. @param count a multiple of 16 */
export function greatest(numbers: usize, count: i32): i32 {
  let most = i8x16.splat(0);
  const end = numbers + (count as usize);
  for (let at = numbers; at < end; at += 16) most = i8x16.max_u(most, i8x16.abs(v128.load(at)));
  let found: u32 = 0;
  for (let lane: usize = 0; lane < 16; lane += 1) {
    found = max(found, i8x16.extract_lane_u(most, 0) as u32);
    most = i8x16.swizzle(most, i8x16(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 0));
  }
  return found;
}

/** out[at] = table[first, at] + 4096 × table[second, at] as 16-bit numbers; no number beyond ±7. */
export function pack(table: usize, dimensions: i32, first: i32, second: i32, out: usize): void {
  const low = table + (first as usize) * (dimensions as usize);
  const high = table + (second as usize) * (dimensions as usize);
  for (let k: usize = 0; k < (dimensions as usize); k += 8) {
    const a = v128.load_ext<i8>(low + k);
    const b = v128.load_ext<i8>(high + k);
    v128.store(out + (k << 1), i16x8.add(a, i16x8.shl(b, shift)));
  }
}

/** Dot products of a row with two packed pairs of tokens: with four tokens, in their order. */
export function packedDots(row: usize, dimensions: usize, first: usize, bytes: usize): v128 {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let d = i32x4.splat(0);
  for (let from: usize = 0; from < dimensions; from += span) {
    const end = min(from + span, dimensions);
    let ab = i32x4.splat(0);
    let cd = i32x4.splat(0);
    for (let k = from; k < end; k += 16) {
      const levels = v128.load(row + k);
      const low = i16x8.extend_low_i8x16_s(levels);
      const high = i16x8.extend_high_i8x16_s(levels);
      const at = first + (k << 1);
      ab = i32x4.add(ab, i32x4.dot_i16x8_s(v128.load(at), low));
      ab = i32x4.add(ab, i32x4.dot_i16x8_s(v128.load(at, 16), high));
      cd = i32x4.add(cd, i32x4.dot_i16x8_s(v128.load(at + bytes), low));
      cd = i32x4.add(cd, i32x4.dot_i16x8_s(v128.load(at + bytes, 16), high));
    }
    const lowAb = lowOf(ab);
    const lowCd = lowOf(cd);
    a = i32x4.add(a, lowAb);
    b = i32x4.add(b, highOf(ab, lowAb));
    c = i32x4.add(c, lowCd);
    d = i32x4.add(d, highOf(cd, lowCd));
  }
  return sumsOf(a, b, c, d);
}

function lowOf(both: v128): v128 {
  return i32x4.shr_s(i32x4.shl(both, 32 - shift), 32 - shift);
}

function highOf(both: v128, low: v128): v128 {
  return i32x4.shr_s(i32x4.sub(both, low), shift);
}
