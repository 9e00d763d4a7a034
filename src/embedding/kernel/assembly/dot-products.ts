// Dot products of 8-bit rows in 128-bit SIMD. AssemblyScript; `npm run kernel:build` compiles it.
// Sums are exact: 256 products of at most 127 × 127 stay far below 2^31.

/**
 * out[i * stride + j] = sum over d of query[i, d] * table[rows[j], d], as 32-bit integers.
 *
 * `query` holds 16-bit numbers [queryCount x dimensions], `table` 8-bit ones, `rows` 32-bit indices.
 * `dimensions` is a multiple of 16. Four rows of the query share one reading of a row of the table.
 */
export function dotProducts(
  table: usize,
  dimensions: i32,
  query: usize,
  queryCount: i32,
  rows: usize,
  rowCount: i32,
  out: usize,
  stride: i32,
): void {
  const bytes: usize = (dimensions as usize) << 1;
  const line: usize = (stride as usize) << 2;
  for (let j = 0; j < rowCount; j += 1) {
    const row = table + (load<u32>(rows + ((j as usize) << 2)) as usize) * (dimensions as usize);
    let cell = out + ((j as usize) << 2);
    let first = query;
    let i = 0;
    for (; i + 4 <= queryCount; i += 4) {
      let a = i32x4.splat(0);
      let b = i32x4.splat(0);
      let c = i32x4.splat(0);
      let d = i32x4.splat(0);
      let at = first;
      for (let k: usize = 0; k < (dimensions as usize); k += 16) {
        const levels = v128.load(row + k);
        const low = i16x8.extend_low_i8x16_s(levels);
        const high = i16x8.extend_high_i8x16_s(levels);
        a = i32x4.add(
          a,
          i32x4.add(
            i32x4.dot_i16x8_s(v128.load(at), low),
            i32x4.dot_i16x8_s(v128.load(at, 16), high),
          ),
        );
        const second = at + bytes;
        b = i32x4.add(
          b,
          i32x4.add(
            i32x4.dot_i16x8_s(v128.load(second), low),
            i32x4.dot_i16x8_s(v128.load(second, 16), high),
          ),
        );
        const third = second + bytes;
        c = i32x4.add(
          c,
          i32x4.add(
            i32x4.dot_i16x8_s(v128.load(third), low),
            i32x4.dot_i16x8_s(v128.load(third, 16), high),
          ),
        );
        const fourth = third + bytes;
        d = i32x4.add(
          d,
          i32x4.add(
            i32x4.dot_i16x8_s(v128.load(fourth), low),
            i32x4.dot_i16x8_s(v128.load(fourth, 16), high),
          ),
        );
        at += 32;
      }
      store<i32>(cell, sum(a));
      store<i32>(cell + line, sum(b));
      store<i32>(cell + 2 * line, sum(c));
      store<i32>(cell + 3 * line, sum(d));
      cell += 4 * line;
      first += 4 * bytes;
    }
    for (; i < queryCount; i += 1) {
      let a = i32x4.splat(0);
      let at = first;
      for (let k: usize = 0; k < (dimensions as usize); k += 16) {
        const levels = v128.load(row + k);
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(at), i16x8.extend_low_i8x16_s(levels)));
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(at, 16), i16x8.extend_high_i8x16_s(levels)));
        at += 32;
      }
      store<i32>(cell, sum(a));
      cell += line;
      first += bytes;
    }
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

function sum(lanes: v128): i32 {
  return (
    i32x4.extract_lane(lanes, 0) +
    i32x4.extract_lane(lanes, 1) +
    i32x4.extract_lane(lanes, 2) +
    i32x4.extract_lane(lanes, 3)
  );
}
