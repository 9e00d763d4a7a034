import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { codeMemory } from '../scan/code-memory.ts';
import { SegmentCodes } from '../scan/segment-codes.ts';
import { ArrayFile } from '../snapshot/arrays.ts';
import { type ReadingRoom, readVerified } from '../snapshot/files.ts';
import type { Manifest, ManifestFile, ManifestSegment } from '../snapshot/manifest.ts';
import { type Bytes, BytesOnDisk } from './bytes-on-disk.ts';
import { checkSegment } from './check-segment.ts';
import type { Segment } from './segment.ts';
import { type KnownFacts, storedDocuments } from './stored-document.ts';

/**
 * Reads and checks the files of one segment, and gives way to others between its parts.
 *
 * @param room for what is not kept as it was read; of one reading at a time
 * @param known of documents that are open already
 * @throws BrueckeError `index-broken`, and system errors where a file cannot be read
 */
export async function readSegment(
  folder: string,
  entry: ManifestSegment,
  { dimensions, tokenRows }: Manifest,
  room: ReadingRoom,
  known: KnownFacts,
): Promise<Segment> {
  const { files, counts } = entry;
  const read = async (file: ManifestFile, into?: ReadingRoom): Promise<ArrayFile> =>
    new ArrayFile(await readVerified(folder, file, into), file.name);
  const documents = documentsOf(await read(files.documents, room), folder, files.documents.name);
  const vectorFile = await read(files.vectors, room);
  const [storedDimensions, storedRows] = vectorFile.uint32('shape');
  if (storedDimensions !== dimensions || storedRows !== tokenRows) throw vectorFile.broken('shape');
  const levels = vectorFile.uint8('levels');
  const codes = {
    count: counts.passages,
    dimensions,
    levels: new Int8Array(levels.buffer, levels.byteOffset, levels.length),
    scales: vectorFile.float32('scales').slice(),
  };
  const termFile = await read(files.terms);
  const arrays = {
    documents,
    passages: passagesOf(await read(files.passages)),
    terms: termsOf(termFile),
    rowFrequencies: {
      rows: termFile.uint32('frequencyRows'),
      counts: termFile.uint32('frequencyCounts'),
    },
  };
  checkSegment({ ...arrays, codes }, counts, tokenRows, files.passages.name);
  const memory = await codeMemory();
  const inMemory = new SegmentCodes(codes, memory);
  await nextTurn();
  const stored = await storedDocuments(documents, files.documents.name, known);
  return { ...arrays, codes: inMemory, entry, stored };
}

function documentsOf(file: ArrayFile, folder: string, name: string) {
  const { at, length } = file.place('contents');
  return {
    facts: file.uint8('facts').slice(),
    factOffsets: file.uint32('factOffsets').slice(),
    contents: contentsOf(file, path.join(folder, name), at, length),
    contentOffsets: file.uint32('contentOffsets').slice(),
    textLengths: file.uint32('textLengths').slice(),
    keys: file.uint8('keys').slice(),
    inputKeys: file.uint8('inputKeys').slice(),
    passageOffsets: file.uint32('passageOffsets').slice(),
  };
}

/** Windows lets no folder be renamed or removed while a file in it is open. */
function contentsOf(file: ArrayFile, name: string, at: number, length: number): Bytes {
  return process.platform === 'win32'
    ? file.uint8('contents').slice()
    : new BytesOnDisk(name, at, length);
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
