import type { Queue } from './context.ts';

export interface QueueOptions {
  /** Pieces of work that may wait. */
  readonly length: number;
  /** Pieces of work that run at once. */
  readonly concurrency?: number;
}

/** First come, first served. */
export function createQueue({ length, concurrency = 2 }: QueueOptions): Queue {
  const waiting: (() => void)[] = [];
  const drained: (() => void)[] = [];
  let running = 0;
  let leaving = false;

  const next = (): void => {
    while (running < concurrency) {
      const start = waiting.shift();
      if (start === undefined) break;
      running += 1;
      start();
    }
    if (running === 0) for (const resolve of drained.splice(0)) resolve();
  };

  return {
    run(work) {
      if (leaving || (running >= concurrency && waiting.length >= length)) return undefined;
      const result = new Promise<void>((resolve) => {
        waiting.push(resolve);
      })
        .then(work)
        .finally(() => {
          running -= 1;
          // Between two pieces of work the socket has its turn: answers leave before the next is made.
          setImmediate(next);
        });
      next();
      return result;
    },
    drain() {
      leaving = true;
      return new Promise((resolve) => {
        drained.push(resolve);
        next();
      });
    },
  };
}
