import type { Language } from '../domain/language.ts';
import type { Span } from '../domain/span.ts';
import { documentOfPassage } from '../index/snapshot/snapshot.ts';
import { answerProbability, type Signs } from './abstention.ts';
import { bestSentences, type Wanted } from './highlight.ts';
import { holdsNew } from './question-kind/question-kind.ts';
import type { Ranking, SearchSpace } from './rank.ts';
import { evidence, type ScoredPassage } from './score.ts';

export interface Judged {
  /** How likely the passage answers, in (0, 1). */
  readonly probability: number;
  /** The one or two sentences that answer best, `[start, end)` of the document's text. */
  readonly highlight: Span | undefined;
}

/** What tells whether a passage answers, and its sentences that answer best. */
export interface Look {
  readonly signs: Signs;
  readonly highlight: Span | undefined;
}

/**
 * Undefined for a passage that is less likely than `threshold`. Most are without a look at their
 * sentences, which can only speak against them.
 */
export function judge(
  space: SearchSpace,
  ranking: Ranking,
  scored: ScoredPassage,
  wanted: Wanted,
  language: Language,
  threshold: number,
): Judged | undefined {
  if (answerProbability(firstSigns(space, scored, language)) < threshold) return undefined;
  const { signs, highlight } = lookAt(space, ranking, scored, wanted, language);
  const probability = answerProbability(signs);
  return probability < threshold ? undefined : { probability, highlight };
}

export function lookAt(
  space: SearchSpace,
  ranking: Ranking,
  scored: ScoredPassage,
  wanted: Wanted,
  language: Language,
): Look {
  const { text, language: of } = documentOfPassage(space.snapshot, scored.passage);
  const { passages } = space.snapshot;
  const highlight = bestSentences(scored.passage, passages, text, of, wanted, ranking.interaction);
  const sentences = highlight === undefined ? '' : text.slice(highlight.start, highlight.end);
  const unmet = wanted.kind !== undefined && !holdsNew(sentences, of, wanted.kind, wanted.question);
  return { signs: { ...firstSigns(space, scored, language), unmet }, highlight };
}

/** Without a look at the sentences. */
function firstSigns(
  { snapshot }: SearchSpace,
  { passage, parts }: ScoredPassage,
  language: Language,
): Signs {
  const sameLanguage = documentOfPassage(snapshot, passage).language === language;
  return { evidence: evidence(parts), lexical: parts.lexical, unmet: false, sameLanguage };
}
