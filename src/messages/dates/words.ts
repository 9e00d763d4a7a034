import type { YearPart } from './expression.ts';

/** How one language writes the pieces of a date and puts them together. */
export interface DateWords {
  /** Nothing is known. */
  readonly unknown: string;
  readonly day: (day: number) => string;
  readonly month: (month: number) => string;
  readonly dayOfMonth: (day: number, month: number) => string;
  /** The first and last day of one month: '30. bis 31. Oktober'. */
  readonly daysOfMonth: (first: number, last: number, month: number) => string;
  readonly year: (year: number) => string;
  readonly decade: (firstYear: number) => string;
  readonly century: (firstYear: number) => string;
  readonly part: (part: YearPart) => string;
  /** Adds the year to a day, a month or a part of the year. */
  readonly inYear: (rest: string, year: string) => string;
  readonly yearNotStated: (rest: string) => string;
  readonly monthNotStated: (day: number, year: string) => string;
  readonly monthAndYearNotStated: (day: number) => string;
  readonly range: (from: string, until: string) => string;
  readonly orEarlier: (date: string) => string;
  readonly orLater: (date: string) => string;
  readonly approximately: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly all: (dates: readonly string[]) => string;
  readonly oneOf: (dates: readonly string[]) => string;
}

/** The twelve months as the language writes them inside a date. */
export function monthNames(locale: string): (month: number) => string {
  let names: readonly string[] | undefined;
  return (month) => {
    names ??= namesOfMonths(locale);
    return names[month - 1] ?? String(month);
  };
}

function namesOfMonths(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)));
}

export function joiner(
  locale: string,
  type: 'conjunction' | 'disjunction',
): (parts: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type });
  return (parts) => format.format(parts);
}
