import type { Bm25Arrays } from '../bm25-arrays.ts';
import { GrowingUint32, narrowed } from '../building/numbers.ts';
import { compareAt } from '../term-dictionary.ts';

/** Terms of a segment, and where its passages go: -1 for those that are left out, else ascending. */
export interface TermSource {
  readonly terms: Bm25Arrays;
  /** [passages of the segment] */
  readonly targets: Int32Array;
}

/** The postings of the passages that are taken; terms that none of them has are left out. */
export function mergeTerms(sources: readonly TermSource[], passages: number): Bm25Arrays {
  const hashes = new GrowingUint32();
  const termOffsets = new GrowingUint32();
  const bytes = new Uint8Array(sources.reduce((sum, { terms }) => sum + terms.termBytes.length, 0));
  let byteCount = 0;
  const postingOffsets = new GrowingUint32();
  const postings = new MergedPostings();
  termOffsets.push(0);
  postingOffsets.push(0);
  const heads = sources.map((source) => ({ ...source, at: 0 }));
  for (;;) {
    const least = leastOf(heads);
    if (least === undefined) break;
    const { terms, at: term } = least;
    for (const head of heads) {
      // The term itself comes last: it is what the others are compared with.
      if (head === least || compare(head, least) !== 0) continue;
      postings.add(head, head.at);
      head.at += 1;
    }
    postings.add(least, term);
    least.at += 1;
    if (postings.endList() === 0) continue;
    const name = terms.termBytes.subarray(terms.termOffsets[term], terms.termOffsets[term + 1]);
    bytes.set(name, byteCount);
    byteCount += name.length;
    hashes.push(terms.termHashes[term] ?? 0);
    termOffsets.push(byteCount);
    postingOffsets.push(postings.passages.length);
  }
  return {
    termHashes: hashes.toArray(),
    termBytes: bytes.slice(0, byteCount),
    termOffsets: termOffsets.toArray(),
    postingOffsets: postingOffsets.toArray(),
    postingPassages: narrowed(postings.passages.toArray(), passages),
    postingFrequencies: Uint16Array.from(postings.frequencies.toArray()),
    passageLengths: mergedLengths(sources, passages),
  };
}

/** A source, and its first term that has not been taken. */
interface Head extends TermSource {
  at: number;
}

function leastOf(heads: readonly Head[]): Head | undefined {
  let least: Head | undefined;
  for (const head of heads) {
    if (head.at >= head.terms.termHashes.length) continue;
    if (least === undefined || compare(head, least) < 0) least = head;
  }
  return least;
}

/** A source that has no more terms comes after all others. */
function compare(left: Head, right: Head): number {
  if (left.at >= left.terms.termHashes.length) return 1;
  return compareAt(left.terms, left.at, right.terms, right.at);
}

/** Lists of postings, one after the other, each by passage whatever source it comes from. */
class MergedPostings {
  readonly passages = new GrowingUint32();
  readonly frequencies = new GrowingUint32();
  #first = 0;
  #isSorted = true;

  add({ terms, targets }: TermSource, term: number): void {
    const { postingOffsets, postingPassages, postingFrequencies } = terms;
    const end = postingOffsets[term + 1] ?? 0;
    const before = this.passages.length;
    for (let at = postingOffsets[term] ?? 0; at < end; at += 1) {
      const target = targets[postingPassages[at] ?? 0] ?? -1;
      if (target < 0) continue;
      this.passages.push(target);
      this.frequencies.push(postingFrequencies[at] ?? 0);
    }
    if (this.#first < before && before < this.passages.length) this.#isSorted = false;
  }

  /** Ends the list; its length. */
  endList(): number {
    const count = this.passages.length - this.#first;
    if (!this.#isSorted) this.#sort();
    this.#first = this.passages.length;
    this.#isSorted = true;
    return count;
  }

  #sort(): void {
    const passages = this.passages.from(this.#first);
    const frequencies = this.frequencies.from(this.#first);
    const pairs = Array.from(passages, (passage, at) => [passage, frequencies[at] ?? 0] as const);
    pairs.sort(([left], [right]) => left - right);
    for (const [at, [passage, frequency]] of pairs.entries()) {
      passages[at] = passage;
      frequencies[at] = frequency;
    }
  }
}

function mergedLengths(sources: readonly TermSource[], passages: number): Uint32Array {
  const lengths = new Uint32Array(passages);
  for (const { terms, targets } of sources) {
    targets.forEach((target, passage) => {
      if (target >= 0) lengths[target] = terms.passageLengths[passage] ?? 0;
    });
  }
  return lengths;
}
