/**
 * The least hashes of a set under many hash functions: two sets agree in as large a part of them as
 * they share (Broder). Undefined for an empty set.
 */
export function minHash(set: ReadonlySet<number>, size: number): Uint32Array | undefined {
  if (set.size === 0) return undefined;
  const least = new Uint32Array(size).fill(0xffffffff);
  for (const value of set) {
    for (let at = 0; at < size; at += 1) {
      const hashed = mixed(value, at);
      if (hashed < (least[at] ?? 0)) least[at] = hashed;
    }
  }
  return least;
}

/** The last steps of MurmurHash3, with another start for each function. */
function mixed(value: number, seed: number): number {
  let hash = value ^ Math.imul(seed + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
