import type { Worker } from 'node:worker_threads';
import { BrueckeError, type DocumentReason } from '../../domain/errors.ts';
import type { FormatReader, Reading } from '../formats/reader.ts';
import { startThread } from '../start-thread.ts';
import { fromPlainError, fromPlainReading, type ReadReply, type ReadRequest } from './messages.ts';

export interface ReadingLimits {
  /** For one file. */
  readonly seconds: number;
  /** That reading one file may take, of all kinds of memory. */
  readonly megabytes: number;
}

export const defaultLimits: ReadingLimits = { seconds: 10, megabytes: 1000 };

const watchEvery = 50;
const bytesInMegabyte = 1_000_000;

/**
 * Reads files in a thread apart, one after the other. A file that takes too long or too much memory
 * costs the thread its life, and the next file gets a new one.
 */
export class ReaderThread {
  #worker: Worker | undefined;
  readonly #limits: ReadingLimits;

  constructor(limits: ReadingLimits = defaultLimits) {
    this.#limits = limits;
  }

  /** The same reader, in the thread. */
  apart(reader: FormatReader): FormatReader {
    const { format } = reader;
    return { ...reader, read: (bytes, file) => this.#read({ format, bytes, file }) };
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #read(request: ReadRequest): Promise<Reading> {
    this.#worker ??= await startWorker(this.#limits);
    const reply = await this.#ask(this.#worker, request);
    if ('tooDeep' in reply) throw new RangeError(reply.tooDeep);
    if ('error' in reply) throw fromPlainError(reply.error);
    if ('reading' in reply) return fromPlainReading(reply.reading);
    throw new BrueckeError('document-damaged', { file: request.file });
  }

  async #ask(worker: Worker, request: ReadRequest): Promise<ReadReply> {
    const { file } = request;
    let resolve: (reply: ReadReply) => void = () => {};
    let reject: (error: Error) => void = () => {};
    const promise = new Promise<ReadReply>((resolved, rejected) => {
      resolve = resolved;
      reject = rejected;
    });
    const costly = (reason: DocumentReason): void =>
      reject(new BrueckeError('document-too-costly', { file, reason }));
    const failed = (error: Error): void => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      if (isMemory) costly('too-much-memory');
      else reject(new BrueckeError('document-damaged', { file }, { cause: error }));
    };
    const ended = (): void => reject(new BrueckeError('document-damaged', { file }));
    const before = process.memoryUsage.rss();
    // The limit of the thread itself holds for objects, but not for buffers.
    const watch = setInterval(() => {
      const taken = (process.memoryUsage.rss() - before) / bytesInMegabyte;
      if (taken > this.#limits.megabytes) costly('too-much-memory');
    }, watchEvery);
    const deadline = setTimeout(() => costly('too-slow'), this.#limits.seconds * 1000);
    worker.once('message', resolve).once('error', failed).once('exit', ended);
    try {
      worker.postMessage(request);
      return await promise;
    } catch (error) {
      await this.close();
      throw error;
    } finally {
      clearInterval(watch);
      clearTimeout(deadline);
      worker.off('message', resolve).off('error', failed).off('exit', ended);
    }
  }
}

function startWorker({ megabytes }: ReadingLimits): Promise<Worker> {
  const limits = { maxOldGenerationSizeMb: megabytes, stackSizeMb: 4 };
  return startThread('thread', new URL('thread.ts', import.meta.url), limits);
}
