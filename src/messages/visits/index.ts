import type { Language } from '../../domain/language.ts';
import { germanVisits } from './de.ts';
import { englishVisits } from './en.ts';
import type { VisitMessages } from './visit-messages.ts';
import { chineseVisits } from './zh.ts';

export type { VisitMessages } from './visit-messages.ts';

const all: Readonly<Record<Language, VisitMessages>> = {
  de: germanVisits,
  en: englishVisits,
  zh: chineseVisits,
};

/** What lists of visits say, in the reader's language. */
export function visitMessagesIn(language: Language): VisitMessages {
  return all[language];
}
