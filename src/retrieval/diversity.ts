import type { ScoredPassage } from './score.ts';

/** How many passages of one document an answer may hold while others fit. */
const passagesPerDocument = 2;

/** Another document's passage fits where its score is less by at most this share of the one held back. */
const fittingDistance = 0.3;

/**
 * The first `count` passages, at most two of one document while passages of others fit: a third
 * passage of the right document is worth more than one that has nothing to do with the question.
 */
export function diversify(
  ranked: readonly ScoredPassage[],
  documentOf: (passage: number) => number,
  count: number,
): ScoredPassage[] {
  const taken = new Map<number, number>();
  const remaining = [...ranked];
  const chosen: ScoredPassage[] = [];
  const mayHave = ({ passage }: ScoredPassage): boolean =>
    (taken.get(documentOf(passage)) ?? 0) < passagesPerDocument;
  while (chosen.length < count) {
    const [best] = remaining;
    if (best === undefined) break;
    const other = remaining.findIndex(mayHave);
    const fits =
      (remaining[other]?.score ?? Number.NEGATIVE_INFINITY) >=
      best.score - fittingDistance * Math.abs(best.score);
    const [next] = remaining.splice(fits ? other : 0, 1);
    if (next === undefined) break;
    chosen.push(next);
    const document = documentOf(next.passage);
    taken.set(document, (taken.get(document) ?? 0) + 1);
  }
  return chosen;
}
