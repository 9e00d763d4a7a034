import { startsOf } from '../starts.ts';
import type { Bytes } from './bytes-on-disk.ts';
import { type DocumentArrays, keyBytes } from './segment-arrays.ts';

/** A document of a segment. */
export interface DocumentAt<T> {
  readonly source: T;
  readonly document: number;
}

/** The documents named, from whatever segments, in one. */
export function mergeDocuments(taken: readonly DocumentAt<DocumentArrays>[]): DocumentArrays {
  const lengthsOf = (offsets: (source: DocumentArrays) => Uint32Array): number[] =>
    taken.map(({ source, document }) => {
      const all = offsets(source);
      return (all[document + 1] ?? 0) - (all[document] ?? 0);
    });
  const factOffsets = startsOf(lengthsOf(({ factOffsets }) => factOffsets));
  const contentOffsets = startsOf(lengthsOf(({ contentOffsets }) => contentOffsets));
  const passageOffsets = startsOf(lengthsOf(({ passageOffsets }) => passageOffsets));
  const facts = new Uint8Array(factOffsets.at(-1) ?? 0);
  const contents = new Uint8Array(contentOffsets.at(-1) ?? 0);
  const textLengths = new Uint32Array(taken.length);
  const keys = new Uint8Array(taken.length * keyBytes);
  const inputKeys = new Uint8Array(taken.length * keyBytes);
  taken.forEach(({ source, document }, at) => {
    facts.set(slice(source.facts, source.factOffsets, document), factOffsets[at]);
    contents.set(slice(source.contents, source.contentOffsets, document), contentOffsets[at]);
    textLengths[at] = source.textLengths[document] ?? 0;
    const key = [document * keyBytes, (document + 1) * keyBytes] as const;
    keys.set(source.keys.subarray(...key), at * keyBytes);
    inputKeys.set(source.inputKeys.subarray(...key), at * keyBytes);
  });
  return {
    facts,
    factOffsets,
    contents,
    contentOffsets,
    textLengths,
    keys,
    inputKeys,
    passageOffsets,
  };
}

function slice(bytes: Bytes, offsets: Uint32Array, at: number): Uint8Array {
  return bytes.subarray(offsets[at] ?? 0, offsets[at + 1] ?? 0);
}
