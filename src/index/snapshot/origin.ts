import type { Origin } from './manifest.ts';

const originReasons = {
  modelFingerprint: 'model',
  model: 'model',
  tokenTableFingerprint: 'token-table',
  chunkingVersion: 'chunking',
  termsVersion: 'terms',
  passageInputVersion: 'passage-input',
  corpus: 'corpus',
} as const satisfies Record<keyof Origin, string>;

/** What is not as it is expected to be; what nothing is expected of may be anything. */
export function differencesOf(origin: Origin, expected: Partial<Origin>): string[] {
  return Object.entries(originReasons).flatMap(([key, reason]) => {
    const wanted = Object.entries(expected).find(([name]) => name === key)?.[1];
    const found = Object.entries(origin).find(([name]) => name === key)?.[1];
    return wanted !== undefined && wanted !== found ? [reason] : [];
  });
}
