import { atOnce, type Steps, sorting } from '../../domain/steps.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { sortingNewestFirst } from '../edtf-date.ts';
import { journeysOf } from './journeys.ts';
import { relatedReports } from './related.ts';
import type { VisitReport } from './unite.ts';

export type { VisitReport } from './unite.ts';

/** As {@link mergingVisits}, without a break. */
export function mergeVisits(reports: readonly VisitReport[]): ReportedVisit[] {
  return atOnce(mergingVisits(reports));
}

/**
 * The visits that documents report, each once with all its sources: reports are of one visit where
 * they share its id, or agree on place, time and delegation.
 * Newest first; then dates without a year; then what has no date; otherwise in the corpus's order.
 * What was made of the same reports before is kept, and only what is near to another report is
 * merged again.
 *
 * @param reports in the order of the corpus; never changed afterwards
 */
export function* mergingVisits(reports: readonly VisitReport[]): Steps<ReportedVisit[]> {
  const found: { readonly visit: ReportedVisit; readonly position: number }[] = [];
  for (const related of yield* relatedReports(reports)) {
    const journeys = yield* journeysOf(related.map(({ report }) => report));
    for (const { visit, first } of journeys)
      found.push({ visit, position: related[first]?.position ?? 0 });
    yield;
  }
  const inOrder = yield* sorting(found, (a, b) => a.position - b.position);
  const visits = inOrder.map(({ visit }) => visit);
  return yield* sortingNewestFirst(visits, ({ date }) => date);
}
