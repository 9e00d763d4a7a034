import { copyFile, link, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../domain/language.ts';
import { encodeArrays } from '../snapshot/arrays.ts';
import { syncFile, systemErrorCode, writeSynced } from '../snapshot/files.ts';
import { type SegmentPart, segmentFile, segmentParts } from '../snapshot/layout.ts';
import type { ManifestFile, ManifestSegment } from '../snapshot/manifest.ts';
import type { SegmentArrays } from './segment-arrays.ts';

/** Writes the files of a segment into a folder, and onto the disk. */
export async function writeSegment(
  folder: string,
  language: Language,
  bucket: string,
  segment: SegmentArrays,
  tokenRows: number,
): Promise<ManifestSegment> {
  const { documents, passages, terms, rowFrequencies, codes } = segment;
  const { levels, scales, dimensions } = codes;
  const contents = documents.contents.subarray(0, documents.contents.length);
  const write = (part: SegmentPart, arrays: Parameters<typeof encodeArrays>[0]) =>
    writeSynced(folder, segmentFile(part, language, bucket), encodeArrays(arrays));
  const bytes = new Uint8Array(levels.buffer, levels.byteOffset, levels.byteLength);
  const shape = Uint32Array.of(dimensions, tokenRows);
  const { rows: frequencyRows, counts: frequencyCounts } = rowFrequencies;
  return {
    language,
    bucket,
    counts: {
      documents: documents.textLengths.length,
      passages: passages.start.length,
      sentences: passages.sentenceStart.length,
      tokens: passages.tokens.length,
    },
    files: {
      documents: await write('documents', { ...documents, contents }),
      passages: await write('passages', { ...passages }),
      vectors: await write('vectors', { shape, levels: bytes, scales }),
      terms: await write('terms', { ...terms, frequencyRows, frequencyCounts }),
    },
  };
}

/**
 * Takes the files of a segment over from another folder: by a link, which costs no room, or a copy
 * where the system has no links. False where one of them is not there any more.
 */
export async function takeOver(
  from: string,
  to: string,
  { files }: ManifestSegment,
): Promise<boolean> {
  try {
    for (const part of segmentParts) await linkOrCopy(from, to, files[part]);
    return true;
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    for (const part of segmentParts) await rm(path.join(to, files[part].name), { force: true });
    return false;
  }
}

async function linkOrCopy(from: string, to: string, { name }: ManifestFile): Promise<void> {
  const [source, target] = [path.join(from, name), path.join(to, name)];
  try {
    await link(source, target);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') throw error;
    await copyFile(source, target);
    await syncFile(target);
  }
}
