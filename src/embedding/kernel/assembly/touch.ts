/** Bytes of a line of the cache. */
const line: usize = 64;

/**
 * Reads a byte of each line of the cache that `bytes` lie in: the processor fetches rows that are
 * touched one after the other side by side, where it would wait for each when it is needed. What it
 * returns means nothing, but keeps the compiler from leaving it out.
 */
export function touch(row: usize, bytes: usize): i32 {
  let touched = 0;
  let at = row;
  const end = row + bytes;
  for (; at + 2 * line < end; at += 3 * line) {
    touched |= load<u8>(at) | load<u8>(at, 64) | load<u8>(at, 128);
  }
  for (; at < end; at += line) touched |= load<u8>(at);
  return touched;
}
