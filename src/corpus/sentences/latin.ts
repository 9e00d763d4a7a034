import { allRules, rulesOf } from '../language/all.ts';
import type { Paragraph, SentenceEnd } from './paragraph.ts';

const opening = /[\s„“”"‚‘'»«›‹([{–—-]/u;
const lowerCase = /\p{Ll}/u;
const digit = /\p{N}/u;
const quoteMark = /["“”’«»]/u;
/** A quoted motto or title, in UTF-16 units. */
const longestTerm = 60;
const ordinal = /^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,6})$/u;
const initials = /^(?:\p{L}|\p{L}\.-?\p{L}|\p{Lu}\p{Ll}?(?:\.\p{Lu})*|\p{L}(?:\.\p{L})+)$/u;

const beforeToken = /[\s([{„“"‚‘'»«/·\p{Script=Han}]/u;

const starters = new Set(
  [...rulesOf.de.functionWords, ...rulesOf.en.functionWords].map(
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  ),
);
const speakerAfter = new RegExp(
  `^(?:\\p{Lu}\\S*\\s+){1,4}(?:${rulesOf.en.speechVerbs.join('|')})\\b`,
  'u',
);

const months = new Set(
  rulesOf.de.page.months.map((month) => month.charAt(0).toUpperCase() + month.slice(1)),
);

type AbbreviationKind = 'within' | 'atEnd' | 'beforeNumber';

function abbreviationsOf(kind: AbbreviationKind, language: 'de' | 'en') {
  return new Set(rulesOf[language].abbreviations[kind]);
}

const abbreviations = {
  de: {
    within: abbreviationsOf('within', 'de'),
    atEnd: abbreviationsOf('atEnd', 'de'),
    beforeNumber: abbreviationsOf('beforeNumber', 'de'),
  },
  en: {
    within: abbreviationsOf('within', 'en'),
    atEnd: abbreviationsOf('atEnd', 'en'),
    beforeNumber: abbreviationsOf('beforeNumber', 'en'),
  },
};

const compound = {
  de: compoundPattern(rulesOf.de.abbreviations.compounds),
  en: compoundPattern(rulesOf.en.abbreviations.compounds),
};

/** 'Hafenstr': a word of which only the last part is abbreviated. */
function compoundPattern(endings: readonly string[]): RegExp | undefined {
  return endings.length === 0 ? undefined : new RegExp(`\\p{L}(?:${endings.join('|')})$`, 'u');
}

const longestAbbreviation = Math.max(
  ...allRules.flatMap(({ abbreviations: lists }) =>
    Object.values(lists)
      .flat()
      .map((entry: string) => entry.length),
  ),
);

/** Whether a sentence ends at '.', '!', '?' or '…' in a German or English text. */
export function endsLatinSentence(
  paragraph: Paragraph,
  end: SentenceEnd,
  sentenceStart: number,
): boolean {
  const { text } = paragraph;
  if (end.next === end.close) return false;
  const first = firstLetterOrDigit(text, end.next);
  if (lowerCase.test(first)) return false;
  const following = wordAt(text, end.next);
  const startsSentence = starters.has(following);
  const isQuoted = quoteMark.test(text.slice(end.end, end.close));
  // '"Go!" Anna Wong said', but '"Go!" She said more.'
  if (isQuoted && !startsSentence && speakerAfter.test(text.slice(end.next, end.next + 80))) {
    return false;
  }
  if (end.marks !== '.') {
    return startsSentence || !isQuoted || !/[!?]/u.test(end.marks) || !isQuotedTerm(paragraph, end);
  }
  return !isAbbreviated(paragraph, end, sentenceStart, { first, following, startsSentence });
}

interface Following {
  readonly first: string;
  readonly following: string;
  readonly startsSentence: boolean;
}

/** Whether the full stop belongs to an abbreviation, an ordinal number or initials. */
function isAbbreviated(
  { text, language }: Paragraph,
  end: SentenceEnd,
  sentenceStart: number,
  { first, following, startsSentence }: Following,
): boolean {
  const rules = language === 'de' ? 'de' : 'en';
  const lists = abbreviations[rules];
  const token = tokenBefore(text, end.start, sentenceStart);
  const spelled = spelledTogether(text, end.start, sentenceStart);
  const written = token.toLowerCase();
  const either = [written, ...spelled];
  const nextIsNumber = digit.test(first);
  if (either.some((name) => lists.within.has(name))) return true;
  const mayEnd = either.some((name) => lists.atEnd.has(name)) || compound[rules]?.test(written);
  if (mayEnd === true) return !startsSentence;
  if (nextIsNumber && either.some((name) => lists.beforeNumber.has(name))) return true;
  if (/^\d+$/u.test(token) && isListNumber(text, end, sentenceStart, token)) return true;
  if (end.close > end.end) return false;
  if (ordinal.test(token) && !/^\p{L}$/u.test(token)) {
    if (language !== 'de' || startsSentence) return false;
    return months.has(following) || !countsAfterNoun(text, end.start - token.length, token);
  }
  // A. B. Meyer, S. Fischer: but 'Plan B. Die Stadt' ends.
  return initials.test(token) && !startsSentence;
}

/** 'Halle 7.', 'Platz 17.': a number after a noun counts it and is no ordinal. */
function countsAfterNoun(text: string, at: number, token: string): boolean {
  const before = /(?:^|\s)(\p{Lu}\p{Ll}{2,})\s$/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  return before !== undefined && /^\d+$/u.test(token) && !starters.has(before);
}

function isListNumber(
  text: string,
  end: SentenceEnd,
  sentenceStart: number,
  token: string,
): boolean {
  return token.length <= 3 && end.start - token.length === sentenceStart && end.start < text.length;
}

function isQuotedTerm({ text, quotes }: Paragraph, end: SentenceEnd): boolean {
  for (let at = end.end; at < end.close; at += 1) {
    const opened = quotes.get(at);
    if (opened === undefined) continue;
    const before = text.slice(0, opened).trimEnd().at(-1) ?? '.';
    return end.end - opened <= longestTerm && /[\p{L}\p{N}]/u.test(before);
  }
  return false;
}

/** What stands before the full stop up to white space, a mark or a Chinese character. */
function tokenBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 40 && !beforeToken.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** 'z. B', 'e. V', 'i. d. R' without their spaces, from the last two to the last four parts. */
function spelledTogether(text: string, at: number, from: number): string[] {
  const before = text.slice(Math.max(from, at - longestAbbreviation - 6), at);
  const parts = before.split(/(?<=\.)\s+/u);
  const [last = ''] = parts.slice(-1);
  if (!/^[\p{L}.-]+$/u.test(last)) return [];
  const names: string[] = [];
  let name = last;
  for (const part of parts.slice(0, -1).reverse().slice(0, 4)) {
    const tail = /(?:^|[\s([„"»'])([\p{L}.-]+\.)$/u.exec(part)?.[1];
    if (tail === undefined) break;
    name = tail + name;
    names.push(name.toLowerCase());
    if (tail !== part) break;
  }
  return names;
}

function firstLetterOrDigit(text: string, from: number): string {
  let at = from;
  while (at < text.length && opening.test(text.charAt(at))) at += 1;
  return String.fromCodePoint(text.codePointAt(at) ?? 32);
}

function wordAt(text: string, from: number): string {
  return /^[^\p{L}\p{N}]*([\p{L}'’]+)/u.exec(text.slice(from, from + 40))?.[1] ?? '';
}

/** True for 'Über den Verein e. V.': the full stop at the end is not that of a sentence. */
export function endsWithAbbreviation(text: string): boolean {
  if (!text.endsWith('.')) return false;
  const at = text.length - 1;
  const names = [tokenBefore(text, at, 0).toLowerCase(), ...spelledTogether(text, at, 0)];
  return names.some((name) => abbreviations.de.atEnd.has(name) || abbreviations.en.atEnd.has(name));
}
