import { readFileSync } from 'node:fs';
import { readerFor } from '../../../src/corpus/formats/all.ts';
import { readDocument } from '../../../src/corpus/read-document.ts';
import type { Document } from '../../../src/domain/document.ts';
import { BrueckeError } from '../../../src/domain/errors.ts';

/** Documents that real programs wrote; `fixtures/README.md` says which. */
export function fixture(name: string): Uint8Array {
  return Uint8Array.from(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));
}

export interface ReadFixture {
  readonly document: Document;
  readonly notes: readonly BrueckeError[];
}

/** Reads bytes as the program does, but in this thread. */
export async function readBytes(bytes: Uint8Array, file: string): Promise<ReadFixture> {
  const reader = readerFor(file, bytes);
  if (reader === undefined) throw new Error(`no reader for ${file}`);
  const notes: BrueckeError[] = [];
  const document = await readDocument(bytes, file, reader, { note: (note) => notes.push(note) });
  return { document, notes };
}

export async function readFixture(name: string): Promise<Document> {
  return (await readBytes(fixture(name), name)).document;
}

/** What is wrong with a file; `undefined` where it is read. */
export async function problemOf(
  bytes: Uint8Array | string,
  file: string,
): Promise<object | undefined> {
  try {
    await readBytes(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, file);
    return undefined;
  } catch (error) {
    if (error instanceof BrueckeError) return { code: error.code, ...error.data };
    throw error;
  }
}
