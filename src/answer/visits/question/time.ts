import { readTypedDate } from '../typed-date.ts';
import type { ListQuestionRules } from './rules.ts';

export interface AskedTime {
  readonly since?: string;
  readonly until?: string;
}

/** The time that a question names, and the question without it. */
export function takeTime(
  text: string,
  { times }: Pick<ListQuestionRules, 'times'>,
): { readonly rest: string; readonly time: AskedTime } {
  for (const { pattern, kind } of times) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const since = readTypedDate(match.groups?.['since'] ?? '');
    const until = readTypedDate(match.groups?.['until'] ?? '');
    const time = timeOf(kind, since, until);
    if (time === undefined) continue;
    return { rest: text.replace(match[0], ' '), time };
  }
  return { rest: text, time: {} };
}

function timeOf(
  kind: ListQuestionRules['times'][number]['kind'],
  since: string | undefined,
  until: string | undefined,
): AskedTime | undefined {
  switch (kind) {
    case 'between':
      return since === undefined || until === undefined ? undefined : { since, until };
    case 'since':
      return since === undefined ? undefined : { since };
    case 'until':
      return until === undefined ? undefined : { until };
    case 'before':
      return until === undefined ? undefined : { until: beside(until, -1) };
    case 'after':
      return since === undefined ? undefined : { since: beside(since, 1) };
    case 'in':
      return since === undefined ? undefined : { since, until: since };
  }
}

/** The year, month or day before or after. */
function beside(date: string, step: 1 | -1): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  const moved = new Date(0);
  moved.setUTCFullYear(
    year + (month === undefined ? step : 0),
    (month ?? 1) - 1 + (month !== undefined && day === undefined ? step : 0),
    (day ?? 1) + (day === undefined ? 0 : step),
  );
  return moved.toISOString().slice(0, date.length);
}
