import type { Counters } from './context.ts';

export interface ReadableCounters extends Counters {
  /** How often each event was counted. */
  read(): Readonly<Record<string, number>>;
}

export function createCounters(): ReadableCounters {
  const counts = new Map<string, number>();
  return {
    count(event) {
      counts.set(event, (counts.get(event) ?? 0) + 1);
    },
    read: () => Object.fromEntries(counts),
  };
}
