import type { Language } from '../domain/language.ts';
import type { Ranking } from './rank.ts';
import type { ScoredPassage } from './score.ts';

/** An answer is given when its best passage is at least this likely to answer. */
export const answerThreshold = 0.5;

/**
 * What tells an answer from a passage that is merely the nearest. All in about [-1, 1].
 * The order is that of the weights.
 */
export function abstentionFeatures(
  ranking: Ranking,
  { passage, parts }: ScoredPassage,
  language: Language,
): number[] {
  return [
    1,
    parts.cosine,
    parts.sentence,
    parts.interaction,
    parts.lexical,
    weakestToken(ranking, passage),
    Number(ranking.query.language !== language),
  ];
}

export function answerProbability(
  ranking: Ranking,
  scored: ScoredPassage,
  language: Language,
): number {
  return scored.parts.cosine;
}
