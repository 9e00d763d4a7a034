import { eachMatch } from '../../../../domain/each-match.ts';
import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import { isEdtf } from '../../../edtf-date.ts';
import type { DateRules } from '../../rules/visit-rules.ts';
import { rulesFor } from '../patterns/compiled.ts';
import { overlaps, pattern } from '../patterns/pattern.ts';
import { chineseDays, daysInWords, isHomecoming, sameDays } from './chinese-days.ts';
import { isDayOfTelling } from './english-days.ts';

/** A day, month or season as it is written, or the words for 'lately'. */
export interface SaidDate extends Span {
  readonly edtf: string | undefined;
  /** 'kürzlich', 'last week': before publication, and no more is known. */
  readonly vague: boolean;
}

interface Form {
  readonly pattern: RegExp;
  readonly letters: readonly string[];
}

const forms = new Map<Language, readonly Form[]>();

/** The dates of a sentence, ranges first; `published` bounds what is said vaguely. */
export function datesOf(
  text: string,
  language: Language,
  published?: string,
  month?: string,
): SaidDate[] {
  const rules = rulesFor(language).words.dates;
  const found: SaidDate[] = [];
  for (const form of formsOf(language)) {
    for (const match of eachMatch(form.pattern, text)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => overlaps(other, span))) continue;
      const edtf = readForm(form, match, rules);
      if (edtf === undefined || !isEdtf(edtf)) continue;
      const before = untilOf(language).exec(text.slice(Math.max(0, span.start - 12), span.start));
      const isUntil = before !== null && !edtf.includes('/') && !edtf.startsWith('XXXX');
      found.push({ ...span, edtf: isUntil ? `../${edtf}` : edtf, vague: false });
    }
  }
  for (const match of eachMatch(rulesFor(language).vague, text)) {
    const edtf = published === undefined ? undefined : beforeDay(published);
    const span = { start: match.index, end: match.index + match[0].length };
    if (found.some((other) => overlaps(other, span))) continue;
    found.push({ ...span, edtf, vague: true });
  }
  if (language === 'zh') {
    found.push(...daysInWords(text), ...chineseDays(text, found, month));
    if (found.length === 0) found.push(...sameDays(text, month));
    const begun = found.filter((date) => !isHomecoming(text, date));
    return begun.sort((a, b) => a.start - b.start);
  }
  const days = language === 'en' ? found.filter((date) => !isDayOfTelling(text, date)) : found;
  return days.sort((a, b) => a.start - b.start);
}

function beforeDay(published: string): string | undefined {
  const end = published.includes('/') ? published.split('/').at(-1) : published;
  const edtf = `../${end ?? published}`;
  return isEdtf(edtf) ? edtf : undefined;
}

function formsOf(language: Language): readonly Form[] {
  const known = forms.get(language);
  if (known !== undefined) return known;
  const rules = rulesFor(language).words.dates;
  const compiled = rules.forms.map((form) => compileForm(form, rules));
  forms.set(language, compiled);
  return compiled;
}

const untils = new Map<Language, RegExp>();

/** Words before a day up to which something lasted. */
function untilOf(language: Language): RegExp {
  const known = untils.get(language);
  if (known !== undefined) return known;
  const { until } = rulesFor(language).words.dates;
  const compiled = pattern(until.map((word) => `${word}$`));
  untils.set(language, compiled);
  return compiled;
}

function compileForm(form: string, rules: DateRules): Form {
  const letters: string[] = [];
  const source = form.replace(/\{([DMmYSO]2?)\}/gu, (_, letter: string) => {
    if (letter === 'O') return '(?:st|nd|rd|th)?';
    letters.push(letter);
    return `(?<${letter}>${sourceOf(letter.charAt(0), rules)})`;
  });
  return { pattern: pattern([source], 'g'), letters };
}

function sourceOf(letter: string, { months, seasons }: DateRules): string {
  if (letter === 'D') return '(?<![\\d.])(?:[12]\\d|3[01]|0?[1-9])(?!\\d)';
  if (letter === 'm') return '(?<!\\d)(?:1[0-2]|0?[1-9])(?!\\d)';
  if (letter === 'Y') return '(?<!\\d)(?:19|20)\\d{2}(?!\\d)';
  const words = letter === 'M' ? months : seasons;
  const isChinese = words.some((word) => /\p{Script=Han}/u.test(word));
  return isChinese ? words.join('|') : `\\b(?:${words.join('|')})\\b`;
}

interface Parts {
  year?: string;
  month?: string;
  day?: string;
  season?: string;
}

function readForm({ letters }: Form, match: RegExpExecArray, rules: DateRules): string | undefined {
  const first = partsOf(match.groups ?? {}, '', rules);
  if (!letters.some((letter) => letter.endsWith('2'))) return written(first);
  const last = partsOf(match.groups ?? {}, '2', rules);
  last.month ??= first.month ?? '';
  first.month ??= last.month;
  if (last.year !== undefined) first.year ??= yearBefore(first, last, last.year);
  if (first.year !== undefined) last.year ??= first.year;
  const [from, to] = [written(first), written(last)];
  return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

function partsOf(
  groups: Readonly<Record<string, string | undefined>>,
  end: '' | '2',
  rules: DateRules,
): Parts {
  const [year, day, season] = [groups[`Y${end}`], groups[`D${end}`], groups[`S${end}`]];
  const named = groups[`M${end}`];
  const month = named === undefined ? groups[`m${end}`] : numberOf(named, rules.months);
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month: month.padStart(2, '0') }),
    ...(day === undefined ? {} : { day: day.padStart(2, '0') }),
    ...(season === undefined
      ? {}
      : { season: String(Number(numberOf(season, rules.seasons)) + 20) }),
  };
}

function yearBefore(start: Parts, last: Parts, year: string): string {
  return Number(start.month) > Number(last.month) ? String(Number(year) - 1) : year;
}

function numberOf(word: string, names: readonly string[]): string {
  const index = names.findIndex((name) => name.split('|').includes(word));
  return String(index + 1).padStart(2, '0');
}

function written({ year = 'XXXX', month, day, season: part }: Parts): string | undefined {
  if (part !== undefined) return year === 'XXXX' ? undefined : `${year}-${part}`;
  const edtf = [year, month, day].filter((each) => each !== undefined && each !== '').join('-');
  return edtf === 'XXXX' ? undefined : edtf;
}
