import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReservedRegion } from '../../embedding/kernel/shared-memory.ts';
import type { Bm25Arrays } from '../bm25-arrays.ts';
import { type ReservedPlace, SegmentCodes } from '../scan/segment-codes.ts';
import type { ManifestSegment } from '../snapshot/manifest.ts';
import type { PassageArrays } from '../snapshot/passage-table.ts';
import { BytesOnDisk } from './bytes-on-disk.ts';
import type { ReadArrays } from './read-arrays.ts';
import type { Segment } from './segment.ts';
import { type KnownVersions, storedDocuments } from './stored-document.ts';

/**
 * Makes a segment of what was read, and gives way to others between its documents.
 *
 * @param place where its levels are
 * @param room where its passages and terms are
 * @param known of documents that are open already
 * @throws BrueckeError `index-broken`, and system errors where a file cannot be opened
 */
export async function openSegment(
  folder: string,
  entry: ManifestSegment,
  { documents: read, passages, terms, rowFrequencies }: ReadArrays,
  place: ReservedPlace,
  room: ReservedRegion,
  known: KnownVersions,
): Promise<Segment> {
  const { name } = entry.files.documents;
  const { contents } = read;
  const documents = {
    ...read,
    contents:
      contents instanceof Uint8Array
        ? contents
        : new BytesOnDisk(path.join(folder, name), contents.at, contents.length),
  };
  await nextTurn();
  const stored = await storedDocuments(documents, name, known);
  const codes = new SegmentCodes(place);
  return {
    documents,
    passages: passagesIn(room, passages),
    terms: termsIn(room, terms),
    rowFrequencies: { ...rowFrequencies, room },
    codes,
    entry,
    stored,
  };
}

// Field by field, so that those of all segments are of one shape, wherever they were read: what they
// hold is looked up some thousand times for a question.

function passagesIn(room: ReservedRegion, passages: PassageArrays): Segment['passages'] {
  return {
    room,
    documentOf: passages.documentOf,
    numberOf: passages.numberOf,
    start: passages.start,
    end: passages.end,
    sentenceOffsets: passages.sentenceOffsets,
    sentenceStart: passages.sentenceStart,
    sentenceEnd: passages.sentenceEnd,
    sentenceLength: passages.sentenceLength,
    passageLength: passages.passageLength,
    tokenOffsets: passages.tokenOffsets,
    tokens: passages.tokens,
    contextOffsets: passages.contextOffsets,
    contextTokens: passages.contextTokens,
  };
}

function termsIn(room: ReservedRegion, terms: Bm25Arrays): Segment['terms'] {
  return {
    room,
    termHashes: terms.termHashes,
    termBytes: terms.termBytes,
    termOffsets: terms.termOffsets,
    postingOffsets: terms.postingOffsets,
    postingPassages: terms.postingPassages,
    postingFrequencies: terms.postingFrequencies,
    passageLengths: terms.passageLengths,
  };
}
