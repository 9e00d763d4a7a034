import { documentReasons } from '../../domain/errors.ts';
import type { ReaderLanguage } from '../reader-language.ts';
import { germanReasons } from './reasons/de.ts';
import { englishReasons } from './reasons/en.ts';
import { otherReasons, type Reasons } from './reasons/reasons.ts';
import { chineseReasons } from './reasons/zh.ts';
import { traditionalReasons } from './reasons/zh-hant.ts';

const reasons: Readonly<Record<ReaderLanguage, Reasons>> = {
  de: germanReasons,
  en: englishReasons,
  'zh-Hans': chineseReasons,
  'zh-Hant': traditionalReasons,
};

/** A reason in the reader's language; what is none of ours, such as a system's message, stays. */
export function reasonInWords(reason: string, language: ReaderLanguage): string {
  const known = [...documentReasons, ...otherReasons].find((name) => name === reason);
  return known === undefined ? reason : reasons[language][known];
}
