import type { Worker } from 'node:worker_threads';
import { startThread } from '../corpus/start-thread.ts';
import type { Ended, SpawnRequest } from './spawn-messages.ts';

/** It does nothing but wait. */
const heapMegabytes = 32;

/** A process in the care of a thread. */
export interface Spawned {
  readonly ended: Promise<Omit<Ended, 'id'>>;
  /** Gives it the word that it waits for. */
  go(): void;
  stop(): void;
}

/** Starts processes from a thread of its own, which ends with the program. */
export class Spawner {
  #thread: Promise<Worker> | undefined;
  readonly #waiting = new Map<number, (ended: Ended) => void>();
  #last = 0;

  constructor() {
    // Ready before it is needed; where it fails, it is tried again then.
    this.#ready().catch(() => {});
  }

  start(
    command: readonly string[],
    environment: Readonly<Record<string, string | undefined>>,
  ): Spawned {
    this.#last += 1;
    const id = this.#last;
    const ended = new Promise<Ended>((resolve) => {
      this.#waiting.set(id, resolve);
    });
    this.#ask({ do: 'start', id, command, environment: { ...environment } });
    return {
      ended,
      go: () => this.#ask({ do: 'go', id }),
      stop: () => this.#ask({ do: 'stop', id }),
    };
  }

  /** What is asked for arrives in the order in which it is asked. */
  #ask(request: SpawnRequest): void {
    this.#ready().then(
      (thread) => {
        // The program goes on until the process has ended.
        if (this.#waiting.has(request.id)) thread.ref();
        thread.postMessage(request);
      },
      (error: unknown) => this.#end({ ...nothingSaid, id: request.id, reason: String(error) }),
    );
  }

  #ready(): Promise<Worker> {
    this.#thread ??= this.#begin();
    return this.#thread;
  }

  async #begin(): Promise<Worker> {
    try {
      const source = new URL('spawn-thread.ts', import.meta.url);
      const limits = { maxOldGenerationSizeMb: heapMegabytes };
      const thread = await startThread('spawn-thread', source, limits);
      thread.on('message', (ended: Ended) => this.#end(ended));
      thread.on('error', () => {});
      thread.on('exit', () => this.#endAll());
      if (this.#waiting.size === 0) thread.unref();
      return thread;
    } catch (error) {
      this.#thread = undefined;
      throw error;
    }
  }

  #end(ended: Ended): void {
    this.#waiting.get(ended.id)?.(ended);
    this.#waiting.delete(ended.id);
    if (this.#waiting.size === 0)
      this.#thread?.then(
        (thread) => thread.unref(),
        () => {},
      );
  }

  #endAll(): void {
    this.#thread = undefined;
    for (const id of [...this.#waiting.keys()])
      this.#end({ ...nothingSaid, id, reason: 'thread ended' });
  }
}

const nothingSaid = { said: '', told: '' };
