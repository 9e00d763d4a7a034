import type { Language } from '../domain/language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import type { Messages } from './messages.ts';
import { chinese } from './zh.ts';

export { formatDate } from './dates/format.ts';
export { errorSentence } from './errors/sentence.ts';
export type { Messages } from './messages.ts';

const all: Readonly<Record<Language, Messages>> = { de: german, en: english, zh: chinese };

/** Everything that Brücke says, in the reader's language. */
export function messagesIn(language: Language): Messages {
  return all[language];
}
