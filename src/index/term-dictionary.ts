/**
 * Terms in one block, in the order of their hashes: found by binary search over numbers, so that
 * opening an index makes no string and no map, and a segment without the term is left quickly.
 */
export interface TermDictionaryArrays {
  /** FNV-1a of each term's UTF-8, ascending; equal ones in the order of the bytes. [terms] */
  readonly termHashes: Uint32Array;
  readonly termBytes: Uint8Array;
  /** Where each term begins in the block, and the end. [terms + 1] */
  readonly termOffsets: Uint32Array;
}

/** A term as dictionaries look it up. */
export interface TermKey {
  readonly hash: number;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();

export function termKey(term: string): TermKey {
  const bytes = encoder.encode(term);
  return { bytes, hash: hashOf(bytes) };
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo 1991). */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Number of a term; -1 where there is none. */
export function findTerm(
  { termHashes, termBytes, termOffsets }: TermDictionaryArrays,
  { hash, bytes }: TermKey,
): number {
  let low = 0;
  let high = termHashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((termHashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  for (let at = low; termHashes[at] === hash; at += 1) {
    if (isEqual(termBytes, termOffsets[at] ?? 0, termOffsets[at + 1] ?? 0, bytes)) return at;
  }
  return -1;
}

function isEqual(block: Uint8Array, from: number, to: number, bytes: Uint8Array): boolean {
  if (to - from !== bytes.length) return false;
  for (let at = 0; at < bytes.length; at += 1) if (block[from + at] !== bytes[at]) return false;
  return true;
}

/** @param terms in any order, each once */
export function termDictionaryOf(terms: readonly string[]): {
  readonly arrays: TermDictionaryArrays;
  /** `order[i]` is the place in `terms` of the i-th term of the block. */
  readonly order: Uint32Array;
} {
  const keys = terms.map(termKey);
  const empty: TermKey = { hash: 0, bytes: new Uint8Array() };
  const order = Uint32Array.from(keys.keys()).sort((left, right) =>
    compareTerms(keys[left] ?? empty, keys[right] ?? empty),
  );
  const sorted = Array.from(order, (at) => keys[at] ?? empty);
  const termOffsets = new Uint32Array(terms.length + 1);
  sorted.forEach(({ bytes }, at) => {
    termOffsets[at + 1] = (termOffsets[at] ?? 0) + bytes.length;
  });
  const termBytes = new Uint8Array(Buffer.concat(sorted.map(({ bytes }) => bytes)));
  const termHashes = Uint32Array.from(sorted, ({ hash }) => hash);
  return { arrays: { termHashes, termBytes, termOffsets }, order };
}

/** The order of a dictionary. */
function compareTerms(left: TermKey, right: TermKey): number {
  return left.hash - right.hash || Buffer.compare(left.bytes, right.bytes);
}

/** The same, of a term of one dictionary and one of another. */
export function compareAt(
  left: TermDictionaryArrays,
  leftAt: number,
  right: TermDictionaryArrays,
  rightAt: number,
): number {
  const difference = (left.termHashes[leftAt] ?? 0) - (right.termHashes[rightAt] ?? 0);
  return difference || Buffer.compare(bytesAt(left, leftAt), bytesAt(right, rightAt));
}

function bytesAt({ termBytes, termOffsets }: TermDictionaryArrays, at: number): Uint8Array {
  return termBytes.subarray(termOffsets[at], termOffsets[at + 1]);
}
