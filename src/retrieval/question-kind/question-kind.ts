import { toSimplified } from '../../domain/chinese.ts';
import type { Language } from '../../domain/language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { type QuestionKind, type QuestionKindRules, questionKinds } from './rules.ts';
import { zh } from './zh.ts';

const rules: Readonly<Record<Language, QuestionKindRules>> = { de, en, zh };

/** What a question wants to know; of several, the first in the order of `questionKinds`. */
export function questionKind(question: string, language: Language): QuestionKind | undefined {
  const text = toSimplified(question);
  return questionKinds.find((kind) => rules[language].asks[kind].test(text));
}

/** Whether a sentence holds the kind of thing that a question wants. */
export function holdsAnswer(sentence: string, language: Language, kind: QuestionKind): boolean {
  const { dates, versions, numbers, people, places } = rules[language];
  const text = toSimplified(sentence).replace(versions, ' ');
  switch (kind) {
    case 'duration':
      return numbers.test(text);
    case 'number':
      return numbers.test(text.replace(dates, ' '));
    case 'date':
      return text.replace(dates, '') !== text;
    case 'person':
      return people.test(text);
    case 'place':
      return places.test(text);
  }
}

/** Whether a sentence holds such a thing that the question does not name itself, as a company or a year. */
export function holdsNew(
  sentence: string,
  language: Language,
  kind: QuestionKind,
  question: string,
): boolean {
  if (!holdsAnswer(sentence, language, kind)) return false;
  const known = new Set(question.toLowerCase().match(words));
  const others = sentence.replace(words, (word) => (known.has(word.toLowerCase()) ? '·' : word));
  return holdsAnswer(others, language, kind);
}

const words = /[\p{L}\p{N}]+/gu;
