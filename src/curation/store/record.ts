import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isDocumentId } from '../../domain/citation.ts';
import { keptFolder, recordFile, staysBelow } from './layout.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

const recordSchema = z.strictObject({
  id: z.string().refine(isDocumentId),
  /** Path of the document below the corpus folder. */
  file: z.string().refine(staysBelow),
  /** As it was asked for. Absent: it came from a file. */
  address: z.url().exactOptional(),
  /** Where it was found in the end. */
  found: z.url().exactOptional(),
  /** SHA-256 of the path that it came from; the path itself says more about the keeper than it should. */
  origin: sha256.exactOptional(),
  /** When this version was read. */
  read: z.iso.datetime(),
  /** Of what was read. */
  sha256,
  /** Name of what was read beside this record. Absent: it is the document itself. */
  original: z
    .string()
    .refine((name) => staysBelow(name) && !/[/\\]/u.test(name))
    .exactOptional(),
  etag: z.string().exactOptional(),
  lastModified: z.string().exactOptional(),
  /** What was proposed as front matter: what differs from it now is the keeper's. */
  proposed: z.record(z.string(), z.unknown()),
  /** Of the document without its front matter, as it was written. */
  body: sha256,
});

/** Where a document came from, and what was made of it. */
export type Record = z.infer<typeof recordSchema>;

export function encodeRecord(record: Record): Uint8Array {
  return Buffer.from(`${JSON.stringify(record, null, 2)}\n`);
}

/** All records, by the names of their files. What is none is passed over: it says nothing reliable. */
export async function readRecords(corpusDir: string): Promise<Record[]> {
  const names = await readdir(join(corpusDir, keptFolder)).catch(() => []);
  const records = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readRecord(corpusDir, name)),
  );
  return records.filter((record) => record !== undefined);
}

async function readRecord(corpusDir: string, name: string): Promise<Record | undefined> {
  try {
    const text = await readFile(join(corpusDir, keptFolder, name), 'utf8');
    const { success, data } = recordSchema.safeParse(JSON.parse(text));
    return success && recordFile(data.id) === `${keptFolder}/${name}` ? data : undefined;
  } catch {
    return undefined;
  }
}
