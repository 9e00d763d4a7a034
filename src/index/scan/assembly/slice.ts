import { blockBytes, blockPassages, line } from './layout';

/**
 * Writes the signs of `count` rows of 8-bit levels as slices: a block for each 512 passages, in it
 * a line for each of the `dimensions` (a multiple of 16), whose bit `i` says whether the level of
 * passage `i` is above 0, then a line of nothing. What is beyond the passages is 0.
 */
export function slice(levels: usize, dimensions: i32, count: i32, out: usize): void {
  const stride = dimensions as usize;
  const bytes = blockBytes(dimensions);
  const blocks = (count + blockPassages - 1) / blockPassages;
  memory.fill(out, 0, (blocks as usize) * bytes);
  let first = 0;
  for (; first + 16 <= count; first += 16) {
    const rows = levels + (first as usize) * stride;
    const cell = placeOf(out, bytes, first);
    for (let k: usize = 0; k < stride; k += 16) slice16(rows + k, stride, cell + k * line);
  }
  for (; first < count; first += 1) {
    const row = levels + (first as usize) * stride;
    const cell = placeOf(out, bytes, first);
    const bit = (1 as u8) << ((first & 7) as u8);
    for (let k: usize = 0; k < stride; k += 1) {
      if (load<i8>(row + k) > 0) store<u8>(cell + k * line, load<u8>(cell + k * line) | bit);
    }
  }
}

/** Of a passage's bit of the first dimension. */
function placeOf(out: usize, bytes: usize, passage: i32): usize {
  const inBlock = passage % blockPassages;
  return out + ((passage / blockPassages) as usize) * bytes + ((inBlock >> 3) as usize);
}

/** 16 dimensions of 16 passages: two bytes of 16 lines. */
function slice16(rows: usize, stride: usize, out: usize): void {
  const some = signsOf8(rows, stride);
  const others = signsOf8(rows + 8 * stride, stride);
  let low = i8x16.shuffle(some, others, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  let high = i8x16.shuffle(some, others, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
  // The highest bits first: each turn brings the next one up.
  for (let cell = out + 7 * line; ; cell -= line) {
    store<u16>(cell, i8x16.bitmask(low) as u16);
    store<u16>(cell + 8 * line, i8x16.bitmask(high) as u16);
    if (cell === out) return;
    low = i8x16.shl(low, 1);
    high = i8x16.shl(high, 1);
  }
}

/** Of each of eight rows a bit for each of 16 dimensions. */
function signsOf8(rows: usize, stride: usize): v128 {
  let signs = i16x8.splat(0);
  signs = i16x8.replace_lane(signs, 0, signsOf(rows));
  signs = i16x8.replace_lane(signs, 1, signsOf(rows + stride));
  signs = i16x8.replace_lane(signs, 2, signsOf(rows + 2 * stride));
  signs = i16x8.replace_lane(signs, 3, signsOf(rows + 3 * stride));
  signs = i16x8.replace_lane(signs, 4, signsOf(rows + 4 * stride));
  signs = i16x8.replace_lane(signs, 5, signsOf(rows + 5 * stride));
  signs = i16x8.replace_lane(signs, 6, signsOf(rows + 6 * stride));
  return i16x8.replace_lane(signs, 7, signsOf(rows + 7 * stride));
}

function signsOf(row: usize): i16 {
  return i8x16.bitmask(i8x16.gt_s(v128.load(row), i8x16.splat(0))) as i16;
}
