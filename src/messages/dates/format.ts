import type { ReaderLanguage } from '../reader-language.ts';
import { germanDates } from './de.ts';
import { englishDates } from './en.ts';
import type { DateExpression, DatePoint } from './expression.ts';
import { readDate } from './reading.ts';
import type { DateWords } from './words.ts';
import { chineseDates } from './zh.ts';
import { traditionalDates } from './zh-hant.ts';

const wordsOf: Readonly<Record<ReaderLanguage, DateWords>> = {
  de: germanDates,
  en: englishDates,
  'zh-Hans': chineseDates,
  'zh-Hant': traditionalDates,
};

/**
 * An EDTF date (ISO 8601-2, level 2) in words as the language writes it, as precise as it is and no
 * more. A text that is no such date comes back as it is: what a document says is never hidden.
 *
 * @example formatDate('2018-10-30/2018-11-02', 'de') // '30. Oktober bis 2. November 2018'
 */
export function formatDate(edtf: string | undefined, language: ReaderLanguage): string {
  const words = wordsOf[language];
  const text = edtf?.trim() ?? '';
  if (text === '') return words.unknown;
  const expression = readDate(text);
  return expression === undefined ? text : expressionInWords(expression, words);
}

function expressionInWords(expression: DateExpression, words: DateWords): string {
  switch (expression.kind) {
    case 'point':
      return pointInWords(expression.point, words);
    case 'several': {
      const members = expression.members.map((member) => expressionInWords(member, words));
      return expression.all ? words.all(members) : words.oneOf(members);
    }
    case 'interval': {
      const { from, until } = expression;
      if (from !== undefined && until !== undefined) return rangeInWords(from, until, words);
      if (from !== undefined) return words.orLater(pointInWords(from, words));
      if (until !== undefined) return words.orEarlier(pointInWords(until, words));
      return words.unknown;
    }
  }
}

function pointInWords(point: DatePoint, words: DateWords): string {
  let text = certainPoint(point, words);
  if (point.approximate) text = words.approximately(text);
  return point.uncertain ? words.uncertain(text) : text;
}

function certainPoint(point: DatePoint, words: DateWords): string {
  const { day, month, part } = point;
  const year = yearInWords(point, words);
  if (part !== undefined) return withYear(words.part(part), year, words);
  if (month !== undefined) {
    const rest = day === undefined ? words.month(month) : words.dayOfMonth(day, month);
    return withYear(rest, year, words);
  }
  if (day !== undefined) {
    return year === undefined ? words.monthAndYearNotStated(day) : words.monthNotStated(day, year);
  }
  return year ?? words.unknown;
}

function yearInWords(point: DatePoint, words: DateWords): string | undefined {
  return point.year === undefined ? undefined : words[point.yearPrecision](point.year);
}

function withYear(rest: string, year: string | undefined, words: DateWords): string {
  return year === undefined ? words.yearNotStated(rest) : words.inYear(rest, year);
}

/** Says once what both ends share: '30 October to 2 November 2018'. */
function rangeInWords(from: DatePoint, until: DatePoint, words: DateWords): string {
  const first = pointInWords(from, words);
  const last = pointInWords(until, words);
  if (first === last) return first;
  const shared = rangeInOneYear(from, until, words);
  if (shared === undefined) return words.range(first, last);
  return withYear(shared, yearInWords(until, words), words);
}

function rangeInOneYear(from: DatePoint, until: DatePoint, words: DateWords): string | undefined {
  if (from.year !== until.year || from.yearPrecision !== until.yearPrecision) return undefined;
  if (isQualified(from) || isQualified(until)) return undefined;
  if (from.month === undefined || until.month === undefined) return undefined;
  if (from.day !== undefined && until.day !== undefined) {
    return from.month === until.month
      ? words.daysOfMonth(from.day, until.day, from.month)
      : words.range(
          words.dayOfMonth(from.day, from.month),
          words.dayOfMonth(until.day, until.month),
        );
  }
  if (from.day === undefined && until.day === undefined) {
    return words.range(words.month(from.month), words.month(until.month));
  }
  return undefined;
}

function isQualified(point: DatePoint): boolean {
  return point.approximate || point.uncertain;
}
