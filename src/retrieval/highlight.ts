import type { Language } from '../domain/language.ts';
import type { Span } from '../domain/span.ts';
import type { PassageTable } from '../index/snapshot/passage-table.ts';
import type { LateInteraction } from './late-interaction.ts';
import { holdsAnswer } from './question-kind/question-kind.ts';
import type { QuestionKind } from './question-kind/rules.ts';

/** What it is worth that a sentence holds what is asked for: a number, a date, a name, a place. */
const kindBonus: Readonly<Record<QuestionKind, number>> = {
  duration: 0.6,
  number: 0.6,
  date: 0.6,
  person: 0.6,
  place: 0.1,
};

/** What a question wants to know, and its words. */
export interface Wanted {
  readonly kind: QuestionKind | undefined;
  readonly question: string;
}

/**
 * The sentence of a passage that answers best: `[start, end)` of the document's text.
 * Undefined for a passage without sentences.
 */
export function bestSentence(
  passage: number,
  passages: PassageTable,
  text: string,
  language: Language,
  { kind, question }: Wanted,
  interaction: LateInteraction,
): Span | undefined {
  const known = new Set(question.toLowerCase().match(words));
  let best: Span | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [sentence, span] of passages.passage(passage).sentences.entries()) {
    const holds =
      kind !== undefined &&
      holdsAnswer(withoutWords(text.slice(span.start, span.end), known), language, kind);
    const bonus = holds ? kindBonus[kind] : 0;
    const score =
      interaction.sentenceCosine(passage, sentence) +
      2 * interaction.sentenceSimilarity(passage, sentence) +
      bonus;
    if (score <= bestScore) continue;
    best = span;
    bestScore = score;
  }
  return best;
}

const words = /[\p{L}\p{N}]+/gu;

/** What the question names itself, a company or a year, is no answer to it. */
function withoutWords(sentence: string, known: ReadonlySet<string>): string {
  return sentence.replace(words, (word) => (known.has(word.toLowerCase()) ? '·' : word));
}
