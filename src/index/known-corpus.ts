import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { readerVersion } from '../corpus/corpus.ts';
import { type FileRecord, type KnownCorpus, parseFileRecords } from '../corpus/known-files.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** Beside the snapshots, not in one: times and places of files would make it different each time. */
const recordsFile = 'FILES';

const headSchema = z.strictObject({
  readerVersion: z.string(),
  /** Fingerprint of the documents that the records are of. */
  corpus: z.string(),
  records: z.unknown(),
});

/** What a snapshot knows of the corpus it was made from, where the files' records are of just that. */
export async function knownCorpus(
  indexDir: string,
  { documents, manifest }: Snapshot,
): Promise<KnownCorpus | undefined> {
  try {
    const text = await readFile(path.join(indexDir, recordsFile), 'utf8');
    const head = headSchema.parse(JSON.parse(text));
    const isOf = head.readerVersion === readerVersion && head.corpus === manifest.origin.corpus;
    return isOf ? { documents, records: parseFileRecords(head.records) } : undefined;
  } catch {
    // Without it all is read again.
    return undefined;
  }
}

/** Keeps the records for the next time; where that fails, all is read again. */
export async function keepRecords(
  indexDir: string,
  { manifest }: Snapshot,
  records: readonly FileRecord[],
): Promise<void> {
  const head = { readerVersion, corpus: manifest.origin.corpus, records };
  const temporary = path.join(indexDir, `${recordsFile}-${randomUUID()}`);
  try {
    await writeFile(temporary, JSON.stringify(head));
    await rename(temporary, path.join(indexDir, recordsFile));
  } catch {
    await rm(temporary, { force: true }).catch(() => {});
  }
}
