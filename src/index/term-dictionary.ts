/**
 * Terms in the order of their UTF-8 bytes, in one block: found by binary search, so that opening
 * an index makes no string and no map.
 */
export interface TermDictionaryArrays {
  readonly termBytes: Uint8Array;
  /** Where each term begins in the block, and the end. [terms + 1] */
  readonly termOffsets: Uint32Array;
}

const encoder = new TextEncoder();

export class TermDictionary {
  readonly size: number;
  private readonly bytes: Buffer;
  private readonly offsets: Uint32Array;

  constructor({ termBytes, termOffsets }: TermDictionaryArrays) {
    this.bytes = Buffer.from(termBytes.buffer, termBytes.byteOffset, termBytes.byteLength);
    this.offsets = termOffsets;
    this.size = termOffsets.length - 1;
  }

  /** Number of a term; undefined where there is none. */
  find(term: string): number | undefined {
    const wanted = encoder.encode(term);
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.bytes.compare(
        wanted,
        0,
        wanted.length,
        this.offsets[middle] ?? 0,
        this.offsets[middle + 1] ?? 0,
      );
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }
}

/** @param terms in any order, each once; returns their order in the block beside it */
export function termDictionaryOf(terms: readonly string[]): {
  readonly arrays: TermDictionaryArrays;
  /** `order[i]` is the place in `terms` of the i-th term of the block. */
  readonly order: Uint32Array;
} {
  const encoded = terms.map((term) => Buffer.from(term, 'utf8'));
  const order = Uint32Array.from(encoded.keys()).sort((left, right) =>
    Buffer.compare(encoded[left] ?? empty, encoded[right] ?? empty),
  );
  const termOffsets = new Uint32Array(terms.length + 1);
  const sorted = Array.from(order, (at) => encoded[at] ?? empty);
  sorted.forEach((bytes, at) => {
    termOffsets[at + 1] = (termOffsets[at] ?? 0) + bytes.length;
  });
  return { arrays: { termBytes: new Uint8Array(Buffer.concat(sorted)), termOffsets }, order };
}

const empty = Buffer.alloc(0);
