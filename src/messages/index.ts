import { german } from './de.ts';
import { english } from './en.ts';
import type { Messages } from './messages.ts';
import type { ReaderLanguage } from './reader-language.ts';
import { chinese } from './zh.ts';
import { traditional } from './zh-hant.ts';

export { formatDate } from './dates/format.ts';
export { errorSentence } from './errors/sentence.ts';
export type { Messages } from './messages.ts';

const all: Readonly<Record<ReaderLanguage, Messages>> = {
  de: german,
  en: english,
  'zh-Hans': chinese,
  'zh-Hant': traditional,
};

/** Everything that Brücke says, in the reader's language. */
export function messagesIn(language: ReaderLanguage): Messages {
  return all[language];
}
