import type { Language } from '../domain/language.ts';
import type { DateExpression, DatePoint } from '../messages/dates/expression.ts';
import { formatDate } from '../messages/dates/format.ts';
import { readDate } from '../messages/dates/reading.ts';
import { readerOfLocale } from '../messages/reader-language.ts';
import type { CslDate, CslDateParts } from './csl-item.ts';

/**
 * An EDTF date as CSL has it: in parts where the year is known, else in words. Undefined where no
 * year is known at all, which references call 'no date'.
 */
export function cslDate(edtf: string | undefined, language: Language): CslDate | undefined {
  const text = edtf?.trim() ?? '';
  if (text === '') return undefined;
  const expression = readDate(text);
  if (expression === undefined) return { literal: text };
  return inParts(expression) ?? inWords(text, expression, language);
}

function inParts(expression: DateExpression): CslDate | undefined {
  if (expression.kind === 'several') return undefined;
  const points =
    expression.kind === 'point' ? [expression.point] : [expression.from, expression.until];
  const [first, last] = points.map((point) => point && partsOf(point));
  if (first === undefined || (points.length === 2 && last === undefined)) return undefined;
  const season = expression.kind === 'point' ? expression.point.part : undefined;
  const circa = points.some((point) => point?.approximate || point?.uncertain);
  return {
    'date-parts': last === undefined ? [first] : [first, last],
    ...(season?.kind === 'season' && { season: season.number }),
    ...(circa && { circa }),
  };
}

function partsOf({ year, yearPrecision, month, day, part }: DatePoint): CslDateParts | undefined {
  if (year === undefined || yearPrecision !== 'year') return undefined;
  if (part !== undefined) return part.kind === 'season' ? [year] : undefined;
  if (month === undefined) return [year];
  return day === undefined ? [year, month] : [year, month, day];
}

function inWords(
  text: string,
  expression: DateExpression,
  language: Language,
): CslDate | undefined {
  return hasYear(expression) ? { literal: formatDate(text, readerOfLocale(language)) } : undefined;
}

function hasYear(expression: DateExpression): boolean {
  switch (expression.kind) {
    case 'point':
      return expression.point.year !== undefined;
    case 'interval':
      return expression.from?.year !== undefined || expression.until?.year !== undefined;
    case 'several':
      return expression.members.some(hasYear);
  }
}

/** The same date as EDTF; undefined where it is in words. */
export function edtfOf(date: CslDate): string | undefined {
  if ('literal' in date) return undefined;
  const { season, circa } = date;
  return date['date-parts']
    .map(([year, ...rest]) =>
      [
        String(year).padStart(4, '0'),
        ...rest.map((part) => String(part).padStart(2, '0')),
        ...(season === undefined ? [] : [String(20 + season)]),
      ].join('-'),
    )
    .map((text) => (circa === true ? `${text}~` : text))
    .join('/');
}

/** '2018', '2017–2018', or the words. */
export function yearOf(date: CslDate): string {
  if ('literal' in date) return date.literal;
  const [[first], [last] = [first]] = date['date-parts'];
  return first === last ? String(first) : `${first}–${last}`;
}

/** True where the date says more than its year. */
export function isWithinYear(date: CslDate): boolean {
  return (
    !('literal' in date) &&
    (date.season !== undefined || date['date-parts'].some((parts) => parts.length > 1))
  );
}
