import { sumOf, sumsOf } from './lanes';
import { packedDots } from './packed';
import { touch } from './touch';

/** Rows that are fetched into the cache together. */
const ahead: usize = 32;

/**
 * Similarities of rows of the table with the tokens of a question, four tokens at a time: out[j, i]
 * = (query[i] · table[rows[j]]) × queryScales[i] × rowScales[rows[j]], and what each row adds to the
 * dot product with the question's sum: contributions[j] = Σ out[j, i] × queryWeights[i] × rowLengths[rows[j]].
 * What it returns means nothing.
 *
 * @param dimensions a multiple of 16
 * @param query 16-bit numbers, [4 × groups × dimensions], half as many where they are packed
 * @param packed 1 where the question's tokens are packed in pairs, else 0
 * @param out 32-bit floats, [rowCount × 4 × groups]
 */
export function similarities(
  table: usize,
  dimensions: i32,
  query: usize,
  packed: i32,
  groups: i32,
  queryScales: usize,
  queryWeights: usize,
  rows: usize,
  rowCount: i32,
  rowScales: usize,
  rowLengths: usize,
  out: usize,
  contributions: usize,
): i32 {
  let touched = 0;
  const bytes: usize = (dimensions as usize) << 1;
  const step = packed ? 2 * bytes : 4 * bytes;
  const end = query + (groups as usize) * step;
  let cell = out;
  for (let j: usize = 0; j < (rowCount as usize); j += 1) {
    if (j % ahead === 0) {
      const next = min(j + ahead, rowCount as usize);
      for (let i = j; i < next; i += 1) {
        const number = load<u32>(rows + (i << 2)) as usize;
        touched |= touch(table + number * (dimensions as usize), dimensions as usize);
      }
    }
    const number = load<u32>(rows + (j << 2)) as usize;
    const row = table + number * (dimensions as usize);
    const scale = f32x4.splat(load<f32>(rowScales + (number << 2)));
    let contribution = f32x4.splat(0);
    let group: usize = 0;
    for (let first = query; first < end; first += step) {
      const dots = packed
        ? packedDots(row, dimensions as usize, first, bytes)
        : fourDots(row, dimensions as usize, first, bytes);
      const cosines = f32x4.mul(f32x4.convert_i32x4_s(dots), v128.load(queryScales + group));
      const scaled = f32x4.mul(cosines, scale);
      contribution = f32x4.add(contribution, f32x4.mul(scaled, v128.load(queryWeights + group)));
      v128.store(cell, scaled);
      cell += 16;
      group += 16;
    }
    const length = load<f32>(rowLengths + (number << 2));
    store<f32>(contributions + (j << 2), sumOf(contribution) * length);
  }
  return touched;
}

/** Dot products of a row with four rows of the question, which share one reading of it. */
function fourDots(row: usize, dimensions: usize, first: usize, bytes: usize): v128 {
  let a = i32x4.splat(0);
  let b = i32x4.splat(0);
  let c = i32x4.splat(0);
  let d = i32x4.splat(0);
  let at = first;
  for (let k: usize = 0; k < dimensions; k += 16) {
    const levels = v128.load(row + k);
    const low = i16x8.extend_low_i8x16_s(levels);
    const high = i16x8.extend_high_i8x16_s(levels);
    a = added(a, at, low, high);
    b = added(b, at + bytes, low, high);
    c = added(c, at + 2 * bytes, low, high);
    d = added(d, at + 3 * bytes, low, high);
    at += 32;
  }
  return sumsOf(a, b, c, d);
}

function added(sum: v128, at: usize, low: v128, high: v128): v128 {
  return i32x4.add(
    sum,
    i32x4.add(i32x4.dot_i16x8_s(v128.load(at), low), i32x4.dot_i16x8_s(v128.load(at, 16), high)),
  );
}
