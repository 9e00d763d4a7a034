import edtf from 'edtf';
import { remember } from '../domain/remember.ts';
import { type Steps, sorting } from '../domain/steps.ts';
import { plainDays } from './plain-days.ts';

const longest = 60;
/** A date of EDTF that names a day or a month, but no year. */
export const yearUnknown = /^\D*XXXX/u;

/** True for a date of EDTF (ISO 8601-2) up to level 2: `2018-11`, `XXXX-12-12`, `../2026-01-15`. */
export function isEdtf(text: string): boolean {
  // The library takes a run of digits for milliseconds, which EDTF does not know.
  if (text.length > longest || /^\d{5,}$/u.test(text)) return false;
  if (areDays(text)) return true;
  try {
    edtf(text, { level: 2 });
    return true;
  } catch {
    return false;
  }
}

const openEnd = /^\.\.\/(?=[^/]+$)|(?<=^[^/]+)\/\.\.$/u;
const noYear = /^XXXX(?<first>-\d\d-\d\d)(?:\/XXXX(?<last>-\d\d-\d\d))?$/u;
const leapYear = '2000';

/** Most dates are days, with or without a year, and the library takes long. */
function areDays(text: string): boolean {
  const closed = text.replace(openEnd, '');
  const days = noYear.test(closed) ? closed.replaceAll('XXXX', leapYear) : closed;
  const [first, last] = days.split('/');
  return first !== last && plainDays(days) !== undefined;
}

interface Rank {
  /** 0: a year is known, 1: a date without its year, 2: no date. */
  readonly group: 0 | 1 | 2;
  /** Milliseconds since 1970: where the date ends, or begins if its end is open. */
  readonly time: number;
}

function rank(date: string | undefined): Rank {
  return date === undefined ? { group: 2, time: 0 } : rankOfDate(date);
}

/** Reading a date takes long, and the next snapshot has mostly the same ones. */
const rankOfDate = remember((date): Rank => {
  const days = plainDays(date);
  if (days !== undefined) return { group: 0, time: days.until };
  if (!isEdtf(date)) return { group: 2, time: 0 };
  if (yearUnknown.test(date)) return { group: 1, time: 0 };
  const { min, max } = edtf(date, { level: 2 });
  const time = [max, min].find((bound) => bound !== null && Number.isFinite(bound));
  return time === undefined || time === null ? { group: 2, time: 0 } : { group: 0, time };
});

/**
 * Items by their EDTF dates, newest first; then those without a year, then those that are unknown;
 * equal ones in the order they came.
 */
export function* sortingNewestFirst<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string | undefined,
): Steps<Item[]> {
  const ranked: { readonly item: Item; readonly rank: Rank }[] = [];
  for (const [at, item] of items.entries()) {
    ranked.push({ item, rank: rank(dateOf(item)) });
    // Reading a date that is new takes up to a tenth of a millisecond.
    if (at % 20 === 0) yield;
  }
  const sorted = yield* sorting(
    ranked,
    (a, b) => a.rank.group - b.rank.group || b.rank.time - a.rank.time,
  );
  return sorted.map(({ item }) => item);
}
