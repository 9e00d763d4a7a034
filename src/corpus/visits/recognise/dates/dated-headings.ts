import { shifted } from '../patterns/pattern.ts';
import type { Reading } from '../sentences/reading.ts';

const weekday = /^[\s\p{Lu}\p{Ll},–—-]{0,14}$/u;

/** '13 January' on a line of its own dates what stands below it. */
export function withHeadingDates(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const before = readings[index - 1];
    if (before === undefined || reading.dates().length > 0 || reading.unit.heading) return reading;
    if (!isDateAlone(before)) return reading;
    const by = before.unit.start - reading.unit.start;
    const dates = before.dates().map((date) => ({ ...date, ...shifted(date, by) }));
    return { ...reading, dates: () => dates };
  });
}

function isDateAlone({ unit, dates }: Reading): boolean {
  const [date, ...others] = dates();
  if (date === undefined || others.length > 0 || date.vague) return false;
  const rest = unit.plain.slice(date.end).trim();
  return weekday.test(unit.plain.slice(0, date.start)) && /^[.:]?$/u.test(rest);
}
