import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../domain/document.ts';
import { documentLines } from '../segment/document-lines.ts';
import { type Content, documentAt, storedPlace } from '../segment/stored-document.ts';
import { prepareIndexFolder } from '../snapshot/publish.ts';

/** UTF-16 units of text that stay in memory: some thousand pages. */
const defaultTextInMemory = 16 << 20;

/**
 * Holds the documents of a build that is to be: beyond some megabytes their texts lie in a file that
 * has no name any more, so that nothing is left of it when the process ends, however it ends.
 */
export class Spool {
  readonly #folder: string;
  readonly #textInMemory: number;
  #held = 0;
  /** Where the next text goes. */
  #end = 0;
  #opening: Promise<number> | undefined;
  #file: number | undefined;

  /** @param folder of the index */
  constructor(folder: string, textInMemory = defaultTextInMemory) {
    this.#folder = folder;
    this.#textInMemory = textInMemory;
  }

  /** The same document, its text in the file or, where there is no place for it, as it is. */
  async putAway(document: Document): Promise<Document> {
    if (storedPlace(document) !== undefined) return document;
    this.#held += document.text.length;
    if (this.#held <= this.#textInMemory) return document;
    const { content, key } = documentLines(document);
    const at = await this.#write(content);
    if (at === undefined) return document;
    const { text: _, blocks: __, ...facts } = document;
    const place = {
      key: key.toString('hex'),
      contentBytes: content.length,
      version: {},
      read: () => this.#read(at, content.length),
    };
    return documentAt(facts, place);
  }

  /** Texts can be read no more then. */
  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  async #write(content: Uint8Array): Promise<number | undefined> {
    try {
      this.#opening ??= openUnnamed(this.#folder);
      const file = await this.#opening;
      this.#file = file;
      const at = this.#end;
      for (let from = 0; from < content.length; )
        from += writeSync(file, content, from, content.length - from, at + from);
      this.#end += content.length;
      return at;
    } catch {
      // What there is no room for here the index would have none for either, and it says so.
      return undefined;
    }
  }

  #read(at: number, length: number): Content {
    if (this.#file === undefined) throw new RangeError('read after it was closed');
    const bytes = Buffer.allocUnsafe(length);
    for (let from = 0; from < length; ) {
      const read = readSync(this.#file, bytes, from, length - from, at + from);
      if (read === 0) throw new RangeError('a file has become shorter while it was open');
      from += read;
    }
    return JSON.parse(bytes.toString('utf8'));
  }
}

/** @throws system errors; Error on Windows, where a file in use keeps its name */
async function openUnnamed(folder: string): Promise<number> {
  if (process.platform === 'win32') throw new Error('no unnamed files');
  await prepareIndexFolder(folder);
  const name = path.join(folder, `building-${randomUUID()}`);
  const file = openSync(name, 'wx+');
  unlinkSync(name);
  return file;
}

/** A spool for as long as something is built. */
export async function withSpool<T>(
  folder: string,
  textInMemory: number | undefined,
  action: (spool: Spool) => Promise<T>,
): Promise<T> {
  const spool = new Spool(folder, textInMemory);
  try {
    return await action(spool);
  } finally {
    spool.close();
  }
}
