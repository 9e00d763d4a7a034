/** FNV-1a, 32 bits. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** One hash of two in this order (a step of MurmurHash3, Austin Appleby, public domain). */
export function joinedHash(first: number, second: number): number {
  let block = Math.imul(second, 0xcc9e2d51);
  block = Math.imul((block << 15) | (block >>> 17), 0x1b873593);
  const mixed = first ^ block;
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) >>> 0;
}

/** The hash of a feature of this kind with this value. */
export function featureHash(kind: number, value: string): number {
  return joinedHash(kind, textHash(value));
}
