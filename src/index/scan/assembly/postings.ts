import { touch } from '../../../embedding/kernel/assembly/touch';

/**
 * Has lists fetched into the cache side by side.
 *
 * @param lists where each begins and its bytes, two 32-bit numbers
 * What it returns means nothing.
 */
export function touchLists(lists: usize, count: i32): i32 {
  let touched = 0;
  const end = lists + ((count as usize) << 3);
  for (let at = lists; at < end; at += 8) {
    touched |= touch(load<u32>(at) as usize, load<u32>(at, 4) as usize);
  }
  return touched;
}

/**
 * Adds what the postings of a term give to the scores of their passages: weight·f / (f + base +
 * factor·length), in 64-bit floating point, as plain code would, to the last bit. Returns the
 * greatest that is added.
 *
 * @param passages ascending; 16-bit numbers, 32-bit ones where they are `wide`
 * @param frequencies f in 64ths, 16-bit numbers
 * @param lengths of all passages, 32-bit numbers
 */
export function accumulate(
  passages: usize,
  wide: i32,
  frequencies: usize,
  count: i32,
  lengths: usize,
  base: f64,
  factor: f64,
  weight: f64,
  scores: usize,
): f64 {
  const bases = f64x2.splat(base);
  const factors = f64x2.splat(factor);
  const weights = f64x2.splat(weight);
  const units = f64x2.splat(1.0 / 64);
  let greatest = f64x2.splat(0);
  for (let i = 0; i < count; i += 2) {
    // Of an odd number the last is taken twice, and added once.
    const j = min(i + 1, count - 1);
    const first = passageAt(passages, wide, i);
    const second = passageAt(passages, wide, j);
    const one = load<u16>(frequencies + ((i as usize) << 1)) as i32;
    const other = load<u16>(frequencies + ((j as usize) << 1)) as i32;
    let both = i32x4.replace_lane(i32x4.splat(one), 1, other);
    const f = f64x2.mul(f64x2.convert_low_i32x4_u(both), units);
    both = i32x4.splat(load<i32>(lengths + (first << 2)));
    both = i32x4.replace_lane(both, 1, load<i32>(lengths + (second << 2)));
    const norms = f64x2.add(bases, f64x2.mul(factors, f64x2.convert_low_i32x4_u(both)));
    const added = f64x2.div(f64x2.mul(weights, f), f64x2.add(f, norms));
    greatest = f64x2.pmax(greatest, added);
    const cell = scores + (first << 3);
    store<f64>(cell, load<f64>(cell) + f64x2.extract_lane(added, 0));
    if (j === i) break;
    const next = scores + (second << 3);
    store<f64>(next, load<f64>(next) + f64x2.extract_lane(added, 1));
  }
  return max(f64x2.extract_lane(greatest, 0), f64x2.extract_lane(greatest, 1));
}

/**
 * The same for certain passages alone, which are looked up in the list: each from where the last one
 * was, in steps that double (galloping search: Bentley and Yao 1976).
 *
 * @param found ascending, 32-bit numbers
 */
export function accumulateFound(
  found: usize,
  foundCount: i32,
  passages: usize,
  wide: i32,
  frequencies: usize,
  count: i32,
  lengths: usize,
  base: f64,
  factor: f64,
  weight: f64,
  scores: usize,
): void {
  let low = 0;
  for (let i = 0; i < foundCount; i += 1) {
    const passage = load<u32>(found + ((i as usize) << 2)) as usize;
    let step = 1;
    let high = low;
    while (high < count && passageAt(passages, wide, high) < passage) {
      low = high + 1;
      high += step;
      step <<= 1;
    }
    high = min(high, count);
    while (low < high) {
      const middle = (low + high) >> 1;
      if (passageAt(passages, wide, middle) < passage) low = middle + 1;
      else high = middle;
    }
    if (low === count) return;
    if (passageAt(passages, wide, low) !== passage) continue;
    const f = (load<u16>(frequencies + ((low as usize) << 1)) as f64) / 64;
    const norm = base + factor * (load<u32>(lengths + (passage << 2)) as f64);
    const cell = scores + (passage << 3);
    store<f64>(cell, load<f64>(cell) + (weight * f) / (f + norm));
  }
}

function passageAt(passages: usize, wide: i32, i: i32): usize {
  const at = i as usize;
  return wide
    ? (load<u32>(passages + (at << 2)) as usize)
    : (load<u16>(passages + (at << 1)) as usize);
}

/**
 * Writes the passages whose score is at least so much to `out` (32-bit numbers, with room for one
 * more); returns how many. Each is written, and the next one over it where it is none: whether it is
 * one cannot be foretold.
 */
export function atLeast(scores: usize, count: i32, least: f64, out: usize): i32 {
  const wanted = f64x2.splat(least);
  let to = out;
  let i = 0;
  for (; i + 1 < count; i += 2) {
    const bits = i64x2.bitmask(f64x2.ge(v128.load(scores + ((i as usize) << 3)), wanted));
    store<u32>(to, i);
    to += ((bits & 1) as usize) << 2;
    store<u32>(to, i + 1);
    to += ((bits & 2) as usize) << 1;
  }
  if (i < count && load<f64>(scores + ((i as usize) << 3)) >= least) {
    store<u32>(to, i);
    to += 4;
  }
  return ((to - out) >> 2) as i32;
}

/** Leaves of the passages found (32-bit numbers) those whose score is at least so much; returns how many. */
export function keepAtLeast(found: usize, count: i32, scores: usize, least: f64): i32 {
  let to = found;
  const end = found + ((count as usize) << 2);
  for (let at = found; at < end; at += 4) {
    const passage = load<u32>(at);
    store<u32>(to, passage);
    if (load<f64>(scores + ((passage as usize) << 3)) >= least) to += 4;
  }
  return ((to - found) >> 2) as i32;
}
