import type { ReaderLanguage } from '../reader-language.ts';
import { germanVisits } from './de.ts';
import { englishVisits } from './en.ts';
import type { VisitMessages } from './visit-messages.ts';
import { chineseVisits } from './zh.ts';
import { traditionalVisits } from './zh-hant.ts';

export type { VisitMessages } from './visit-messages.ts';

const all: Readonly<Record<ReaderLanguage, VisitMessages>> = {
  de: germanVisits,
  en: englishVisits,
  'zh-Hans': chineseVisits,
  'zh-Hant': traditionalVisits,
};

/** What lists of visits say, in the reader's language. */
export function visitMessagesIn(language: ReaderLanguage): VisitMessages {
  return all[language];
}
