import * as chrono from 'chrono-node';
import type { Language } from '../../domain/language.ts';
import { isEdtf } from '../edtf-date.ts';

export interface WrittenDate {
  /** EDTF, as precise as it is written: `2018-11-06`, `2018-11`, `XXXX-12-12`. */
  readonly edtf: string;
  /** Where it begins in the text. */
  readonly index: number;
  /** Both readings of '12/07/2017', which may be December or July; then `edtf` is only the year. */
  readonly readings?: readonly [string, string];
}

const yearFirst = /(?<!\d)((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)日?/gu;
const dayFirst = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d{2})(?!\d)/gu;
const withSlashes = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})(?!\d)/gu;
const monthAndYear = /^\s*(\p{Lu}\p{L}{2,8}\.?)\s+((?:19|20)\d{2})\s*$/u;

/** Chrono wants a day to count from; nothing of it is taken over. */
const anyDay = new Date(Date.UTC(2000, 0, 15, 12));
const parsers = { de: chrono.de.strict, en: chrono.en.strict, zh: chrono.zh.hans.strict };

/**
 * The dates that a line states, in order. What is only implied (the year of '12. Dezember', the day of
 * 'November 2018') is not filled in; weekdays and times alone are no dates.
 */
export function findDates(line: string, language: Language): WrittenDate[] {
  const found: WrittenDate[] = [];
  let rest = line;
  const take = (
    pattern: RegExp,
    read: (a: string, b: string, c: string) => Omit<WrittenDate, 'index'>,
  ) => {
    rest = rest.replace(
      pattern,
      (whole: string, a: string, b: string, c: string, index: number) => {
        found.push({ ...read(a, b, c), index });
        return ' '.repeat(whole.length);
      },
    );
  };
  take(yearFirst, (year, month, day) => ({ edtf: isoDate(year, month, day) }));
  take(dayFirst, (day, month, year) => ({ edtf: isoDate(year, month, day) }));
  take(withSlashes, (a, b, year) => readSlashes(a, b, year, language));
  found.push(...spelledDates(rest, language));
  return found.filter(({ edtf }) => isEdtf(edtf)).sort((a, b) => a.index - b.index);
}

function isoDate(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Germans write the day first; in English both are written, and only a number above 12 tells. */
function readSlashes(
  a: string,
  b: string,
  year: string,
  language: Language,
): Omit<WrittenDate, 'index'> {
  const dayFirstReading = isoDate(year, b, a);
  const monthFirstReading = isoDate(year, a, b);
  if (language === 'de' || Number(a) > 12 || a === b) return { edtf: dayFirstReading };
  if (Number(b) > 12) return { edtf: monthFirstReading };
  return { edtf: year, readings: [monthFirstReading, dayFirstReading] };
}

function spelledDates(text: string, language: Language): WrittenDate[] {
  const order = [language, ...(['de', 'en', 'zh'] as const).filter((other) => other !== language)];
  for (const tried of order) {
    const dates = parsers[tried].parse(text, anyDay).flatMap(asWritten);
    if (dates.length > 0) return dates;
  }
  return monthOfYear(text);
}

/** 'November 2018', which chrono reads only with a day. */
function monthOfYear(text: string): WrittenDate[] {
  const [, month, year] = monthAndYear.exec(text) ?? [];
  if (month === undefined || year === undefined) return [];
  return [
    ...parsers.de.parse(`1. ${month} ${year}`, anyDay),
    ...parsers.en.parse(`1 ${month} ${year}`, anyDay),
  ]
    .flatMap(asWritten)
    .map(({ edtf }) => ({ edtf: edtf.slice(0, 7), index: text.indexOf(month) }))
    .slice(0, 1);
}

function asWritten({ index, start }: chrono.ParsedResult): WrittenDate[] {
  const month = start.get('month');
  const day = start.get('day');
  if (!start.isCertain('month') || month === null) return [];
  const year = start.isCertain('year') ? String(start.get('year')).padStart(4, '0') : 'XXXX';
  const yearAndMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (start.isCertain('day') && day !== null) {
    return [{ edtf: `${yearAndMonth}-${String(day).padStart(2, '0')}`, index }];
  }
  return year === 'XXXX' ? [] : [{ edtf: yearAndMonth, index }];
}
