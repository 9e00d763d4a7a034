import type { Language } from '../domain/language.ts';
import { answerThreshold } from './abstention.ts';
import { diversify } from './diversity.ts';
import { type Judged, judge } from './judge.ts';
import { questionKind } from './question-kind/question-kind.ts';
import { type Ranking, rank, type SearchSpace } from './rank.ts';
import type { ScoredPassage } from './score.ts';

export interface FoundPassage extends Judged {
  /** Number of the passage in the snapshot. */
  readonly passage: number;
}

export interface SearchResult {
  /** False where no passage is likely enough to answer; then `passages` is empty. */
  readonly answered: boolean;
  /** Best first: those that come near the first. */
  readonly passages: readonly FoundPassage[];
  /** What is likely enough to answer, too, for those who ask for more; best first. */
  readonly further: readonly FoundPassage[];
  /** Positions of the nearest documents in the snapshot, nearest first. */
  readonly nearest: readonly number[];
}

const nearestDocuments = 3;
const furtherPassages = 6;

/** Likely passages to choose from: enough that two of a document leave some of others. */
const mostJudged = 24;

/** A passage is shown beside the first where its score is less by at most this share. */
const nearDistance = 0.4;

/** Searches the documents; `count` is how many passages an answer may hold. */
export async function search(
  space: SearchSpace,
  question: string,
  language: Language,
  count: number,
): Promise<SearchResult> {
  return resultOf(space, await rank(space, question, language), question, language, count);
}

/**
 * What an answer holds of a ranking. `asked` says what is wanted: the question, or the part of it
 * that is new.
 */
export function resultOf(
  space: SearchSpace,
  ranking: Ranking,
  asked: string,
  language: Language,
  count: number,
): SearchResult {
  const { passages } = space.snapshot;
  const documentOf = (passage: number): number => passages.documentOf(passage);
  const { answerProbability: threshold = answerThreshold } = space;
  const wanted = { kind: questionKind(asked, language), question: asked };
  const judged = new Map<ScoredPassage, FoundPassage>();
  for (const scored of ranking.passages) {
    if (judged.size === mostJudged) break;
    const found = judge(space, ranking, scored, wanted, language, threshold);
    if (found !== undefined) judged.set(scored, { passage: scored.passage, ...found });
  }
  const likely = [...judged.keys()];
  const best = likely[0]?.score ?? 0;
  const near = likely.filter(({ score }) => score >= best - nearDistance * Math.abs(best));
  const shown = diversify(near, documentOf, count);
  const further = diversify(likely, documentOf, count + furtherPassages)
    .filter((scored) => !shown.includes(scored))
    .slice(0, furtherPassages);
  const found = (scored: ScoredPassage): FoundPassage[] => [judged.get(scored) ?? []].flat();
  const nearest = new Set(ranking.passages.map(({ passage }) => documentOf(passage)));
  return {
    answered: likely.length > 0,
    passages: shown.flatMap(found),
    further: further.flatMap(found),
    nearest: ranking.query.tokens.length === 0 ? [] : [...nearest].slice(0, nearestDocuments),
  };
}
