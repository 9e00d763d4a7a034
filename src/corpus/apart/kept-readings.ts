import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrueckeError } from '../../domain/errors.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import type { FormatReader, Reading } from '../formats/reader.ts';
import { fromPlainError, fromPlainReading, plainError, plainReading } from './messages.ts';
import { type Outcome, outcomeSchema } from './reading-schema.ts';

/**
 * What libraries read of files, kept between starts: reading a PDF takes a hundred times as long as
 * opening what was read of it. A file that cannot be kept or is broken is read again.
 */
export class KeptReadings {
  readonly #folder: string;
  readonly #version: string;
  readonly #used = new Set<string>();
  #last: string | undefined;

  /** @param version of the readers: what another one read is not used */
  constructor(folder: string, version: string) {
    this.#folder = folder;
    this.#version = version;
  }

  /** The same reader, which reads no file twice. */
  kept(reader: FormatReader): FormatReader {
    return {
      ...reader,
      read: async (bytes, file) => {
        const name = this.#nameOf(reader, bytes, file);
        this.#used.add(name);
        this.#last = name;
        const outcome = (await this.#load(name)) ?? (await this.#read(reader, bytes, file, name));
        if ('error' in outcome) throw fromPlainError(outcome.error);
        return fromPlainReading(outcome.reading);
      },
    };
  }

  /** The name of the last reading that was asked for, once. */
  takeUsed(): string | undefined {
    const name = this.#last;
    this.#last = undefined;
    return name;
  }

  /** Keeps a reading that need not be asked for. */
  use(name: string): void {
    this.#used.add(name);
  }

  /** Removes what no file of the corpus gave this time. */
  async removeUnused(): Promise<void> {
    const names = await readdir(this.#folder).catch((): string[] => []);
    for (const name of names) {
      if (!this.#used.has(name))
        await rm(join(this.#folder, name), { force: true }).catch(() => {});
    }
  }

  #nameOf({ format }: FormatReader, bytes: Uint8Array, file: string): string {
    const origin = JSON.stringify([this.#version, format, file]);
    return `${createHash('sha256').update(origin).update(bytes).digest('hex')}.json`;
  }

  async #read(
    reader: FormatReader,
    bytes: Uint8Array,
    file: string,
    name: string,
  ): Promise<Outcome> {
    const outcome = await outcomeOf(() => reader.read(bytes, file));
    await this.#keep(name, outcome);
    return outcome;
  }

  async #load(name: string): Promise<Outcome | undefined> {
    try {
      const written = await readFile(join(this.#folder, name), 'utf8');
      const [sum, json = ''] = written.split('\n');
      return sum === sha256Hex(json) ? outcomeSchema.parse(JSON.parse(json)) : undefined;
    } catch {
      return undefined;
    }
  }

  async #keep(name: string, outcome: Outcome): Promise<void> {
    const json = JSON.stringify(outcome);
    const temporary = join(this.#folder, `${randomUUID()}.tmp`);
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(temporary, `${sha256Hex(json)}\n${json}`);
      await rename(temporary, join(this.#folder, name));
    } catch {
      await rm(temporary, { force: true }).catch(() => {});
    }
  }
}

/** What costs too much today may not on a machine that has nothing else to do. */
async function outcomeOf(read: () => Reading | Promise<Reading>): Promise<Outcome> {
  try {
    return { reading: plainReading(await read()) };
  } catch (error) {
    if (!(error instanceof BrueckeError) || error.code === 'document-too-costly') throw error;
    return { error: plainError(error) };
  }
}
