// Arithmetic over a table of 8-bit rows in 128-bit SIMD. AssemblyScript; `npm run kernel:build`
// compiles it. Names of pointers are byte offsets in one memory; 32-bit numbers unless said
// otherwise. Similarities are exact before they are scaled: a thousand products of at most
// 127 × 127 stay below 2^24.

export { compareTexts } from './compare-texts';
export { gather, measure } from './gather';
export { greatest, pack } from './packed';
export { similarities } from './similarities';

/**
 * Puts the number of each distinct row in place of the row, and the rows into `rows` in the order of
 * their numbers, from `known` on. Returns how many are known then.
 * @param numbers [rows of the table], number + 1; all 0 before the first call of a question
 */
export function numberRows(
  tokens: usize,
  count: i32,
  numbers: usize,
  rows: usize,
  known: i32,
): i32 {
  const end = tokens + ((count as usize) << 2);
  for (let at = tokens; at < end; at += 4) {
    const row = load<u32>(at);
    const place = numbers + ((row as usize) << 2);
    let number = load<u32>(place);
    if (number === 0) {
      store<u32>(rows + ((known as usize) << 2), row);
      known += 1;
      number = known as u32;
      store<u32>(place, number);
    }
    store<u32>(at, number - 1);
  }
  return known;
}

/** Makes `numbers` all 0 again. */
export function forgetRows(numbers: usize, rows: usize, count: i32): void {
  const end = rows + ((count as usize) << 2);
  for (let at = rows; at < end; at += 4) store<u32>(numbers + ((load<u32>(at) as usize) << 2), 0);
}

/** out[at] = table[row, at] as 16-bit numbers. */
export function widen(table: usize, dimensions: i32, row: i32, out: usize): void {
  const from = table + (row as usize) * (dimensions as usize);
  for (let k: usize = 0; k < (dimensions as usize); k += 16) {
    const levels = v128.load(from + k);
    v128.store(out + (k << 1), i16x8.extend_low_i8x16_s(levels));
    v128.store(out + (k << 1), i16x8.extend_high_i8x16_s(levels), 16);
  }
}

/**
 * out[d] += sum over j of weights[j] * table[rows[j], d], in 32-bit floating point, row after row.
 * `dimensions` is a multiple of 16.
 */
export function addRows(
  table: usize,
  dimensions: i32,
  rows: usize,
  weights: usize,
  rowCount: i32,
  out: usize,
): void {
  for (let k: usize = 0; k < (dimensions as usize); k += 16) {
    const cell = out + (k << 2);
    let a = v128.load(cell);
    let b = v128.load(cell, 16);
    let c = v128.load(cell, 32);
    let d = v128.load(cell, 48);
    for (let j = 0; j < rowCount; j += 1) {
      const at = (j as usize) << 2;
      const weight = f32x4.splat(load<f32>(weights + at));
      const levels = v128.load(table + (load<u32>(rows + at) as usize) * (dimensions as usize) + k);
      const low = i16x8.extend_low_i8x16_s(levels);
      const high = i16x8.extend_high_i8x16_s(levels);
      a = f32x4.add(a, f32x4.mul(weight, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low))));
      b = f32x4.add(b, f32x4.mul(weight, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low))));
      c = f32x4.add(c, f32x4.mul(weight, f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high))));
      d = f32x4.add(d, f32x4.mul(weight, f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high))));
    }
    v128.store(cell, a);
    v128.store(cell, b, 16);
    v128.store(cell, c, 32);
    v128.store(cell, d, 48);
  }
}
