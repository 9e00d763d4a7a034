import type { Language } from '../domain/language.ts';
import type { Span } from '../domain/span.ts';
import { documentOfPassage } from '../index/snapshot/snapshot.ts';
import { answerProbability, answerThreshold } from './abstention.ts';
import { diversify } from './diversity.ts';
import { bestSentences, type Wanted } from './highlight.ts';
import { questionKind } from './question-kind/question-kind.ts';
import { type Ranking, rank, type SearchSpace } from './rank.ts';
import type { ScoredPassage } from './score.ts';

export interface FoundPassage {
  /** Number of the passage in the snapshot. */
  readonly passage: number;
  /** How likely the passage answers, in [0, 1]. */
  readonly probability: number;
  /** The one or two sentences that answer best, `[start, end)` of the document's text. */
  readonly highlight: Span | undefined;
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
  const probabilityOf = ({ passage, parts }: ScoredPassage): number =>
    answerProbability(parts, documentOfPassage(space.snapshot, passage).language === language);

  const likely = ranking.passages.filter((scored) => probabilityOf(scored) >= answerThreshold);
  const best = likely[0]?.score ?? 0;
  const near = likely.filter(({ score }) => score >= best - nearDistance * Math.abs(best));
  const shown = diversify(near, documentOf, count);
  const further = diversify(likely, documentOf, count + furtherPassages)
    .filter((scored) => !shown.includes(scored))
    .slice(0, furtherPassages);
  const wanted = { kind: questionKind(asked, language), question: asked };
  const found = (scored: ScoredPassage): FoundPassage => ({
    passage: scored.passage,
    probability: probabilityOf(scored),
    highlight: highlightOf(space, ranking, scored.passage, wanted),
  });
  const nearest = new Set(ranking.passages.map(({ passage }) => documentOf(passage)));
  return {
    answered: likely.length > 0,
    passages: shown.map(found),
    further: further.map(found),
    nearest: ranking.query.tokens.length === 0 ? [] : [...nearest].slice(0, nearestDocuments),
  };
}

/** What is highlighted of a passage of a ranking. */
export function highlightOf(
  space: SearchSpace,
  ranking: Ranking,
  passage: number,
  wanted: Wanted,
): Span | undefined {
  const { text, language } = documentOfPassage(space.snapshot, passage);
  const { passages } = space.snapshot;
  return bestSentences(passage, passages, text, language, wanted, ranking.interaction);
}
