import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import type { Bm25Arrays } from '../bm25.ts';
import type { Manifest } from './manifest.ts';
import type { PassageTable } from './passage-table.ts';

type Numbers = Uint16Array | Uint32Array;

/**
 * What holds of every snapshot that was built right. Sums tell that no byte has changed since; this
 * tells that what was written then fits together, so that nothing later reads beyond an end.
 *
 * @throws BrueckeError `index-broken`
 */
export function checkPassages(
  passages: PassageTable,
  documents: readonly Document[],
  manifest: Manifest,
  file: string,
): void {
  const { counts, partitions, tokenRows } = manifest;
  const require = requirement(file);
  const { count, sentenceStart, sentenceEnd, tokens } = passages;
  require(documents.length === counts.documents, 'count of documents');
  require(count === counts.passages, 'count of passages');
  require(sentenceStart.length === counts.sentences, 'count of sentences');
  require(tokens.length === counts.tokens, 'count of tokens');
  for (const array of [passages.numberOf, passages.start, passages.end, passages.passageLength])
    require(array.length === count, 'count of passages');
  for (const array of [sentenceEnd, passages.sentenceLength])
    require(array.length === sentenceStart.length, 'count of sentences');
  require(isOffsets(passages.sentenceOffsets, count, sentenceStart.length), 'offsets of sentences');
  require(isOffsets(
    passages.tokenOffsets,
    sentenceStart.length,
    tokens.length,
  ), 'offsets of tokens');
  require(isBelow(tokens, tokenRows), 'token beyond the table');
  const { contextOffsets, contextTokens } = passages;
  require(isOffsets(contextOffsets, count, contextTokens.length), 'offsets of contexts');
  require(isBelow(contextTokens, tokenRows), 'token of a context beyond the table');
  require(isBelow(passages.documentOf, documents.length), 'document of a passage');
  let next = 0;
  for (const partition of partitions) {
    require(partition.first === next, 'order of the partitions');
    next += partition.count;
  }
  require(next === count, 'passages of the partitions');
  for (let passage = 0; passage < count; passage += 1) {
    const start = passages.start[passage] ?? 0;
    const end = passages.end[passage] ?? 0;
    const text = documents[passages.documentOf[passage] ?? 0]?.text ?? '';
    require(start < end && end <= text.length, 'passage beyond its document');
    const last = passages.sentenceOffsets[passage + 1] ?? 0;
    for (let at = passages.sentenceOffsets[passage] ?? 0; at < last; at += 1) {
      const from = sentenceStart[at] ?? 0;
      const to = sentenceEnd[at] ?? 0;
      require(start <= from && from < to && to <= end, 'sentence beyond its passage');
    }
  }
}

/** @throws BrueckeError `index-broken` */
export function checkBm25(terms: Bm25Arrays, passages: number, file: string): void {
  const require = requirement(file);
  const count = terms.termOffsets.length - 1;
  require(terms.passageLengths.length === passages, 'count of passages');
  require(isOffsets(terms.termOffsets, count, terms.termBytes.length), 'offsets of terms');
  require(isOffsets(
    terms.postingOffsets,
    count,
    terms.postingPassages.length,
  ), 'offsets of postings');
  require(terms.postingFrequencies.length === terms.postingPassages.length, 'count of frequencies');
  require(isBelow(terms.postingPassages, passages), 'passage of a posting');
}

function requirement(file: string): (holds: boolean, reason: string) => void {
  return (holds, reason) => {
    if (!holds) throw new BrueckeError('index-broken', { file, reason });
  };
}

/** Whether the array has an offset for each of `count` and the end, ascending from 0 to `total`. */
function isOffsets(offsets: Numbers, count: number, total: number): boolean {
  if (offsets.length !== count + 1 || offsets[0] !== 0 || offsets[count] !== total) return false;
  for (let at = 0; at < count; at += 1) {
    if ((offsets[at] ?? 0) > (offsets[at + 1] ?? 0)) return false;
  }
  return true;
}

function isBelow(values: Numbers, limit: number): boolean {
  for (let at = 0; at < values.length; at += 1) if ((values[at] ?? 0) >= limit) return false;
  return true;
}
