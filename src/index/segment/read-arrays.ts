import { aligned } from '../../embedding/kernel/shared-memory.ts';
import type { CodeSpace } from '../scan/code-memory.ts';
import { type CodePlace, placeCodes } from '../scan/segment-codes.ts';
import { ArrayFile } from '../snapshot/arrays.ts';
import { keptCopy, type ReadingRoom, type Room, readVerified } from '../snapshot/files.ts';
import type { Manifest, ManifestFile, ManifestSegment } from '../snapshot/manifest.ts';
import { checkSegment } from './check-segment.ts';
import type { DocumentArrays, SegmentArrays } from './segment-arrays.ts';

/** Bytes that stay in the file: `[at, at + length)`. */
export interface LeftInFile {
  readonly at: number;
  readonly length: number;
}

/** Where what the kernels read of a segment goes in their memory. */
export interface KernelPlace extends CodePlace {
  /** Byte offset of room for the files of passages and of terms, each at a multiple of 64. */
  readonly arraysAt: number;
}

/**
 * What is read of a segment; all of it lies in shared memory, passages, terms and frequencies of
 * rows where the {@link KernelPlace} says.
 */
export interface ReadArrays extends Pick<SegmentArrays, 'passages' | 'terms' | 'rowFrequencies'> {
  readonly documents: Omit<DocumentArrays, 'contents'> & {
    readonly contents: LeftInFile | Uint8Array;
  };
}

/** What a manifest says of all segments. */
export type Shape = Pick<Manifest, 'dimensions' | 'tokenRows'>;

/**
 * Reads and checks the files of one segment, and gives way to others between its parts.
 *
 * @param place with room for the levels and the files of passages and terms
 * @param room for what is not kept as it was read; of one reading at a time
 * @throws BrueckeError `index-broken`, and system errors where a file cannot be read
 */
export async function readArrays(
  folder: string,
  { files, counts }: ManifestSegment,
  { dimensions, tokenRows }: Shape,
  place: KernelPlace,
  space: CodeSpace,
  room: ReadingRoom,
): Promise<ReadArrays> {
  const read = async (file: ManifestFile, into: Room): Promise<ArrayFile> =>
    new ArrayFile(await readVerified(folder, file, into), file.name);
  const documents = documentsOf(await read(files.documents, room));
  const vectorFile = await read(files.vectors, room);
  const [storedDimensions, storedRows] = vectorFile.uint32('shape');
  if (storedDimensions !== dimensions || storedRows !== tokenRows) throw vectorFile.broken('shape');
  const levels = vectorFile.uint8('levels');
  const scales = vectorFile.float32('scales');
  const at = (first: number): Room => ({
    take: (size) => new Uint8Array(space.buffer, first, size),
  });
  const passageFile = await read(files.passages, at(place.arraysAt));
  const termsAt = place.arraysAt + aligned(files.passages.bytes);
  const termFile = await read(files.terms, at(termsAt));
  const arrays = {
    documents,
    passages: passagesOf(passageFile),
    terms: termsOf(termFile),
    rowFrequencies: {
      rows: termFile.uint32('frequencyRows'),
      counts: termFile.uint32('frequencyCounts'),
    },
  };
  checkSegment({ ...arrays, levels, scales, dimensions }, counts, tokenRows, files.passages.name);
  placeCodes(levels, scales, place, space);
  return arrays;
}

function documentsOf(file: ArrayFile): ReadArrays['documents'] {
  const bytes = (name: string): Uint8Array => new Uint8Array(keptCopy(file.uint8(name)));
  const numbers = (name: string): Uint32Array => new Uint32Array(keptCopy(file.uint32(name)));
  return {
    facts: bytes('facts'),
    factOffsets: numbers('factOffsets'),
    // Windows lets no folder be renamed or removed while a file in it is open.
    contents: process.platform === 'win32' ? bytes('contents') : file.place('contents'),
    contentOffsets: numbers('contentOffsets'),
    textLengths: numbers('textLengths'),
    keys: bytes('keys'),
    inputKeys: bytes('inputKeys'),
    passageOffsets: numbers('passageOffsets'),
  };
}

function passagesOf(file: ArrayFile) {
  return {
    documentOf: file.uint32('documentOf'),
    numberOf: file.uint32('numberOf'),
    start: file.uint32('start'),
    end: file.uint32('end'),
    sentenceOffsets: file.uint32('sentenceOffsets'),
    sentenceStart: file.uint32('sentenceStart'),
    sentenceEnd: file.uint32('sentenceEnd'),
    sentenceLength: file.float32('sentenceLength'),
    passageLength: file.float32('passageLength'),
    tokenOffsets: file.uint32('tokenOffsets'),
    tokens: file.narrow('tokens'),
    contextOffsets: file.uint32('contextOffsets'),
    contextTokens: file.narrow('contextTokens'),
  };
}

function termsOf(file: ArrayFile) {
  return {
    termHashes: file.uint32('termHashes'),
    termBytes: file.uint8('termBytes'),
    termOffsets: file.uint32('termOffsets'),
    postingOffsets: file.uint32('postingOffsets'),
    postingPassages: file.narrow('postingPassages'),
    postingFrequencies: file.uint16('postingFrequencies'),
    passageLengths: file.uint32('passageLengths'),
  };
}
