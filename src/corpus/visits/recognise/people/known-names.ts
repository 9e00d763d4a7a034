import { germanFirstNames } from '../../rules/de-first-names.ts';
import { chineseSurnames } from '../../rules/zh-surnames-in-pinyin.ts';

const syllable =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüAEIOU]+(?:ng|n|r)?(?:['’-]|(?=[^aeiouü]|$))){1,3}$/iu;
/** Read as Pinyin, and yet no names. */
const otherWords = /^(?:An|Hai|Tai|Kong|He|Long|Min|Hong) (?:Chi|Hui|Kong|Nan|In|Die|Da)$/u;

/** Words that could be Pinyin. */
export function isPinyin(name: string): boolean {
  return name.split(/[\s-]+/u).every((word) => syllable.test(word));
}

/** 'Li Na', 'Wang Xiaoming': a Chinese family name and what may be a given one. */
export function isChineseName(name: string): boolean {
  const [first = '', ...rest] = name.split(/\s+/u);
  if (rest.length === 0 || rest.length > 2 || otherWords.test(name)) return false;
  return chineseSurnames.has(first) && rest.every((word) => isPinyin(word));
}

export function isGermanName(name: string): boolean {
  const [first = '', ...rest] = name.split(/\s+/u);
  return rest.length > 0 && (germanFirstNames.has(first) || isDoubleName(first));
}

function isDoubleName(first: string): boolean {
  const parts = first.split('-');
  return parts.length === 2 && parts.every((part) => germanFirstNames.has(part));
}

/** Also 'Yijun Yu', but not 'Heiko Wingen', which could be Pinyin too. */
export function looksChinese(name: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? '';
  if (isChineseName(name)) return true;
  return chineseSurnames.has(last) && isPinyin(name) && !isGermanName(name);
}

/** What every reader takes for somebody's name, without an office beside it. */
export function isKnownName(name: string): boolean {
  return isChineseName(name) || isGermanName(name);
}
