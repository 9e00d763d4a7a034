import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import { englishNumbers } from '../../rules/en-sizes.ts';
import { rulesFor } from '../patterns/compiled.ts';
import { groupSpans, trimmed } from '../patterns/pattern.ts';
import { chineseDelegations, isOfGroup } from './chinese-delegations.ts';
import { englishDelegations } from './english-delegations.ts';
import { germanDelegations } from './german-delegations.ts';

/** A group of visitors as a sentence names it. */
export interface FoundDelegation extends Span {
  /** 'die Gruppe', '代表团': stands for one that was named before. */
  readonly bare: boolean;
  /** Came along with somebody: a group that is named elsewhere says more. */
  readonly along?: boolean;
}

export function delegationsOf(text: string, language: Language): FoundDelegation[] {
  if (language === 'en') return englishDelegations(text);
  return language === 'zh' ? chineseDelegations(text) : germanDelegations(text);
}

const germanNumber =
  /\d|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|ßig|zig|hundert/iu;

const englishNumber = new RegExp(
  String.raw`\d|\b(?:${englishNumbers.join('|')}|dozen|hundred)\b`,
  'u',
);
const chineseNumber = /[\d〇零一二两三四五六七八九十百]/u;

/** Whether a number is written, in figures or in words. */
export function hasNumber(text: string, language: Language): boolean {
  if (language === 'zh') return chineseNumber.test(text);
  return (language === 'de' ? germanNumber : englishNumber).test(text);
}

/** The number of travellers, as it is written. */
export function sizesOf(text: string, language: Language): Span[] {
  if (language === 'de' && !germanNumber.test(text)) return [];
  const sizes = groupSpans(rulesFor(language).sizes, text, 'size').map((span) =>
    trimmed(text, span),
  );
  return language === 'zh' ? sizes.filter((size) => isOfGroup(text, size)) : sizes;
}
