import { copyCodes, emptyCodes } from '../scan/codes.ts';
import { type DocumentAt, mergeDocuments } from './merge-documents.ts';
import { mergePassages } from './merge-passages.ts';
import { mergeTerms } from './merge-terms.ts';
import { rowFrequenciesOf } from './row-frequencies.ts';
import type { SegmentArrays } from './segment-arrays.ts';

/**
 * A segment of documents out of others, in the order given; documents of one source keep their
 * order. What comes out hangs on the documents alone, not on where they come from: that is why an
 * index made step by step is the one that is made at once.
 */
export function mergeSegment(
  taken: readonly DocumentAt<SegmentArrays>[],
  dimensions: number,
  tokenRows: number,
): SegmentArrays {
  const documents = mergeDocuments(
    taken.map(({ source, document }) => ({ source: source.documents, document })),
  );
  const count = documents.passageOffsets.at(-1) ?? 0;
  const codes = emptyCodes(count, dimensions);
  const targets = new Map<SegmentArrays, Int32Array>();
  const ranges = taken.map(({ source, document }, at) => {
    const first = source.documents.passageOffsets[document] ?? 0;
    const end = source.documents.passageOffsets[document + 1] ?? 0;
    const target = documents.passageOffsets[at] ?? 0;
    const targetsOf = targets.get(source) ?? new Int32Array(source.codes.count).fill(-1);
    targets.set(source, targetsOf);
    for (let passage = first; passage < end; passage += 1) {
      targetsOf[passage] = target + passage - first;
    }
    copyCodes(source.codes, first, end - first, codes, target);
    return { source: source.passages, first, end, document: at };
  });
  const passages = mergePassages(ranges, tokenRows);
  const sources = [...targets].map(([{ terms }, places]) => ({ terms, targets: places }));
  return {
    documents,
    passages,
    terms: mergeTerms(sources, count),
    rowFrequencies: rowFrequenciesOf(passages, tokenRows),
    codes,
  };
}
