import type { YearPart } from './expression.ts';
import { type DateWords, joiner, monthNames } from './words.ts';

const month = monthNames('en-GB');
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });
const suffixes = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);

function ordinal(number: number): string {
  return `${number}${suffixes.get(ordinalRules.select(number)) ?? 'th'}`;
}

const seasons = { 1: 'spring', 2: 'summer', 3: 'autumn', 4: 'winter' } as const;
const counted = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth' } as const;

function part(value: YearPart): string {
  switch (value.kind) {
    case 'season':
      return seasons[value.number];
    case 'quarter':
      return `${counted[value.number]} quarter of`;
    case 'half':
      return `${counted[value.number]} half of`;
  }
}

export const englishDates: DateWords = {
  unknown: 'date not stated',
  day: (day) => String(day),
  month,
  dayOfMonth: (day, number) => `${day} ${month(number)}`,
  daysOfMonth: (first, last, number) => `${first} to ${last} ${month(number)}`,
  year: (year) => String(year),
  decade: (year) => `${year}s`,
  century: (year) => `${ordinal(year / 100 + 1)} century`,
  part,
  inYear: (rest, year) => `${rest} ${year}`,
  yearNotStated: (rest) => `${rest.replace(/ of$/, '')}, year not stated`,
  monthNotStated: (day, year) => `the ${ordinal(day)} of a month in ${year}`,
  monthAndYearNotStated: (day) => `the ${ordinal(day)}, month and year not stated`,
  range: (from, until) => `${from} to ${until}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  approximately: (date) => `around ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  all: joiner('en-GB', 'conjunction'),
  oneOf: joiner('en-GB', 'disjunction'),
};
