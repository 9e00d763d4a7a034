import { allRules } from '../language/all.ts';
import type { PageWords } from '../language/rules.ts';

type ListName = Exclude<keyof PageWords, 'beside' | 'months'>;

/** Pages mix languages: a Chinese site prints 'Share' under a German text. */
export function allEntries(...names: readonly ListName[]): string[] {
  return allRules.flatMap(({ page }) => names.flatMap((name) => page[name]));
}

/** Alternatives of a pattern, the longest first, so that none hides a longer one. */
export function alternatives(entries: readonly string[]): string {
  return [...new Set(entries)]
    .sort((a, b) => b.length - a.length)
    .map((entry) => entry.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/ /gu, '\\s'))
    .join('|');
}
