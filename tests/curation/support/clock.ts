import type { Clock } from '../../../src/curation/fetch/clock.ts';

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** Time that passes when a test says so. */
export interface FakeClock extends Clock {
  /** Lets time pass; who has slept long enough wakes. */
  advance(milliseconds: number): void;
  /** How long each sleep was meant to be. */
  readonly sleeps: readonly number[];
}

/** @param patient sleeps of up to this length end at once: pauses out of politeness */
export function fakeClock(patient = 0): FakeClock {
  let now = 0;
  let sleepers: Sleeper[] = [];
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => now,
    date: () => new Date(Date.UTC(2021, 4, 14, 12) + now),
    advance(milliseconds) {
      now += milliseconds;
      const due = sleepers.filter(({ until }) => until <= now);
      sleepers = sleepers.filter(({ until }) => until > now);
      for (const { wake } of due) wake();
    },
    async sleep(milliseconds, signal) {
      sleeps.push(milliseconds);
      // A limit comes with a signal that ends it; a pause does not.
      if (signal === undefined && milliseconds <= patient) {
        now += milliseconds;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const sleeper = { until: now + milliseconds, wake: resolve };
        sleepers.push(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers = sleepers.filter((each) => each !== sleeper);
          reject(signal.reason);
        });
      });
    },
  };
}
