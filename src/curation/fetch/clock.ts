import { setTimeout as sleep } from 'node:timers/promises';

/** Time, so that pauses and limits can be tested without waiting. */
export interface Clock {
  /** Milliseconds from any start. */
  now(): number;
  date(): Date;
  /** Rejects where the signal ends it. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};
