import edtf from 'edtf';
import { isEdtf, yearUnknown } from './edtf-date.ts';
import { plainDays } from './plain-days.ts';

/** Milliseconds since 1970; infinite where an end is open. */
export interface EdtfBounds {
  readonly from: number;
  readonly until: number;
}

/** Where an EDTF date begins and ends; undefined for what is none, or has no year. */
export function edtfBounds(date: string | undefined): EdtfBounds | undefined {
  const days = date === undefined ? undefined : plainDays(date);
  if (days !== undefined) return days;
  if (date === undefined || !isEdtf(date) || yearUnknown.test(date)) return undefined;
  const { min, max } = edtf(date, { level: 2 });
  const from = min ?? Number.NEGATIVE_INFINITY;
  const until = max ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(from) || Number.isFinite(until) ? { from, until } : undefined;
}
