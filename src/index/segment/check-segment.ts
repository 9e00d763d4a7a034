import { BrueckeError } from '../../domain/errors.ts';
import type { Bm25Arrays } from '../bm25-arrays.ts';
import { levelStride } from '../scan/codes.ts';
import type { Counts } from '../snapshot/manifest.ts';
import type { PassageArrays } from '../snapshot/passage-table.ts';
import { type DocumentArrays, keyBytes, type SegmentArrays } from './segment-arrays.ts';

type Numbers = Uint16Array | Uint32Array;
type Require = (holds: boolean, reason: string) => void;

/** All that a segment holds, wherever the contents of its documents lie. */
export interface Unchecked extends Pick<SegmentArrays, 'passages' | 'terms' | 'rowFrequencies'> {
  readonly documents: UncheckedDocuments;
  readonly dimensions: number;
  readonly levels: { readonly length: number };
  readonly scales: { readonly length: number };
}

type UncheckedDocuments = Omit<DocumentArrays, 'contents'> & {
  readonly contents: { readonly length: number };
};

/**
 * What holds of every segment that was built right. Sums tell that no byte has changed since; this
 * tells that what was written then fits together, so that nothing later reads beyond an end.
 *
 * @throws BrueckeError `index-broken`
 */
export function checkSegment(
  { documents, passages, terms, rowFrequencies, dimensions, levels, scales }: Unchecked,
  counts: Counts,
  tokenRows: number,
  file: string,
): void {
  const require = requirement(file);
  checkDocuments(documents, counts, require);
  checkPassages(passages, documents, counts, tokenRows, require);
  checkTerms(terms, counts.passages, require);
  const { rows } = rowFrequencies;
  require(rowFrequencies.counts.length === rows.length, 'count of frequencies of rows');
  require(isBelow(rows, tokenRows), 'row beyond the table');
  require(scales.length === counts.passages, 'count of vectors');
  require(levels.length === counts.passages * levelStride(dimensions), 'levels of vectors');
}

function checkDocuments(documents: UncheckedDocuments, counts: Counts, require: Require): void {
  const { facts, factOffsets, contents, contentOffsets, passageOffsets } = documents;
  const count = documents.textLengths.length;
  require(count === counts.documents, 'count of documents');
  require(isOffsets(factOffsets, count, facts.length), 'offsets of facts');
  require(isOffsets(contentOffsets, count, contents.length), 'offsets of contents');
  require(isOffsets(passageOffsets, count, counts.passages), 'offsets of passages');
  for (const keys of [documents.keys, documents.inputKeys])
    require(keys.length === count * keyBytes, 'count of keys');
}

function checkPassages(
  passages: PassageArrays,
  { textLengths, passageOffsets }: UncheckedDocuments,
  counts: Counts,
  tokenRows: number,
  require: Require,
): void {
  const { sentenceOffsets, sentenceStart, sentenceEnd, tokens, documentOf } = passages;
  const count = passages.start.length;
  require(count === counts.passages, 'count of passages');
  require(sentenceStart.length === counts.sentences, 'count of sentences');
  require(tokens.length === counts.tokens, 'count of tokens');
  for (const array of [documentOf, passages.numberOf, passages.end, passages.passageLength])
    require(array.length === count, 'count of passages');
  for (const array of [sentenceEnd, passages.sentenceLength])
    require(array.length === sentenceStart.length, 'count of sentences');
  require(isOffsets(sentenceOffsets, count, sentenceStart.length), 'offsets of sentences');
  const { tokenOffsets, contextOffsets, contextTokens } = passages;
  require(isOffsets(tokenOffsets, sentenceStart.length, tokens.length), 'offsets of tokens');
  require(isBelow(tokens, tokenRows), 'token beyond the table');
  require(isOffsets(contextOffsets, count, contextTokens.length), 'offsets of contexts');
  require(isBelow(contextTokens, tokenRows), 'token of a context beyond the table');
  for (let document = 0; document < textLengths.length; document += 1) {
    const end = passageOffsets[document + 1] ?? 0;
    for (let at = passageOffsets[document] ?? 0; at < end; at += 1) {
      require(documentOf[at] === document, 'document of a passage');
      require(isWithin(passages, at, textLengths[document] ?? 0), 'passage beyond its document');
    }
  }
}

/** Whether a passage lies in its text and its sentences lie in it. */
function isWithin(passages: PassageArrays, passage: number, textLength: number): boolean {
  const { sentenceOffsets, sentenceStart, sentenceEnd } = passages;
  const start = passages.start[passage] ?? 0;
  const end = passages.end[passage] ?? 0;
  if (start >= end || end > textLength) return false;
  const last = sentenceOffsets[passage + 1] ?? 0;
  for (let at = sentenceOffsets[passage] ?? 0; at < last; at += 1) {
    const from = sentenceStart[at] ?? 0;
    const to = sentenceEnd[at] ?? 0;
    if (start > from || from >= to || to > end) return false;
  }
  return true;
}

function checkTerms(terms: Bm25Arrays, passages: number, require: Require): void {
  const { termHashes, termOffsets, termBytes, postingOffsets, postingPassages } = terms;
  const count = termHashes.length;
  require(terms.passageLengths.length === passages, 'count of passages');
  require(isOffsets(termOffsets, count, termBytes.length), 'offsets of terms');
  require(isOffsets(postingOffsets, count, postingPassages.length), 'offsets of postings');
  require(terms.postingFrequencies.length === postingPassages.length, 'count of frequencies');
  require(isBelow(postingPassages, passages), 'passage of a posting');
}

function requirement(file: string): Require {
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
