import type { Bm25Arrays } from '../bm25.ts';
import { GrowingUint32, narrowed } from '../building/numbers.ts';
import { compareTerms, type TermKey, termAt } from '../term-dictionary.ts';

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
  const bytes: Uint8Array[] = [];
  let byteCount = 0;
  const postingOffsets = new GrowingUint32();
  const postingPassages = new GrowingUint32();
  const postingFrequencies = new GrowingUint32();
  termOffsets.push(0);
  postingOffsets.push(0);
  for (const { key, found } of termsInOrder(sources)) {
    const postings = found.flatMap(([source, term]) => takenPostings(source, term));
    if (postings.length === 0) continue;
    if (found.length > 1) postings.sort(([left], [right]) => left - right);
    for (const [passage, frequency] of postings) {
      postingPassages.push(passage);
      postingFrequencies.push(frequency);
    }
    hashes.push(key.hash);
    bytes.push(key.bytes);
    byteCount += key.bytes.length;
    termOffsets.push(byteCount);
    postingOffsets.push(postingPassages.length);
  }
  return {
    termHashes: hashes.toArray(),
    termBytes: new Uint8Array(Buffer.concat(bytes)),
    termOffsets: termOffsets.toArray(),
    postingOffsets: postingOffsets.toArray(),
    postingPassages: narrowed(postingPassages.toArray(), passages),
    postingFrequencies: Uint16Array.from(postingFrequencies.toArray()),
    passageLengths: mergedLengths(sources, passages),
  };
}

type Posting = readonly [passage: number, frequency: number];

function takenPostings({ terms, targets }: TermSource, term: number): Posting[] {
  const taken: Posting[] = [];
  const end = terms.postingOffsets[term + 1] ?? 0;
  for (let at = terms.postingOffsets[term] ?? 0; at < end; at += 1) {
    const target = targets[terms.postingPassages[at] ?? 0] ?? -1;
    if (target >= 0) taken.push([target, terms.postingFrequencies[at] ?? 0]);
  }
  return taken;
}

interface FoundTerm {
  readonly key: TermKey;
  /** The sources that have it, and its number there. */
  readonly found: readonly (readonly [TermSource, number])[];
}

/** All terms of all sources in the order of a dictionary, each once. */
function* termsInOrder(sources: readonly TermSource[]): Generator<FoundTerm> {
  const heads = sources.map((source) => ({ source, at: 0, key: keyOf(source, 0) }));
  for (;;) {
    let least: TermKey | undefined;
    for (const { key } of heads) {
      if (key !== undefined && (least === undefined || compareTerms(key, least) < 0)) least = key;
    }
    if (least === undefined) return;
    const found: (readonly [TermSource, number])[] = [];
    const key = least;
    for (const head of heads) {
      if (head.key === undefined || compareTerms(head.key, key) !== 0) continue;
      found.push([head.source, head.at]);
      head.at += 1;
      head.key = keyOf(head.source, head.at);
    }
    yield { key, found };
  }
}

function keyOf({ terms }: TermSource, at: number): TermKey | undefined {
  return at < terms.termHashes.length ? termAt(terms, at) : undefined;
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
