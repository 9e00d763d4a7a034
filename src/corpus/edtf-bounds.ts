import edtf from 'edtf';
import { isEdtf, yearUnknown } from './edtf-date.ts';

/** Milliseconds since 1970; infinite where an end is open. */
export interface EdtfBounds {
  readonly from: number;
  readonly until: number;
}

/** Where an EDTF date begins and ends; undefined for what is none, or has no year. */
export function edtfBounds(date: string | undefined): EdtfBounds | undefined {
  const days = date === undefined ? undefined : daysOf(date);
  if (days !== undefined) return days;
  if (date === undefined || !isEdtf(date) || yearUnknown.test(date)) return undefined;
  const { min, max } = edtf(date, { level: 2 });
  const from = min ?? Number.NEGATIVE_INFINITY;
  const until = max ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(from) || Number.isFinite(until) ? { from, until } : undefined;
}

const toTheDay = /^(?<first>\d{4}-\d\d-\d\d)(?:\/(?<last>\d{4}-\d\d-\d\d))?$/u;
const lastMillisecond = 86_400_000 - 1;

/** Most dates are one or two plain days, and the library takes long. */
function daysOf(date: string): EdtfBounds | undefined {
  const { first, last = first } = toTheDay.exec(date)?.groups ?? {};
  const [from, until] = [startOf(first), startOf(last)];
  if (from === undefined || until === undefined || until < from) return undefined;
  return { from, until: until + lastMillisecond };
}

function startOf(day: string | undefined): number | undefined {
  const time = Date.parse(day ?? '');
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(`${day}T`)
    ? time
    : undefined;
}
