import { chineseSurnames } from '../../corpus/visits/rules/zh-surnames-in-pinyin.ts';
import type { Span } from '../../domain/span.ts';
import { chineseStopWords } from '../../index/terms/stop-words.ts';
import { germanNames } from './german-names.ts';
import { inPinyin, surnameInPinyin } from './pinyin.ts';
import type { Vocabulary } from './vocabulary.ts';

const shortestName = 2;
/** Of a Chinese name without its title; what is longer is several words. */
const longestName = 4;
/** Shorter syllables are words and endings of other languages. */
const shortestPinyin = 5;
/** 'Meier' and 'Meyer' are both looked for; behind them are rare spellings. */
const mostSpellings = 2;
/** Longer runs in parts: what the segmenter gives holds a copy of its text with every word. */
const han = /\p{Script=Han}{2,500}/gu;
const particles = new Set('的了在是和与及为就将让到来去会等');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text of Simplified characters with names in Latin letters as passages write them, where they
 * do: German names by the list, Chinese ones in Pinyin.
 */
export function withNamesInLatin(text: string, vocabulary: Vocabulary): string {
  return text
    .replace(han, (run) => {
      const characters = [...run];
      const words = wordsByCharacter(run);
      return replaced(characters, (at) => germanName(characters, words, at, vocabulary));
    })
    .replace(han, (run) => {
      const words = wordsOf(run);
      return replaced(words, (at) => chineseName(words, at, vocabulary));
    });
}

function wordsOf(run: string): string[] {
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

/** Numbers of characters, `[start, end)`, of the word that each character is of. [characters] */
function wordsByCharacter(run: string): Span[] {
  let start = 0;
  return wordsOf(run).flatMap((word) => {
    const { length } = [...word];
    const span = { start, end: start + length };
    start = span.end;
    return Array<Span>(length).fill(span);
  });
}

/** A name that stands for so many parts of a text. */
interface Found {
  readonly name: string;
  readonly count: number;
}

function replaced(parts: readonly string[], nameAt: (at: number) => Found | undefined): string {
  let written = '';
  for (let at = 0; at < parts.length; ) {
    const found = nameAt(at);
    written += found === undefined ? (parts[at] ?? '') : ` ${found.name} `;
    at += found?.count ?? 1;
  }
  return written;
}

/** Not in a longer word: 罗斯 is Roos, 俄罗斯 is Russia. */
function germanName(
  characters: readonly string[],
  words: readonly Span[],
  at: number,
  { holds }: Vocabulary,
): Found | undefined {
  const { inLatin, longest } = germanNames();
  const { start = at, end = at } = words[at] ?? {};
  for (let count = Math.min(longest, characters.length - at); count >= shortestName; count -= 1) {
    if (start <= at && end >= at + count && end - start > count) continue;
    const names = inLatin.get(characters.slice(at, at + count).join(''))?.filter(holds) ?? [];
    if (names.length > 0) return { name: names.slice(0, mostSpellings).join(' '), count };
  }
  return undefined;
}

/** The longest name that whole words from here on make. */
function chineseName(
  words: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): Found | undefined {
  for (let count = longestName; count >= 1; count -= 1) {
    const own = words.slice(at, at + count);
    const name = own.join('');
    if (own.length < count || name.length < shortestName || name.length > longestName) continue;
    if (own.some((word) => particles.has(word) || chineseStopWords.has(word))) continue;
    const found = personIn(name, vocabulary) ?? placeIn(name, vocabulary);
    if (found !== undefined) return { name: found, count };
  }
  return undefined;
}

/** 储玉兰 is 'Chu Yulan'. Names of two characters are too often words. */
function personIn(name: string, { holds }: Vocabulary): string | undefined {
  const [surname, given] = [surnameInPinyin(name.charAt(0)), inPinyin(name.slice(1))];
  if (name.length !== 3 || !chineseSurnames.has(surname)) return undefined;
  // Both at once: 'Du' and 'He' alone are words that no index holds.
  const written = `${surname} ${given}`;
  return given.length >= shortestPinyin - 1 && holds(written) ? written : undefined;
}

function placeIn(name: string, { holds, knows }: Vocabulary): string | undefined {
  if (knows(name)) return undefined;
  const written = inPinyin(name);
  return written.length >= shortestPinyin && holds(written) ? written : undefined;
}
