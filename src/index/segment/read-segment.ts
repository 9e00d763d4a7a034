import { setImmediate as nextTurn } from 'node:timers/promises';
import { codeMemory } from '../scan/code-memory.ts';
import { SegmentCodes } from '../scan/segment-codes.ts';
import { ArrayFile } from '../snapshot/arrays.ts';
import { readVerified } from '../snapshot/files.ts';
import type { Manifest, ManifestSegment } from '../snapshot/manifest.ts';
import { checkSegment } from './check-segment.ts';
import type { Segment } from './segment.ts';
import { storedDocuments } from './stored-document.ts';

/**
 * Reads and checks the files of one segment, and gives way to others between its parts.
 *
 * @throws BrueckeError `index-broken`, and system errors where a file cannot be read
 */
export async function readSegment(
  folder: string,
  entry: ManifestSegment,
  { dimensions, tokenRows }: Manifest,
): Promise<Segment> {
  const { files, counts } = entry;
  const [documentFile, passageFile, vectorFile, termFile] = await Promise.all(
    [files.documents, files.passages, files.vectors, files.terms].map(
      async (file) => new ArrayFile(await readVerified(folder, file), file.name),
    ),
  );
  if (!documentFile || !passageFile || !vectorFile || !termFile) throw new TypeError('no files');
  const [storedDimensions, storedRows] = vectorFile.uint32('shape');
  if (storedDimensions !== dimensions || storedRows !== tokenRows) throw vectorFile.broken('shape');
  const levels = vectorFile.uint8('levels');
  const codes = {
    count: counts.passages,
    dimensions,
    levels: new Int8Array(levels.buffer, levels.byteOffset, levels.length),
    scales: vectorFile.float32('scales'),
    signs: vectorFile.uint8('signs'),
  };
  const arrays = {
    documents: documentsOf(documentFile),
    passages: passagesOf(passageFile),
    terms: termsOf(termFile),
    rowFrequencies: {
      rows: termFile.uint32('frequencyRows'),
      counts: termFile.uint32('frequencyCounts'),
    },
  };
  checkSegment({ ...arrays, codes }, counts, tokenRows, files.passages.name);
  await nextTurn();
  const stored = await storedDocuments(arrays.documents, files.documents.name);
  return {
    ...arrays,
    // The file is let go of: its memory is not the kernel's.
    codes: new SegmentCodes({ ...codes, scales: codes.scales.slice() }, await codeMemory()),
    entry,
    stored,
  };
}

function documentsOf(file: ArrayFile) {
  return {
    facts: file.uint8('facts'),
    factOffsets: file.uint32('factOffsets'),
    contents: file.uint8('contents'),
    contentOffsets: file.uint32('contentOffsets'),
    textLengths: file.uint32('textLengths'),
    keys: file.uint8('keys'),
    inputKeys: file.uint8('inputKeys'),
    passageOffsets: file.uint32('passageOffsets'),
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
