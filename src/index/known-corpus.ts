import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readerVersion } from '../corpus/corpus.ts';
import type { FileRecord } from '../corpus/known-files.ts';
import { languages } from '../domain/language.ts';
import { sha256Hex } from '../domain/sha256.ts';
import type { CorpusEntry } from './building/entries.ts';
import type { Manifest } from './snapshot/manifest.ts';

/** Beside the snapshots, not in one: times and places of files would make it different each time. */
const recordsFile = 'FILES';

const documentSchema = z.strictObject({
  id: z.string(),
  language: z.enum(languages),
  file: z.string(),
  /** Of the file. */
  sha256: z.string(),
  /** SHA-256 (hex) of all that was read. */
  key: z.string().length(64),
  contentBytes: z.int().min(0),
  stamp: z.string(),
  sidecar: z.string(),
  reading: z.string().exactOptional(),
});

/** What is known of a document of the published index without opening it, and of its file. */
export type KnownEntry = z.infer<typeof documentSchema>;

const contentSchema = z.strictObject({
  readerVersion: z.string(),
  /** Fingerprint of the documents. */
  corpus: z.string(),
  documents: z.array(documentSchema),
});

/**
 * The documents of a snapshot in its order, as they and their files were when it was made. Undefined
 * where that is not known for certain: then all is read again.
 */
export async function knownEntries(
  indexDir: string,
  { origin, counts }: Manifest,
): Promise<readonly KnownEntry[] | undefined> {
  try {
    const text = await readFile(path.join(indexDir, recordsFile), 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    if (text.slice(0, end) !== sha256Hex(json)) return undefined;
    const content = contentSchema.parse(JSON.parse(json));
    const isOf = content.readerVersion === readerVersion && content.corpus === origin.corpus;
    return isOf && content.documents.length === counts.documents ? content.documents : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what is known for the next time; where that fails, all is read again then.
 *
 * @param entries in the order of the snapshot
 * @param records of files that could be read
 */
export async function keepEntries(
  indexDir: string,
  corpus: string,
  entries: readonly (Omit<CorpusEntry, 'document'> & Pick<KnownEntry, 'file' | 'sha256'>)[],
  records: readonly FileRecord[],
): Promise<void> {
  const ofFiles = new Map(records.map((record) => [record.file, record]));
  const documents = entries.map(({ id, language, file, sha256, key, contentBytes }): KnownEntry => {
    const { stamp, sidecar, reading } = ofFiles.get(file) ?? { stamp: '', sidecar: '' };
    const seen = { stamp, sidecar, ...(reading !== undefined && { reading }) };
    return { id, language, file, sha256, key, contentBytes, ...seen };
  });
  const json = JSON.stringify({ readerVersion, corpus, documents });
  const temporary = path.join(indexDir, `${recordsFile}-${randomUUID()}`);
  try {
    await writeFile(temporary, `${sha256Hex(json)}\n${json}`);
    await rename(temporary, path.join(indexDir, recordsFile));
  } catch {
    await rm(temporary, { force: true }).catch(() => {});
  }
}
