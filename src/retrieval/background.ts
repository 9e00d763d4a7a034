import type { ScoredPassage } from './score.ts';

/** The passage at this rank no longer answers: its score is what the language gives to anything. */
const backgroundRank = 11;

/**
 * Takes a language's background off its scores, so that languages can be merged: BM25 lifts every
 * passage in the question's own language, and would bury the passage in another one that answers.
 * A language with few passages takes its lowest score.
 */
export function withoutBackground(scored: readonly ScoredPassage[]): ScoredPassage[] {
  const ranked = scored.toSorted(byScore);
  const background = ranked.at(Math.min(backgroundRank, ranked.length) - 1)?.score ?? 0;
  return ranked.map((passage) => ({ ...passage, score: passage.score - background }));
}

/** Best first; equal scores in the order of the corpus. */
export function byScore(left: ScoredPassage, right: ScoredPassage): number {
  return right.score - left.score || left.passage - right.passage;
}
