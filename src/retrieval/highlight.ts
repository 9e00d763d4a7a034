import type { Language } from '../domain/language.ts';
import type { Span } from '../domain/span.ts';
import type { PassageTable } from '../index/snapshot/passage-table.ts';
import type { LateInteraction } from './late-interaction.ts';
import { holdsNew } from './question-kind/question-kind.ts';
import type { QuestionKind } from './question-kind/rules.ts';

/** What it is worth that a sentence holds what is asked for: a number, a date, a name, a place. */
const kindBonus: Readonly<Record<QuestionKind, number>> = {
  duration: 0.6,
  number: 0.6,
  date: 0.6,
  person: 0.6,
  place: 0.1,
};

/** A neighbour whose score is less by at most this is highlighted, too. */
const nearScore = 0.45;

/** What a question wants to know, and its words. */
export interface Wanted {
  readonly kind: QuestionKind | undefined;
  readonly question: string;
}

/**
 * The sentence of a passage that answers best, with the better of its neighbours where that comes
 * near: what is asked for often stands beside the sentence that speaks of it. `[start, end)` of the
 * document's text; undefined for a passage without sentences.
 */
export function bestSentences(
  passage: number,
  passages: PassageTable,
  text: string,
  language: Language,
  { kind, question }: Wanted,
  interaction: LateInteraction,
): Span | undefined {
  const { sentences: spans } = passages.passage(passage);
  const scores = spans.map((span, sentence) => {
    const words = text.slice(span.start, span.end);
    const holds = kind !== undefined && holdsNew(words, language, kind, question);
    return (
      interaction.sentenceCosine(passage, sentence) +
      2 * interaction.sentenceSimilarity(passage, sentence) +
      (holds ? kindBonus[kind] : 0)
    );
  });
  const best = scores.indexOf(Math.max(...scores));
  const span = spans[best];
  const beside = (scores[best - 1] ?? -Infinity) >= (scores[best + 1] ?? -Infinity) ? -1 : 1;
  const near = (scores[best + beside] ?? -Infinity) >= (scores[best] ?? 0) - nearScore;
  const neighbour = near ? spans[best + beside] : undefined;
  return span && neighbour ? together(span, neighbour, text) : span;
}

/** Both as one, the first alone where a line ends between them. */
function together(best: Span, neighbour: Span, text: string): Span {
  const start = Math.min(best.start, neighbour.start);
  const end = Math.max(best.end, neighbour.end);
  const between = text.slice(
    Math.min(best.end, neighbour.end),
    Math.max(best.start, neighbour.start),
  );
  return between.includes('\n') ? best : { start, end };
}
