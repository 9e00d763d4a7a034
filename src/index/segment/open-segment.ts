import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ReservedRegion } from '../scan/code-memory.ts';
import { type ReservedPlace, SegmentCodes } from '../scan/segment-codes.ts';
import type { ManifestSegment } from '../snapshot/manifest.ts';
import { BytesOnDisk } from './bytes-on-disk.ts';
import type { ReadArrays } from './read-arrays.ts';
import type { Segment } from './segment.ts';
import { type KnownVersions, storedDocuments } from './stored-document.ts';

/**
 * Makes a segment of what was read, and gives way to others between its documents.
 *
 * @param place where its levels are
 * @param room where its terms are
 * @param known of documents that are open already
 * @throws BrueckeError `index-broken`, and system errors where a file cannot be opened
 */
export async function openSegment(
  folder: string,
  entry: ManifestSegment,
  { documents: read, passages, terms, rowFrequencies, scales }: ReadArrays,
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
  const codes = new SegmentCodes(place, scales);
  return {
    documents,
    passages,
    terms: { ...terms, room },
    rowFrequencies: { ...rowFrequencies, room },
    codes,
    entry,
    stored,
  };
}
