import { column, sumBytes, sumPlanes } from './layout';

/**
 * The passages with the greatest sums, at least `wanted`: a bit for each in `chosen`. Those with the
 * same sum as the last of them are among them. From the highest bit of the sums to the lowest those
 * that have it are chosen while they are few enough, else the choice goes on among them alone
 * (O'Neil and Quass 1997).
 *
 * @param columns of 128 passages @param open room as much as `chosen`
 */
export function select(sums: usize, columns: i32, wanted: i32, chosen: usize, open: usize): void {
  const bytes = (columns as usize) * column;
  memory.fill(chosen, 0, bytes);
  const there = sums + sumPlanes * column;
  memory.fill(open, 0xff, bytes);
  narrow(there, bytes, open);
  let left = wanted;
  for (let plane = there - column; plane >= sums; plane -= column) {
    const found = countOf(plane, bytes, open);
    if (found >= left) narrow(plane, bytes, open);
    else {
      take(plane, bytes, chosen, open);
      left -= found;
    }
  }
  for (let at: usize = 0; at < bytes; at += column) {
    v128.store(chosen + at, v128.or(v128.load(chosen + at), v128.load(open + at)));
  }
}

/** How many that are open have the bit. */
function countOf(plane: usize, bytes: usize, open: usize): i32 {
  let count: i64 = 0;
  for (let at: usize = 0; at < bytes; at += column) {
    const both = v128.and(v128.load(open + at), v128.load(plane));
    count += popcnt(i64x2.extract_lane(both, 0)) + popcnt(i64x2.extract_lane(both, 1));
    plane += sumBytes;
  }
  return count as i32;
}

/** Leaves open those that have the bit. */
function narrow(plane: usize, bytes: usize, open: usize): void {
  for (let at: usize = 0; at < bytes; at += column) {
    v128.store(open + at, v128.and(v128.load(open + at), v128.load(plane)));
    plane += sumBytes;
  }
}

/** Chooses those that have the bit, and leaves the others open. */
function take(plane: usize, bytes: usize, chosen: usize, open: usize): void {
  for (let at: usize = 0; at < bytes; at += column) {
    const bits = v128.load(plane);
    const before = v128.load(open + at);
    v128.store(chosen + at, v128.or(v128.load(chosen + at), v128.and(before, bits)));
    v128.store(open + at, v128.andnot(before, bits));
    plane += sumBytes;
  }
}

/**
 * Writes `base + stride × i` for each bit `i` that is set in `columns` of 128, ascending, to `out`
 * (uint32); returns how many.
 */
export function offsets(chosen: usize, columns: i32, base: usize, stride: i32, out: usize): i32 {
  let to = out;
  const words = columns << 1;
  for (let word = 0; word < words; word += 1) {
    let bits = load<u64>(chosen + ((word as usize) << 3));
    while (bits !== 0) {
      const number = ((word as usize) << 6) + (ctz(bits) as usize);
      store<u32>(to, (base + number * (stride as usize)) as u32);
      to += 4;
      bits &= bits - 1;
    }
  }
  return ((to - out) >> 2) as i32;
}
