import type { Worker } from 'node:worker_threads';
import { startThread } from '../../../corpus/start-thread.ts';
import type { Document } from '../../../domain/document.ts';
import type { Language } from '../../../domain/language.ts';
import type { SegmentArrays } from '../../segment/segment-arrays.ts';
import type { FreshMessage, FreshRequest, ModelApart } from './messages.ts';

/** Of objects, in each thread: a segment's documents, their terms and tokens. */
const heapMegabytes = 512;
/** Of objects that are new: with as much as it has by itself a thread takes some 25 MB more. */
const youngMegabytes = 8;
/** No more than the program itself has. */
const stackSizeMb = 1;

/** New documents of one segment. */
export interface FreshTask {
  readonly language: Language;
  /** In the order of their ids. */
  readonly documents: readonly Document[];
  /** Of their text and blocks. */
  readonly bytes: number;
}

export interface ApartOptions<Task> {
  readonly model: ModelApart;
  readonly threads: number;
  readonly signal: AbortSignal | undefined;
  /** Takes what was made of a task, one at a time. */
  readonly take: (task: Task, made: SegmentArrays) => Promise<void>;
  /** Told how many documents of a task are done: fewer again where a thread ended over it. */
  readonly report: (task: Task, done: number) => void;
}

/**
 * Makes the arrays of documents in several threads. A thread that ends costs nothing but time.
 *
 * @returns the tasks that are left to the program
 * @throws what `take` throws, and where the signal says so
 */
export async function freshApart<Task extends FreshTask>(
  tasks: readonly Task[],
  { model, threads, signal, take, report }: ApartOptions<Task>,
): Promise<Task[]> {
  // The longest first, so that all end at about the same time.
  const waiting = tasks.toSorted((one, other) => other.bytes - one.bytes);
  const left: Task[] = [];
  let taken = Promise.resolve();
  const work = async (): Promise<void> => {
    const thread = await FreshThread.start(signal);
    if (thread === undefined) return;
    let last = taken;
    try {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
        const now = task;
        const { language, documents } = task;
        const made = await thread.make({ ...model, language, documents }, (done) => {
          report(now, done);
        });
        if (made === undefined) {
          report(task, 0);
          left.push(task);
          return;
        }
        // What is made waits here, where it is taken more slowly than it is made.
        await last;
        taken = taken.then(() => take(now, made));
        last = taken;
        // It may fail long before anybody waits for it.
        last.catch(() => {
          waiting.length = 0;
        });
      }
      await last;
    } catch (error) {
      waiting.length = 0;
      throw error;
    } finally {
      await thread.close();
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: threads }, work));
  // Whoever called it off may remove what is still being written.
  ends.push(...(await Promise.allSettled([taken])));
  signal?.throwIfAborted();
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return [...left, ...waiting];
}

class FreshThread {
  readonly #worker: Worker;
  readonly #signal: AbortSignal | undefined;
  /** Resolves when the thread has ended, between two tasks too. */
  readonly #ended: Promise<undefined>;
  readonly #stop = (): void => void this.#worker.terminate();

  static async start(signal: AbortSignal | undefined): Promise<FreshThread | undefined> {
    const source = new URL('fresh-thread.ts', import.meta.url);
    const limits = {
      maxOldGenerationSizeMb: heapMegabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
      stackSizeMb,
    };
    const worker = await startThread('fresh-thread', source, limits).catch(() => undefined);
    return worker && new FreshThread(worker, signal);
  }

  private constructor(worker: Worker, signal: AbortSignal | undefined) {
    this.#worker = worker;
    this.#signal = signal;
    this.#ended = new Promise((resolve) => {
      const ended = (): void => resolve(undefined);
      worker.on('error', ended).on('exit', ended);
    });
    signal?.addEventListener('abort', this.#stop);
    if (signal?.aborted) this.#stop();
  }

  /** Undefined where the thread ends, or leaves it to the program. */
  async make(
    request: FreshRequest,
    report: (done: number) => void,
  ): Promise<SegmentArrays | undefined> {
    const worker = this.#worker;
    let heard: (message: FreshMessage) => void = () => {};
    const made = new Promise<SegmentArrays | undefined>((resolve) => {
      heard = (message) => {
        if ('done' in message) report(message.done);
        else if ('made' in message) resolve(message.made);
      };
    });
    worker.on('message', heard).postMessage(request);
    try {
      return await Promise.race([this.#ended, made]);
    } finally {
      worker.off('message', heard);
    }
  }

  async close(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#stop);
    await this.#worker.terminate();
  }
}
