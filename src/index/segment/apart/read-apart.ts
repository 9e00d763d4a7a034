import type { Worker } from 'node:worker_threads';
import { startThread } from '../../../corpus/start-thread.ts';
import type { ReadReply, ReadRequest } from './messages.ts';

/** What is kept of a segment is no object of the heap. */
const limits = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8, stackSizeMb: 1 };

/** A thread that reads one segment after the other. */
export class SegmentThread {
  readonly #worker: Worker;
  /** Resolves when the thread has ended, between two segments too. */
  readonly #ended: Promise<undefined>;
  /** Who waits for what it reads, in the order in which it does. */
  readonly #waiting: ((reply: ReadReply) => void)[] = [];

  /** Undefined where it does not begin. */
  static async start(): Promise<SegmentThread | undefined> {
    const source = new URL('segment-thread.ts', import.meta.url);
    const worker = await startThread('segment-thread', source, limits).catch(() => undefined);
    return worker && new SegmentThread(worker);
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on('message', (reply: ReadReply) => this.#waiting.shift()?.(reply));
    this.#ended = new Promise((resolve) => {
      const ended = (): void => resolve(undefined);
      worker.on('error', ended).on('exit', ended);
    });
  }

  /** One after the other. Undefined where the thread ends, or leaves it to the program. */
  read(request: ReadRequest): Promise<ReadReply> {
    const reply = new Promise<ReadReply>((resolve) => {
      this.#waiting.push(resolve);
    });
    this.#worker.postMessage(request);
    return Promise.race([this.#ended, reply]);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
