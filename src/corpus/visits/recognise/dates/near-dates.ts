import { edtfBounds } from '../../../edtf-bounds.ts';
import type { Draft, DraftDate } from '../draft.ts';
import { shifted } from '../patterns/pattern.ts';
import type { Reading } from '../sentences/reading.ts';

const told = /\b(?:war|hat|haben|fand|begann|kam|kamen|sprach|\p{Ll}{2,}ten?)\b/u;
const toCome = /\b(?:bis|ab|vom)(?: zum)? $/u;

/** The days of a heading, or of a sentence that tells what was. */
export function nearDatesOf({ unit, dates, signal }: Reading): DraftDate[] {
  if (signal.kind === 'planned' || signal.kind === 'trap') return [];
  if (!(unit.heading || told.test(unit.plain))) return [];
  return dates().flatMap((date) => {
    const { edtf, vague, start } = date;
    const isDay = edtf !== undefined && (vague || edtf.length >= 10);
    if (!isDay || toCome.test(unit.plain.slice(Math.max(0, start - 8), start))) return [];
    return [{ edtf, span: shifted(date, unit.start) }];
  });
}

/** A visit without a day of its own was on the day that is told near by. */
export function withNearDate(draft: Draft, published: string | undefined): Draft {
  const past = draft.nearDates.filter(({ edtf }) => isPast(edtf, published));
  const [near] = past;
  if (draft.dates.length > 0 || near === undefined) return draft;
  // 'am Freitag, 30. August' says the day twice.
  const same = past.filter(({ span }) => Math.abs(span.start - near.span.start) < 40);
  return { ...draft, dates: same };
}

function isPast(edtf: string, published: string | undefined): boolean {
  const [from, until] = [edtfBounds(edtf)?.from, edtfBounds(published)?.until];
  return from === undefined || until === undefined || from <= until;
}
