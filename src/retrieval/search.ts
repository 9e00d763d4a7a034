import type { Language } from '../domain/language.ts';
import type { Span } from '../domain/span.ts';
import { languageOfPassage } from '../index/snapshot/snapshot.ts';
import { answerThreshold } from './abstention.ts';
import { diversify } from './diversity.ts';
import { Judge } from './judge.ts';
import { questionKind } from './question-kind/question-kind.ts';
import { type Ranking, rank, type SearchSpace } from './rank.ts';
import type { ScoredPassage } from './score.ts';

export interface FoundPassage {
  /** Number of the passage in the snapshot. */
  readonly passage: number;
  /** How likely it answers, in (0, 1). */
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
  const isOwn = ({ passage }: ScoredPassage): boolean =>
    languageOfPassage(space.snapshot, passage) === language;
  const { answerProbability: threshold = answerThreshold } = space;
  const wanted = { kind: questionKind(asked, language), question: asked };
  const judge = new Judge(space, ranking, wanted, language);
  const probabilities = new Map<ScoredPassage, number>();
  for (const scored of ranking.passages) {
    if (probabilities.size === mostJudged) break;
    const probability = judge.probability(scored, threshold);
    if (probability !== undefined) probabilities.set(scored, probability);
  }
  const likely = [...probabilities.keys()];
  const best = likely[0]?.score ?? 0;
  const near = likely.filter(({ score }) => score >= best - nearDistance * Math.abs(best));
  const inOrder = diversify(near, documentOf, count);
  const shown = ownLanguageFirst(inOrder, probabilities, isOwn);
  const further = diversify(likely, documentOf, count + furtherPassages)
    .filter((scored) => !shown.includes(scored))
    .slice(0, furtherPassages);
  const found = (scored: ScoredPassage): FoundPassage => ({
    passage: scored.passage,
    probability: probabilities.get(scored) ?? 0,
    highlight: judge.highlight(scored),
  });
  return {
    answered: likely.length > 0,
    passages: shown.map(found),
    further: further.map(found),
    nearest: ranking.queries(language).tokens.length === 0 ? [] : nearestOf(ranking, documentOf),
  };
}

/** Begins with the reader's language where a passage in it is as likely to answer as the first. */
function ownLanguageFirst(
  shown: readonly ScoredPassage[],
  probabilities: ReadonlyMap<ScoredPassage, number>,
  isOwn: (scored: ScoredPassage) => boolean,
): readonly ScoredPassage[] {
  const [first] = shown;
  if (first === undefined || isOwn(first)) return shown;
  const likelihood = probabilities.get(first) ?? 0;
  const own = shown.find(
    (scored) => isOwn(scored) && (probabilities.get(scored) ?? 0) >= likelihood,
  );
  return own === undefined ? shown : [own, ...shown.filter((scored) => scored !== own)];
}

function nearestOf({ passages }: Ranking, documentOf: (passage: number) => number): number[] {
  const nearest = new Set<number>();
  for (const { passage } of passages) {
    if (nearest.size === nearestDocuments) break;
    nearest.add(documentOf(passage));
  }
  return [...nearest];
}
