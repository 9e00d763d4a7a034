import type { ScoredPassage } from './score.ts';

/** How many passages of one document an answer may hold while others fit. */
const passagesPerDocument = 2;

/**
 * The first `count` passages, at most two of one document; only where nothing else is left do
 * further ones of the same document fill the places.
 */
export function diversify(
  ranked: readonly ScoredPassage[],
  documentOf: (passage: number) => number,
  count: number,
): ScoredPassage[] {
  const taken = new Map<number, number>();
  const first: ScoredPassage[] = [];
  const held: ScoredPassage[] = [];
  for (const passage of ranked) {
    const document = documentOf(passage.passage);
    const already = taken.get(document) ?? 0;
    if (already < passagesPerDocument) {
      taken.set(document, already + 1);
      first.push(passage);
    } else held.push(passage);
  }
  return [...first, ...held].slice(0, count);
}
