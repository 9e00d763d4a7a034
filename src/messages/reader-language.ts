import { chineseScript } from '../domain/chinese-script.ts';
import type { Language } from '../domain/language.ts';

/** The languages of everything a reader sees, quotations apart: Chinese in either script (BCP 47). */
export const readerLanguages = ['de', 'en', 'zh-Hans', 'zh-Hant'] as const;

export type ReaderLanguage = (typeof readerLanguages)[number];

/** The language of documents that such a reader reads. */
export function languageOf(reader: ReaderLanguage): Language {
  return reader === 'de' || reader === 'en' ? reader : 'zh';
}

const locale = /^(?<language>de|zh)(?![a-z])(?<traditional>[-_](?:hant|tw|hk|mo)(?![a-z]))?/i;

/** `de-AT`, `zh-TW`, `zh_HK.UTF-8`, `zh-Hant-TW`; whoever reads neither German nor Chinese gets English. */
export function readerOfLocale(name: string): ReaderLanguage {
  const { language, traditional } = locale.exec(name)?.groups ?? {};
  if (language === undefined) return 'en';
  if (language.toLowerCase() === 'de') return 'de';
  return traditional === undefined ? 'zh-Hans' : 'zh-Hant';
}

/**
 * Who writes this reads its language; where nothing tells the language, or that of Chinese its
 * script, as `otherwise`.
 */
export function readerOfText(
  text: string,
  language: Language | undefined,
  otherwise: ReaderLanguage,
): ReaderLanguage {
  if (language === undefined) return otherwise;
  if (language !== 'zh') return language;
  const script = chineseScript(text);
  if (script !== undefined) return `zh-${script}`;
  return languageOf(otherwise) === 'zh' ? otherwise : 'zh-Hans';
}

/** POSIX order: LC_ALL, LC_MESSAGES, LANG; `zh_TW.UTF-8` is Chinese in Traditional script. */
export function environmentLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): ReaderLanguage {
  const locale = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return readerOfLocale(locale ?? '');
}
