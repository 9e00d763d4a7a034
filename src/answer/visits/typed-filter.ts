import type { ReportedVisit } from '../../domain/visit.ts';
import { filterVisits, type VisitFilter } from './filter.ts';
import { readTypedDate } from './typed-date.ts';

/** What words without a label narrow: a time, else the first of place, partner and topic that finds any. */
export function typedFilter(words: string, visits: readonly ReportedVisit[]): VisitFilter {
  const text = words.trim();
  if (text === '') return {};
  const date = readTypedDate(text);
  if (date !== undefined) return { since: date, until: date };
  const filters: readonly VisitFilter[] = [{ place: text }, { partner: text }, { topic: text }];
  return (
    filters.find((filter) => filterVisits(visits, filter).visits.length > 0) ?? { place: text }
  );
}
