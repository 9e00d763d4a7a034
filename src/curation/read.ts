import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLimits, ReaderThread } from '../corpus/apart/reader-thread.ts';
import { endingOf, readerFor } from '../corpus/formats/all.ts';
import { readDocument } from '../corpus/read-document.ts';
import { safeName } from '../corpus/safe-name.ts';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { sidecarFile } from './store/layout.ts';

/** Where formats are read that need a library. */
export type ReaderPlace = Pick<ReaderThread, 'apart' | 'close'>;

/** Reads documents that are not in the corpus yet as the corpus will. */
export class DocumentReader {
  readonly #thread: ReaderPlace;

  constructor(thread: ReaderPlace = new ReaderThread(defaultLimits)) {
    this.#thread = thread;
  }

  /** @throws BrueckeError `document-…`, `front-matter-…` */
  async read(bytes: Uint8Array, file: string, sidecar?: Uint8Array): Promise<Document> {
    const reader = readerFor(file, bytes);
    if (reader === undefined) {
      const format = endingOf(file).slice(1);
      throw new BrueckeError('document-format', { file: safeName(file), format });
    }
    if (bytes.length === 0) throw new BrueckeError('document-empty', { file: safeName(file) });
    return readDocument(
      bytes,
      file,
      reader.isApart === true ? this.#thread.apart(reader) : reader,
      sidecar && { sidecar: { file: sidecarFile(file), bytes: sidecar } },
    );
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

/** A file of the corpus; undefined where there is none. */
export async function readKept(corpusDir: string, file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(join(corpusDir, file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
