import type { Draft } from '../draft.ts';
import { shifted } from '../patterns/pattern.ts';
import type { Reading } from '../sentences/reading.ts';

const wholeDay = /\d\d-\d\d$|^\.\.\//u;

/** '3月19日，活动启动。客人走进…': the day may stand in the sentence before. */
export function withDateline(draft: Draft, readings: readonly Reading[]): Draft {
  if (draft.dates.length > 0) return draft;
  const at = readings.findIndex(({ unit }) => unit.start >= draft.sentence.start);
  const before = readings[at - 1];
  if (before === undefined || before.unit.heading) return draft;
  const { kind } = before.signal;
  if (kind === 'trap' || kind === 'planned') return draft;
  const [date] = before.dates();
  if (date?.edtf === undefined || !wholeDay.test(date.edtf)) return draft;
  return { ...draft, dates: [{ edtf: date.edtf, span: shifted(date, before.unit.start) }] };
}
