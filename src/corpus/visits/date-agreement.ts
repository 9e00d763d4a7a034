import { type EdtfBounds, edtfBounds as readBounds } from '../edtf-bounds.ts';
import { yearUnknown } from '../edtf-date.ts';

/** `close`: of one journey, as far as dates tell; `open`: nothing speaks against it; `no`: of two. */
export type DateAgreement = 'close' | 'open' | 'no';

const day = 86_400_000;
const year = 366 * day;
/** How long after a journey 'before this day' is still said of it. */
const soonAfter = 60 * day;

const yearless = /^XXXX-(?<month>\d\d)(?:-(?<day>\d\d))?$/u;
const toTheDay = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/u;

const read = new Map<string, EdtfBounds | undefined>();

/** Kept, because reading a date takes long and each is compared with many. */
function edtfBounds(date: string): EdtfBounds | undefined {
  if (!read.has(date)) {
    if (read.size > 10_000) read.clear();
    read.set(date, readBounds(date));
  }
  return read.get(date);
}

export function datesAgree(left: string | undefined, right: string | undefined): DateAgreement {
  if (left === undefined || right === undefined) return 'open';
  if (left === right) return edtfBounds(left) || yearless.test(left) ? 'close' : 'open';
  if (yearless.test(left)) return yearlessAgrees(left, right);
  if (yearless.test(right)) return yearlessAgrees(right, left);
  const first = edtfBounds(left);
  const second = edtfBounds(right);
  if (first === undefined || second === undefined) return 'open';
  if (first.from > second.until || second.from > first.until) return 'no';
  const ends = Math.abs(first.until - second.until);
  const begins = Math.abs(first.from - second.from);
  if (isClosed(first) && isClosed(second)) {
    return Math.max(first.until - first.from, second.until - second.from) <= year
      ? 'close'
      : 'open';
  }
  const apart = Math.min(...[ends, begins].filter(Number.isFinite), Number.POSITIVE_INFINITY);
  if (apart <= soonAfter) return 'close';
  return apart <= year ? 'open' : 'no';
}

/** Day and month without a year: the other date must have such a day. */
function yearlessAgrees(date: string, other: string): DateAgreement {
  if (yearless.test(other))
    return date.startsWith(other) || other.startsWith(date) ? 'close' : 'no';
  const bounds = edtfBounds(other);
  if (bounds === undefined || !isClosed(bounds)) return 'open';
  const first = new Date(bounds.from).getUTCFullYear();
  const last = new Date(bounds.until).getUTCFullYear();
  if (last - first > 1) return 'open';
  return [first, last].some((each) => {
    const inYear = edtfBounds(date.replace('XXXX', String(each).padStart(4, '0')));
    return inYear !== undefined && inYear.from <= bounds.until && bounds.from <= inYear.until;
  })
    ? 'close'
    : 'no';
}

/** Both to the day, or impossible together, and not the same: a reader must see both. */
export function datesDiffer(left: string, right: string): boolean {
  if (left === right) return false;
  return datesAgree(left, right) === 'no' || (isToTheDay(left) && isToTheDay(right));
}

export function isToTheDay(date: string | undefined): boolean {
  return date !== undefined && toTheDay.test(date);
}

/** More months than these are as good as any. */
const mostMonths = 24;

/** Months that a date touches, counted from 1970; dates without one in common do not agree. Undefined: any. */
export function monthsOf(date: string | undefined): readonly number[] | undefined {
  const bounds = date === undefined ? undefined : edtfBounds(date);
  if (bounds === undefined || !isClosed(bounds)) return undefined;
  const [first, last] = [monthAt(bounds.from), monthAt(bounds.until)];
  if (last - first >= mostMonths) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function monthAt(time: number): number {
  const date = new Date(time);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** Days a date leaves open; the fewer, the more it says. A day without its year says less than a year. */
export function vagueness(date: string | undefined): number {
  if (date === undefined) return Number.POSITIVE_INFINITY;
  // A journey of four days is not vaguer than one of its days.
  if (isToTheDay(date)) return 0;
  const bounds = edtfBounds(date);
  if (bounds !== undefined && isClosed(bounds)) return (bounds.until - bounds.from) / day;
  return yearUnknown.test(date) ? 1e6 : 1e7;
}

function isClosed({ from, until }: EdtfBounds): boolean {
  return Number.isFinite(from) && Number.isFinite(until);
}
