import { touch } from '../../../embedding/kernel/assembly/touch';
import { blockBytes, blockPassages, column, line, planes, sumPlanes } from './layout';

/** Bits of a dimension's weight. */
const weightBits: usize = 3;

/**
 * How much the signs of each passage agree with a query's: for each 128 passages bit slices of a
 * sum, the lowest first, then a bit for each passage that there is. The sum is that of the weights
 * of the dimensions where query and passage are both above 0, less that of those where the passage
 * alone is; it is 1023 where both are 0.
 *
 * @param inputs which lines of a block to add, as byte offsets (uint32): those of the dimensions
 * below 0 whose weight has the bit of 1, then of 2 and of 4, then those above 0 likewise; lines of
 * nothing fill each of the six groups up to a multiple of 16
 * @param counts inputs of each group in sixteens (uint32); weights of neither sign exceed 1023
 * What it returns means nothing.
 */
export function agree(
  slices: usize,
  dimensions: i32,
  count: i32,
  inputs: usize,
  counts: usize,
  out: usize,
): i32 {
  let touched = 0;
  let block = slices;
  let sums = out;
  for (let first = 0; first < count; first += blockPassages) {
    // From first to last, as memory is quickest; what counts of it lies here and there.
    touched |= touch(block, blockBytes(dimensions));
    for (let at: usize = 0; at < line; at += column) {
      const there = sums + sumPlanes * column;
      memory.fill(sums, 0, planes * column);
      let from = inputs;
      for (let group: usize = 0; group < 2 * weightBits; group += 1) {
        // What was added so far is taken off: its complement is what is left of 2047.
        if (group === weightBits) complement(sums, there);
        const end = from + ((load<u32>(counts + (group << 2)) as usize) << 6);
        if (from < end) add(block + at, from, end, sums + (group % weightBits) * column, there);
        from = end;
      }
      // Beyond 2047 the sum began at 0 again: with the highest bit turned it is in order.
      complement(there - column, there);
      v128.store(there, firstBits(count - first - ((at as i32) << 3)));
      sums += planes * column;
    }
    block += blockBytes(dimensions);
  }
  return touched;
}

function complement(from: usize, end: usize): void {
  for (let plane = from; plane < end; plane += column) {
    v128.store(plane, v128.not(v128.load(plane)));
  }
}

/** The first `count` of 128 bits. */
function firstBits(count: i32): v128 {
  return i64x2.replace_lane(i64x2.splat(firstOf64(count)), 1, firstOf64(count - 64));
}

function firstOf64(count: i32): u64 {
  if (count >= 64) return ~(0 as u64);
  return count <= 0 ? 0 : ((1 as u64) << (count as u64)) - 1;
}

/**
 * Adds inputs to a sum from one of its bits on, 16 at a time by a tree of carry-save adders (Harley
 * and Seal; see Muła, Kurz and Lemire 2018). A full adder gives the sum of three bits as `u ^ b` and
 * their carry as the one that `u ? b : a` chooses, where `u` is `sum ^ a`.
 */
function add(lines: usize, from: usize, end: usize, base: usize, top: usize): void {
  let ones = v128.load(base);
  let twos = v128.load(base, 16);
  let fours = v128.load(base, 32);
  let eights = v128.load(base, 48);
  for (let list = from; list < end; list += 64) {
    let a = input(lines, list);
    let b = input(lines, list + 4);
    let u = v128.xor(ones, a);
    let two = v128.bitselect(b, a, u);
    ones = v128.xor(u, b);
    a = input(lines, list + 8);
    b = input(lines, list + 12);
    u = v128.xor(ones, a);
    let otherTwo = v128.bitselect(b, a, u);
    ones = v128.xor(u, b);
    u = v128.xor(twos, two);
    let four = v128.bitselect(otherTwo, two, u);
    twos = v128.xor(u, otherTwo);
    a = input(lines, list + 16);
    b = input(lines, list + 20);
    u = v128.xor(ones, a);
    two = v128.bitselect(b, a, u);
    ones = v128.xor(u, b);
    a = input(lines, list + 24);
    b = input(lines, list + 28);
    u = v128.xor(ones, a);
    otherTwo = v128.bitselect(b, a, u);
    ones = v128.xor(u, b);
    u = v128.xor(twos, two);
    let otherFour = v128.bitselect(otherTwo, two, u);
    twos = v128.xor(u, otherTwo);
    u = v128.xor(fours, four);
    const eight = v128.bitselect(otherFour, four, u);
    fours = v128.xor(u, otherFour);
    a = input(lines, list + 32);
    b = input(lines, list + 36);
    u = v128.xor(ones, a);
    two = v128.bitselect(b, a, u);
    ones = v128.xor(u, b);
    a = input(lines, list + 40);
    b = input(lines, list + 44);
    u = v128.xor(ones, a);
    otherTwo = v128.bitselect(b, a, u);
    ones = v128.xor(u, b);
    u = v128.xor(twos, two);
    four = v128.bitselect(otherTwo, two, u);
    twos = v128.xor(u, otherTwo);
    a = input(lines, list + 48);
    b = input(lines, list + 52);
    u = v128.xor(ones, a);
    two = v128.bitselect(b, a, u);
    ones = v128.xor(u, b);
    a = input(lines, list + 56);
    b = input(lines, list + 60);
    u = v128.xor(ones, a);
    otherTwo = v128.bitselect(b, a, u);
    ones = v128.xor(u, b);
    u = v128.xor(twos, two);
    otherFour = v128.bitselect(otherTwo, two, u);
    twos = v128.xor(u, otherTwo);
    u = v128.xor(fours, four);
    const otherEight = v128.bitselect(otherFour, four, u);
    fours = v128.xor(u, otherFour);
    u = v128.xor(eights, eight);
    let carry = v128.bitselect(otherEight, eight, u);
    eights = v128.xor(u, otherEight);
    for (let plane = base + 64; plane < top; plane += column) {
      const sum = v128.load(plane);
      v128.store(plane, v128.xor(sum, carry));
      carry = v128.and(sum, carry);
    }
  }
  v128.store(base, ones);
  v128.store(base, twos, 16);
  v128.store(base, fours, 32);
  v128.store(base, eights, 48);
}

// @ts-expect-error: decorator
function input(lines: usize, list: usize): v128 {
  return v128.load(lines + (load<u32>(list) as usize));
}
