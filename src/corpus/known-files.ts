import type { BigIntStats } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../domain/document.ts';
import { lookAt } from './look-at.ts';

/** What was seen of a file when it was read. */
export interface FileRecord {
  readonly file: string;
  /** Size, times and place of the file and of the one beside it; empty where they could not tell a change. */
  readonly stamp: string;
  /** SHA-256 (hex) of the file beside it, or nothing. */
  readonly sidecar: string;
  /** Where what a library read of it is kept. */
  readonly reading?: string;
}

/** What a document that was read before is known by. */
export type KnownDocument = Pick<Document, 'id' | 'file' | 'sha256'>;

/** Documents that were read before, by the same readers, and what was seen of their files. */
export interface KnownCorpus<Known extends KnownDocument = Document> {
  readonly documents: readonly Known[];
  readonly records: readonly FileRecord[];
}

export interface KnownSums {
  readonly file: string;
  readonly sidecar: string;
}

/** A change within this time of another may leave the times of a file as they are. In nanoseconds. */
const clockStep = 2_000_000_000n;
const filesAtOnce = 64;

/** Says which files are as they were, without reading them, or at least without taking them apart. */
export class KnownFiles<Known extends KnownDocument> {
  private readonly documents: ReadonlyMap<string, Known>;
  private readonly records: ReadonlyMap<string, FileRecord>;
  private readonly stamps = new Map<string, string>();

  constructor({ documents, records }: KnownCorpus<Known>) {
    this.documents = new Map(documents.map((document) => [document.file, document]));
    this.records = new Map(records.map((record) => [record.file, record]));
  }

  /** Looks at all files once, before any is read: what changes afterwards is seen the next time. */
  async look(
    folder: string,
    files: readonly string[],
    sidecars: ReadonlyMap<string, string>,
  ): Promise<void> {
    for (let from = 0; from < files.length; from += filesAtOnce) {
      await Promise.all(
        files.slice(from, from + filesAtOnce).map(async (file) => {
          const beside = sidecars.get(file);
          const paths = [file, ...(beside === undefined ? [] : [beside])];
          this.stamps.set(file, await stampOf(paths.map((path) => join(folder, path))));
        }),
      );
    }
  }

  /** The document of a file whose stamp is the one it had. */
  unchanged(file: string): { readonly document: Known; readonly record: FileRecord } | undefined {
    const [document, record] = [this.documents.get(file), this.records.get(file)];
    const stamp = this.stampOf(file);
    if (document === undefined || record === undefined || stamp === '') return undefined;
    return record.stamp === stamp ? { document, record } : undefined;
  }

  /** The document of a file whose content is the one it had. @param sha256 of the file's bytes, in hex */
  sameContent(file: string, sha256: string, sidecar: string): Known | undefined {
    const document = this.documents.get(file);
    const isSame = document?.sha256 === sha256 && this.records.get(file)?.sidecar === sidecar;
    return isSame ? document : undefined;
  }

  /** True of a file that was written too lately to trust its times: it is most likely as it was. */
  wasUnsettled(file: string): boolean {
    return this.records.get(file)?.stamp === '';
  }

  /** SHA-256 (hex) of a file and of the one beside it when they were read; undefined for a new one. */
  sumsOf(file: string): KnownSums | undefined {
    const [document, record] = [this.documents.get(file), this.records.get(file)];
    return document && record && { file: document.sha256, sidecar: record.sidecar };
  }

  /** Empty where the stamp could not tell a change. */
  stampOf(file: string): string {
    return this.stamps.get(file) ?? '';
  }
}

async function stampOf(paths: readonly string[]): Promise<string> {
  try {
    const all = await Promise.all(paths.map(lookAt));
    const now = BigInt(Date.now()) * 1_000_000n;
    const isSettled = all.every(({ mtimeNs, ctimeNs }) => {
      return now - mtimeNs > clockStep && now - ctimeNs > clockStep;
    });
    return isSettled ? all.map(shown).join(' ') : '';
  } catch {
    return '';
  }
}

function shown({ size, mtimeNs, ctimeNs, dev, ino }: BigIntStats): string {
  return [size, mtimeNs, ctimeNs, dev, ino].join(':');
}
