import { detectLanguage } from '../corpus/language/detect.ts';
import type { Language } from '../domain/language.ts';
import { byScore } from './background.ts';
import calibration from './follow-up.json' with { type: 'json' };
import { type Ranking, rank, type SearchSpace } from './rank.ts';
import { evidence } from './score.ts';
import { resultOf, type SearchResult, search } from './search.ts';

export interface SearchAfter {
  readonly alone: SearchResult;
  /** The question together with what was asked before. */
  readonly together: SearchResult;
  /** The greatest evidence for both together. */
  readonly evidence: number;
}

/** The evidence of the first passages is compared: the best may have most of it. */
const looked = 3;

/**
 * Searches a question that may go on from what was asked before: together with it, and by itself.
 * The better found of the two is taken, so that a change of the subject is a question of its own,
 * also where nothing answers it: words that no passage holds take away from the evidence for what
 * was asked before, those of a question that goes on ('And who was there?') hardly do.
 * What share may be lost, and how much the new question's own score counts, is fitted by
 * `npm run calibrate`.
 */
export async function searchAfter(
  space: SearchSpace,
  question: string,
  before: string | undefined,
  language: Language,
  count: number,
): Promise<SearchResult> {
  if (before === undefined || before === '') return search(space, question, language, count);
  const {
    alone,
    together,
    evidence: found,
  } = await searchBoth(space, question, before, language, count);
  if (!together.answered || best(alone) > best(together)) return alone;
  if (alone.answered) return together;
  const earlier = await evidenceBefore(space, before, language);
  return earlier === undefined || found >= (1 - calibration.greatestLoss) * earlier
    ? together
    : alone;
}

export async function searchBoth(
  space: SearchSpace,
  question: string,
  before: string,
  language: Language,
  count: number,
  ownShare: number = calibration.ownShare,
): Promise<SearchAfter> {
  const own = await rank(space, question, language);
  const both = await rank(space, `${before} ${question}`, language);
  return {
    alone: resultOf(space, own, question, language, count),
    together: resultOf(space, withScoresOf(own, both, ownShare), question, language, count),
    evidence: greatestEvidence(both),
  };
}

/** To the scores of both questions together those of the new one are added (CombSUM, weighed). */
function withScoresOf(own: Ranking, both: Ranking, ownShare: number): Ranking {
  const scores = new Map(own.passages.map(({ passage, score }) => [passage, score]));
  const passages = both.passages.map((scored) => ({
    ...scored,
    score: scored.score + ownShare * (scores.get(scored.passage) ?? 0),
  }));
  return { ...both, passages: passages.toSorted(byScore) };
}

/**
 * The greatest evidence for what was asked before, in its own language where its words tell it;
 * undefined where nothing answers it.
 */
export async function evidenceBefore(
  space: SearchSpace,
  before: string,
  otherwise: Language,
): Promise<number | undefined> {
  const language = detectLanguage(before) ?? otherwise;
  const ranking = await rank(space, before, language);
  const { answered } = resultOf(space, ranking, before, language, 1);
  return answered ? greatestEvidence(ranking) : undefined;
}

function greatestEvidence({ passages }: Ranking): number {
  return Math.max(...passages.slice(0, looked).map(({ parts }) => evidence(parts)));
}

function best({ passages }: SearchResult): number {
  return Math.max(0, ...passages.map(({ probability }) => probability));
}
