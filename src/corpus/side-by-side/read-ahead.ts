import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { ReadFile } from '../read-file.ts';
import { startThread } from '../start-thread.ts';
import type { BatchReply, BatchRequest, FolderToRead, WantedFile } from './messages.ts';

/** About a tenth of a second's work. */
const filesAtOnce = 16;
/** How many batches for each thread may be read before they are asked for. */
const batchesAhead = 4;
/** More threads than these wait for the one that takes what they read. */
const mostThreads = 8;
/** Of objects, in each thread; it keeps nothing from one file to the next but the rules. */
const heapMegabytes = 256;
/** No more than the program itself has: what is nested too deep for one is so for both. */
const stackSizeMb = 1;

/**
 * Reads files in several threads, a little ahead of who takes the documents in their order. A thread
 * that ends costs nothing but time: what it had to read is left to the program.
 */
export class ReadAhead {
  readonly #folder: FolderToRead;
  readonly #byFile = new Map<string, { readonly batch: Batch; readonly at: number }>();
  readonly #waiting: Batch[] = [];
  readonly #workers = new Set<Worker>();
  readonly #room: Room;
  #isClosed = false;

  /** @param files in the order in which they will be taken */
  constructor(files: readonly WantedFile[], folder: FolderToRead) {
    this.#folder = folder;
    for (let from = 0; from < files.length; from += filesAtOnce) {
      const batch = new Batch(this.#waiting.length, files.slice(from, from + filesAtOnce));
      this.#waiting.push(batch);
      for (const [at, { file }] of batch.files.entries()) this.#byFile.set(file, { batch, at });
    }
    const threads = Math.min(availableParallelism(), mostThreads, this.#waiting.length);
    this.#room = new Room(threads * batchesAhead);
    const all = Array.from({ length: threads }, () => this.#work());
    // With no thread left there is nobody to wait for.
    void Promise.all(all).then(() => this.#leaveAll());
  }

  /** What was read of a file; undefined where the program itself must read it. Each file once. */
  async take(file: string): Promise<ReadFile | undefined> {
    const place = this.#byFile.get(file);
    if (place === undefined) return undefined;
    this.#byFile.delete(file);
    this.#room.moveTo(place.batch.number);
    return (await place.batch.reply)[place.at];
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#leaveAll();
    await Promise.all([...this.#workers].map((worker) => worker.terminate()));
  }

  #leaveAll(): void {
    for (const batch of this.#waiting.splice(0)) batch.done([]);
    this.#room.open();
  }

  async #work(): Promise<void> {
    const worker = await startThread('file-thread', new URL('file-thread.ts', import.meta.url), {
      maxOldGenerationSizeMb: heapMegabytes,
      stackSizeMb,
    }).catch(() => undefined);
    if (worker === undefined) return;
    const ended = endOf(worker);
    this.#workers.add(worker);
    if (this.#isClosed) await worker.terminate();
    for (let batch = this.#waiting.shift(); batch !== undefined; batch = this.#waiting.shift()) {
      await this.#room.for(batch.number);
      const request = { ...this.#folder, files: batch.files };
      const reply = await Promise.race([ended, ask(worker, request)]).catch(() => undefined);
      batch.done(reply ?? []);
      if (reply === undefined) break;
    }
    this.#workers.delete(worker);
    await worker.terminate();
  }
}

/** Files that go to a thread together. */
class Batch {
  readonly number: number;
  readonly files: readonly WantedFile[];
  readonly reply: Promise<BatchReply>;
  done: (reply: BatchReply) => void = () => {};

  constructor(number: number, files: readonly WantedFile[]) {
    this.number = number;
    this.files = files;
    this.reply = new Promise((resolve) => {
      this.done = resolve;
    });
  }
}

/** Resolves when the thread has ended, between two batches too. */
function endOf(worker: Worker): Promise<undefined> {
  return new Promise((resolve) => {
    const ended = (): void => resolve(undefined);
    worker.on('error', ended).on('exit', ended);
  });
}

function ask(worker: Worker, request: BatchRequest): Promise<BatchReply> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(request);
  });
}

/** Holds back who would be too far ahead. */
class Room {
  readonly #ahead: number;
  #end: number;
  #held: { readonly number: number; readonly go: () => void }[] = [];

  constructor(ahead: number) {
    this.#ahead = ahead;
    this.#end = ahead;
  }

  for(number: number): Promise<void> {
    if (number < this.#end) return Promise.resolve();
    return new Promise((go) => {
      this.#held.push({ number, go });
    });
  }

  moveTo(number: number): void {
    this.#end = Math.max(this.#end, number + this.#ahead);
    const free = this.#held.filter((each) => each.number < this.#end);
    this.#held = this.#held.filter((each) => each.number >= this.#end);
    for (const { go } of free) go();
  }

  open(): void {
    this.moveTo(Number.POSITIVE_INFINITY);
  }
}
