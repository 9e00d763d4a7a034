import type { YearPart } from './expression.ts';
import { type DateWords, joiner, monthNames } from './words.ts';

const month = monthNames('de');
const seasons = { 1: 'Frühjahr', 2: 'Sommer', 3: 'Herbst', 4: 'Winter' } as const;

function part(value: YearPart): string {
  switch (value.kind) {
    case 'season':
      return seasons[value.number];
    case 'quarter':
      return `${value.number}. Quartal`;
    case 'half':
      return `${value.number}. Halbjahr`;
  }
}

export const germanDates: DateWords = {
  unknown: 'Datum nicht genannt',
  day: (day) => `${day}.`,
  month,
  dayOfMonth: (day, number) => `${day}. ${month(number)}`,
  daysOfMonth: (first, last, number) => `${first}. bis ${last}. ${month(number)}`,
  year: (year) => String(year),
  decade: (year) => `${year}er-Jahre`,
  century: (year) => `${year / 100 + 1}. Jahrhundert`,
  part,
  inYear: (rest, year) => `${rest} ${year}`,
  yearNotStated: (rest) => `${rest}, Jahr nicht genannt`,
  monthNotStated: (day, year) => `am ${day}. eines Monats ${year}`,
  monthAndYearNotStated: (day) => `am ${day}., Monat und Jahr nicht genannt`,
  range: (from, until) => `${from} bis ${until}`,
  orEarlier: (date) => `spätestens ${date}`,
  orLater: (date) => `frühestens ${date}`,
  approximately: (date) => `etwa ${date}`,
  uncertain: (date) => `${date} (unsicher)`,
  all: joiner('de', 'conjunction'),
  oneOf: joiner('de', 'disjunction'),
};
