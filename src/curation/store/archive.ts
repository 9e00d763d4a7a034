import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listCorpusFiles } from '../../corpus/corpus-files.ts';
import { idFromFile } from '../../corpus/document-id.ts';
import { safeName } from '../../corpus/safe-name.ts';
import { BrueckeError } from '../../domain/errors.ts';
import { withLock } from '../../index/snapshot/lock.ts';
import { DocumentReader } from '../read.ts';
import { type Disk, realDisk } from './disk.ts';
import { keptFolder } from './layout.ts';
import { type Record, readRecords } from './record.ts';
import { apply, type Change, recover } from './transaction.ts';

/** What the corpus folder holds, as the commands see it. */
export interface Holdings {
  /** Paths of all documents below the corpus folder. */
  readonly files: readonly string[];
  readonly records: readonly Record[];
}

export interface ArchiveOptions {
  readonly corpusDir: string;
  readonly disk?: Disk;
  readonly reader?: DocumentReader;
}

/** The corpus folder with what is known of where its documents came from. */
export class Archive {
  readonly corpusDir: string;
  readonly reader: DocumentReader;
  readonly #disk: Disk;

  constructor({ corpusDir, disk = realDisk, reader = new DocumentReader() }: ArchiveOptions) {
    this.reader = reader;
    this.corpusDir = corpusDir;
    this.#disk = disk;
  }

  /** @throws BrueckeError `corpus-missing`, `corpus-unreadable` */
  async holdings(): Promise<Holdings> {
    const { files } = await listCorpusFiles(this.corpusDir);
    return { files, records: await readRecords(this.corpusDir) };
  }

  /**
   * Decides on changes and makes them all or not at all, while no other process makes any.
   * @throws BrueckeError `corpus-unwritable`, `corpus-locked`, and what deciding throws
   */
  async change<T>(
    decide: (
      holdings: Holdings,
    ) => Promise<{ readonly changes: readonly Change[]; readonly result: T }>,
  ): Promise<T> {
    const folder = join(this.corpusDir, keptFolder);
    try {
      await this.#prepare(folder);
      return await withLock(folder, async () => {
        await recover(this.corpusDir, this.#disk);
        const { changes, result } = await decide(await this.holdings());
        if (changes.length > 0) await apply(this.corpusDir, changes, this.#disk);
        return result;
      });
    } catch (error) {
      throw this.#translated(error);
    }
  }

  /** The folder for what is kept, but not the corpus folder: that may be misspelt. */
  async #prepare(folder: string): Promise<void> {
    try {
      await mkdir(folder);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EEXIST') return;
      if (code !== 'ENOENT') throw error;
      const data = { folder: safeName(this.corpusDir) };
      throw new BrueckeError('corpus-missing', data, { cause: error });
    }
  }

  #translated(error: unknown): unknown {
    if (error instanceof BrueckeError) {
      if (error.code === 'index-locked') {
        return new BrueckeError('corpus-locked', { folder: this.corpusDir }, { cause: error });
      }
      if (error.code !== 'index-unwritable') return error;
      return new BrueckeError(
        'corpus-unwritable',
        { ...error.data, folder: this.corpusDir },
        { cause: error },
      );
    }
    if (!(error instanceof Error) || !('code' in error)) return error;
    const data = { folder: this.corpusDir, reason: String(error.code) };
    return new BrueckeError('corpus-unwritable', data, { cause: error });
  }
}

/** Path of the document that a record belongs to, also where the keeper has moved it. */
export function fileOf(record: Record, { files }: Holdings): string | undefined {
  if (files.includes(record.file)) return record.file;
  return files.find((file) => idFromFile(file) === record.id);
}
