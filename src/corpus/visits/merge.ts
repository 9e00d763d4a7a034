import type { ReportedVisit, Visit } from '../../domain/visit.ts';
import { sortedNewestFirst } from '../edtf-date.ts';
import { vagueness } from './date-agreement.ts';
import { foldedNames } from './names.ts';
import { isSameVisit } from './same-visit.ts';
import { uniteReports, type VisitReport } from './unite.ts';

export type { VisitReport } from './unite.ts';

/**
 * The visits that documents report, each once with all its sources: reports are of one visit where
 * they share its id, or agree on place, time and delegation.
 * Newest first; then dates without a year; then what has no date; otherwise in the corpus's order.
 *
 * @param reports in the order of the corpus
 */
export function mergeVisits(reports: readonly VisitReport[]): ReportedVisit[] {
  const visits = groups(reports).map((group) =>
    uniteReports(group.toSorted((a, b) => a.position - b.position).map(({ report }) => report)),
  );
  return sortedNewestFirst(visits, ({ date }) => date);
}

interface Placed {
  readonly report: VisitReport;
  readonly position: number;
}

/**
 * The most precise dates come first, and what fits two groups joins neither: '12 December, year not
 * stated' does not choose between 2023 and 2024.
 */
function groups(reports: readonly VisitReport[]): Placed[][] {
  const byId = new Map<string, Placed[]>();
  for (const [position, report] of reports.entries()) {
    const same = byId.get(report.visit.id) ?? [];
    byId.set(report.visit.id, [...same, { report, position }]);
  }
  const precise = [...byId.values()]
    .map((group) => ({ group, vague: least(group) }))
    .toSorted((a, b) => a.vague - b.vague);
  const joined: Placed[][] = [];
  const byPlace = new Map<string, Set<Placed[]>>();
  for (const { group } of precise) {
    const keys = group.flatMap(({ report }) => placeKeys(report.visit));
    const near = new Set(keys.flatMap((key) => [...(byPlace.get(key) ?? [])]));
    const fitting = [...near].filter((other) => areOne(group, other));
    const [only] = fitting;
    const home = only !== undefined && fitting.length === 1 ? only : [];
    if (home.length === 0) joined.push(home);
    home.push(...group);
    for (const key of keys) byPlace.set(key, (byPlace.get(key) ?? new Set()).add(home));
  }
  return joined.toSorted((a, b) => first(a) - first(b));
}

/** Only visits that share one of these can be of one journey. */
function placeKeys({ place }: Visit): string[] {
  return [...foldedNames(place?.name), ...foldedNames(place?.region)];
}

function areOne(left: readonly Placed[], right: readonly Placed[]): boolean {
  return left.every(({ report: here }) =>
    right.every(({ report: there }) => {
      const twoOfOneKeeper =
        here.source.document === there.source.document &&
        isConfirmed(here.visit) &&
        isConfirmed(there.visit);
      return !twoOfOneKeeper && isSameVisit(here.visit, there.visit);
    }),
  );
}

function isConfirmed({ evidence }: Visit): boolean {
  return evidence === undefined;
}

function least(group: readonly Placed[]): number {
  return Math.min(...group.map(({ report }) => vagueness(report.visit.date)));
}

function first(group: readonly Placed[]): number {
  return Math.min(...group.map(({ position }) => position));
}
