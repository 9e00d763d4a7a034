import { toSimplified } from '../../domain/chinese.ts';
import { eachMatch } from '../../domain/each-match.ts';
import { remember } from '../../domain/remember.ts';
import { magnitudeOf, numberPattern, numbersOf, scaled } from './numbers.ts';

/** What a text consists of, before any one language's analyser looks at it. */
export type Unit = HanRun | Word | NumberUnit;

/** A run of Chinese characters, Simplified. */
export interface HanRun {
  readonly kind: 'han';
  readonly text: string;
}

/** A word in any other script, lower case: 'hightech-zone' has two parts, 'xi’an' is one, 'germany’s' lost its ending. */
export interface Word {
  readonly kind: 'word';
  readonly parts: readonly WordPart[];
}

/** The word without its hyphens. */
export function joined(parts: readonly WordPart[]): string {
  return parts.map(({ text }) => text).join('');
}

export interface WordPart {
  readonly text: string;
  /** Written in capitals in a text that is not: 'WHO' is no question word, 'US' no pronoun. */
  readonly capitals: boolean;
}

/** A number and, before 'Mio.', 'billion' or '亿', also its value in full. */
export interface NumberUnit {
  readonly kind: 'number';
  readonly forms: readonly string[];
}

const letter = String.raw`[[\p{L}\p{M}\p{N}]--[\p{Script=Han}0-9]]`;
const apostrophe = `['’ʼ＇]`;
const hyphen = String.raw`[\-\u2010\u2011]`;
const piece = String.raw`${letter}[[\p{L}\p{M}\p{N}]--\p{Script=Han}]*`;
/** Groups: Chinese characters, an abbreviation, a number and its unit, a word. */
const unitPattern = new RegExp(
  [
    String.raw`(\p{Script=Han}+)`,
    String.raw`((?<![\p{L}\d])(?:\p{L}\.){2,}(?!\p{L}))`,
    String.raw`(${numberPattern})(${letter}{1,3}(?![\p{L}\p{M}\d]))?`,
    `(${piece}(?:(?:${apostrophe}|&(?=${letter}(?!${letter})))${piece}|${hyphen}(?:${piece}|\\d+${letter}*))*)`,
  ].join('|'),
  'gv',
);

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const superscripts = /[⁰¹²³⁴-⁹]/gu;
const fractions: ReadonlyMap<string, string> = new Map([
  ['¼', '25'],
  ['½', '5'],
  ['¾', '75'],
]);

/** Unicode's compatibility forms as one; '6½' as '6.5'; no footnote marks, soft hyphens, Traditional characters. */
export function normalized(text: string): string {
  const plain = text
    .replace(/(\d?)([¼½¾])/gu, (_, digit: string, sign: string) => {
      return `${digit === '' ? '0' : digit}.${fractions.get(sign) ?? ''}`;
    })
    .replace(superscripts, ' ')
    .replace(invisible, '');
  return toSimplified(plain.normalize('NFKC'));
}

/** The units of a text in order. */
export function scan(text: string): Unit[] {
  const source = normalized(text);
  const shouting = !/\p{Ll}/u.test(source);
  const units: Unit[] = [];
  for (const match of eachMatch(unitPattern, source)) {
    const [whole, han, abbreviation, number, unit, word] = match;
    const end = match.index + whole.length;
    if (han !== undefined) {
      units.push({ kind: 'han', text: han });
    } else if (number !== undefined) {
      units.push(numberUnit(number, unit?.toLowerCase(), source.slice(end, end + 16)));
      if (unit !== undefined && !ordinal.test(unit)) units.push(wordUnit(unit, shouting));
    } else if (abbreviation !== undefined) {
      units.push(wordUnit(abbreviation.replaceAll('.', ''), shouting));
    } else if (word !== undefined) {
      units.push(wordUnit(word, shouting));
    }
  }
  return units;
}

const ordinal = /^(?:st|nd|rd|th|er|ers|s)$/iu;
const nextWord = /^ ?(\p{Script=Han}+|\p{L}+)/u;

function numberUnit(run: string, unit: string | undefined, after: string): NumberUnit {
  const forms = numbersOf(run);
  const last = forms.at(-1);
  if (last === undefined) return { kind: 'number', forms };
  const following = unit ?? nextWord.exec(after)?.[1]?.toLowerCase() ?? '';
  const power = magnitudeOf(following);
  if (power !== undefined) return { kind: 'number', forms: [...forms, scaled(last, power)] };
  // '5g' is a word of its own beside its number.
  const joined = unit === undefined || ordinal.test(unit) ? [] : [`${last}${unit}`];
  return { kind: 'number', forms: [...forms, ...joined] };
}

const hyphens = new RegExp(hyphen, 'gv');
const apostrophes = new RegExp(apostrophe, 'gu');
const ending = new RegExp(`n${apostrophe}t$|${apostrophe}(?:s|re|ve|ll|d|m)$`, 'u');

function wordUnit(raw: string, shouting: boolean): Word {
  return shouting ? shoutedWord(raw) : spokenWord(raw);
}

const shoutedWord = remember((raw) => wordOf(raw, true));
const spokenWord = remember((raw) => wordOf(raw, false));

function wordOf(raw: string, shouting: boolean): Word {
  const parts = raw.split(hyphens).map((part) => {
    const text = part
      .toLowerCase()
      .replace(ending, '')
      .replace(apostrophes, '')
      .replaceAll('&', '');
    return { text, capitals: !shouting && /^[\p{Lu}\d&]{2,}$/u.test(part) };
  });
  return { kind: 'word', parts: parts.filter(({ text }) => text !== '') };
}
