import { chineseNames } from '../../corpus/visits/rules/zh-names.ts';
import { chineseStopWords } from '../../index/terms/stop-words.ts';
import { germanNames } from './german-names.ts';
import { inPinyin, surnameInPinyin } from './pinyin.ts';
import type { Vocabulary } from './vocabulary.ts';

const shortestName = 2;
/** Of a Chinese name without its title; what is longer is several words. */
const longestName = 4;
/** Letters of a place and of a given name; what is shorter is a word or an ending elsewhere. */
const shortestPinyin = { place: 5, given: 4 };
/** 'Meier' and 'Meyer' are both looked for; behind them are rare spellings. */
const mostSpellings = 2;
/** Longer runs in parts: what the segmenter gives holds a copy of its text with every word. */
const han = /\p{Script=Han}{2,500}/gu;
/** Given name, family name, and one more. */
const mostNames = 3;
/** Characters of so many forms of the list are taken for sounds. */
const commonSound = 10;
const surnames = new Set(chineseNames.single);
const notInNames = new Set(chineseNames.notInNames);
const particleCharacters = '的了在是和与及为就将让到来去会等于对由';
const particles = new Set(particleCharacters);
const betweenParticles = new RegExp(
  `^([${particleCharacters}]*)(.*?)([${particleCharacters}]*)$`,
  'u',
);
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text of Simplified characters with names in Latin letters as passages write them, where they
 * do: German names by the list, Chinese ones in Pinyin.
 */
export function withNamesInLatin(text: string, vocabulary: Vocabulary): string {
  return text
    .replace(soundRuns(), (run) => withGermanNames(run, vocabulary))
    .replace(han, (run) => {
      const words = [...segmenter.segment(run)].map(({ segment }) => segment);
      return replaced(words, (at) => chineseName(words, at, vocabulary));
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

let runs: RegExp | undefined;

/** As many characters together as foreign names are spelt with. */
function soundRuns(): RegExp {
  if (runs === undefined) {
    const counts = new Map<string, number>();
    for (const character of [...germanNames().inLatin.keys()].join('')) {
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    const own = [...counts].filter(([, count]) => count >= commonSound).map(([each]) => each);
    runs = new RegExp(`[${chineseNames.sounds}${own.join('')}]{${shortestName},}`, 'gu');
  }
  return runs;
}

/** A run of sounds with its names; what is around them may be a particle: '舍勒于' is 'Scheele in'. */
function withGermanNames(run: string, vocabulary: Vocabulary): string {
  const whole = germanNamesIn(run, vocabulary);
  if (whole !== undefined) return whole;
  const [, before = '', inner = '', behind = ''] = betweenParticles.exec(run) ?? [];
  const names = inner === '' ? undefined : germanNamesIn(inner, vocabulary);
  return names === undefined ? run : `${before}${names}${behind}`;
}

/**
 * The names that make the whole of a run, one after the other; undefined where they do not: 罗斯 is
 * Roos, 俄罗斯 is Russia, and 维尔 in 杰克逊维尔 is nobody.
 */
function germanNamesIn(run: string, { holds }: Vocabulary): string | undefined {
  const { inLatin, longest } = germanNames();
  if (run.length > mostNames * longest) return undefined;
  let written = '';
  for (let at = 0; at < run.length; ) {
    let length = Math.min(longest, run.length - at);
    let names: readonly string[] = [];
    for (; length >= shortestName; length -= 1) {
      names = inLatin.get(run.slice(at, at + length))?.filter(holds) ?? [];
      if (names.length > 0) break;
    }
    if (names.length === 0) return undefined;
    written += ` ${names.slice(0, mostSpellings).join(' ')} `;
    at += length;
  }
  return written;
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
  const [surname, given] = [name.charAt(0), name.slice(1)];
  if (given.length !== 2 || !surnames.has(surname)) return undefined;
  if ([...name].some((each) => notInNames.has(each))) return undefined;
  const givenInPinyin = inPinyin(given);
  if (givenInPinyin.length < shortestPinyin.given) return undefined;
  // Both at once: 'Du' and 'He' alone are words that no index holds.
  const written = `${surnameInPinyin(surname)} ${givenInPinyin}`;
  return holds(written) ? written : undefined;
}

function placeIn(name: string, { holds, knows }: Vocabulary): string | undefined {
  if (knows(name)) return undefined;
  const written = inPinyin(name);
  return written.length >= shortestPinyin.place && holds(written) ? written : undefined;
}
