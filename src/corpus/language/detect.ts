import { toSimplified } from '../../domain/chinese.ts';
import type { Language } from '../../domain/language.ts';
import { rulesOf } from './all.ts';

const hanCharacter = /\p{Script=Han}/gu;
const otherEastAsian = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const word = /\p{L}+(?:['’]\p{L}+)*/gu;
const umlaut = /[äöüß]/u;
/** Nouns that can only be German, by their endings; names such as Peking do not have these. */
const germanNoun = /^\p{Lu}\p{Ll}{3,}(?:ung|ungen|keit|keiten|heit|heiten|schaft|schaften)$/u;
const chineseFunctionWord = new RegExp(rulesOf.zh.functionWords.join('|'), 'u');

/** How much of a document is looked at, in UTF-16 units. */
const sampleLength = 8_000;

interface Words {
  readonly functionWords: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
  readonly ending: RegExp;
  /** Nouns have a capital; elsewhere a capital in the midst of a text begins a name. */
  readonly capitalisesNouns: boolean;
}

function wordsOf(language: 'de' | 'en'): Words {
  const { functionWords, commonWords, endings } = rulesOf[language];
  return {
    functionWords: new Set(functionWords),
    commonWords: new Set(commonWords),
    ending: new RegExp(`\\p{L}{3}(?:${endings.join('|')})$`, 'u'),
    capitalisesNouns: language === 'de',
  };
}

const german = wordsOf('de');
const english = wordsOf('en');

function weight(written: string, isFirst: boolean, words: Words): number {
  const lower = written.toLowerCase().replaceAll('’', "'");
  if (words.functionWords.has(lower)) return 2;
  const isName = written !== lower && !isFirst && !words.capitalisesNouns;
  if (words.commonWords.has(lower)) return isName ? 0.5 : 2;
  // Beijing and Nanjing have an English ending.
  return written === lower && words.ending.test(lower) ? 1 : 0;
}

/** How much speaks for German and for English. */
function evidence(latinWords: readonly string[]): { readonly de: number; readonly en: number } {
  let de = 0;
  let en = 0;
  for (const [index, written] of latinWords.entries()) {
    const isFirst = index === 0;
    const difference = weight(written, isFirst, german) - weight(written, isFirst, english);
    if (difference > 0) de += difference;
    else en -= difference;
    if (germanNoun.test(written)) de += 1;
    // An umlaut in a capitalised word may stand in a name: Who came from Thüringen?
    if (umlaut.test(written)) de += written === written.toLowerCase() ? 2 : 0.5;
  }
  return { de, en };
}

function latin(text: string): readonly string[] {
  return text.replace(hanCharacter, ' ').match(word) ?? [];
}

function winner(de: number, en: number): Language | undefined {
  if (de === en) return undefined;
  return de > en ? 'de' : 'en';
}

/**
 * The language of a question or another short text: script first, then the words that carry the
 * grammar. Undefined where nothing tells: numbers, a name, emoji, another language's script.
 */
export function detectLanguage(text: string): Language | undefined {
  const han = text.match(hanCharacter)?.length ?? 0;
  const latinWords = latin(text);
  const { de, en } = evidence(latinWords);
  if (han > 0) {
    if (otherEastAsian.test(text)) return undefined;
    // The words of grammar outweigh a Chinese name in a German question: Was ist 济南?
    const zh = (chineseFunctionWord.test(toSimplified(text)) ? 4 : 0) + Math.min(han, 8) / 4;
    if (zh >= Math.max(de, en)) return han >= latinWords.length ? 'zh' : undefined;
  }
  return Math.max(de, en) < 1 ? undefined : winner(de, en);
}

/** The language of a whole document: by the share of Chinese characters, then as for a question. */
export function languageOfDocument(text: string): Language | undefined {
  const sample = text.slice(0, sampleLength);
  const han = sample.match(hanCharacter)?.length ?? 0;
  const latinWords = latin(sample);
  if (han > latinWords.length) return 'zh';
  const { de, en } = evidence(latinWords);
  return winner(de, en);
}
