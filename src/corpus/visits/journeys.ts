import { type Steps, sorting } from '../../domain/steps.ts';
import type { ReportedVisit, Visit } from '../../domain/visit.ts';
import { vagueness } from './date-agreement.ts';
import { KeptMerges } from './kept-merges.ts';
import { Nearby } from './nearby.ts';
import type { Placed } from './related.ts';
import { isSameVisit } from './same-visit.ts';
import { uniteReports, type VisitReport } from './unite.ts';

/** A visit, and which of the reports is the first that tells of it. */
export interface Journey {
  readonly visit: ReportedVisit;
  readonly first: number;
}

const keptJourneys = new KeptMerges<VisitReport, readonly Journey[]>();
const keptVisits = new KeptMerges<VisitReport, ReportedVisit>();

/** The journeys that related reports tell of, each once, in the order of their first reports. */
export function* journeysOf(reports: readonly VisitReport[]): Steps<readonly Journey[]> {
  const known = keptJourneys.get(reports);
  if (known !== undefined) return known;
  const journeys: Journey[] = [];
  for (const group of yield* groups(reports)) {
    const sorted = group.toSorted((a, b) => a.position - b.position);
    const own = sorted.map(({ report }) => report);
    const visit = keptVisits.get(own) ?? keptVisits.set(own, uniteReports(own));
    journeys.push({ visit, first: sorted[0]?.position ?? 0 });
    yield;
  }
  return keptJourneys.set(reports, yield* sorting(journeys, (a, b) => a.first - b.first));
}

/**
 * The most precise dates come first, and what fits two groups joins neither: '12 December, year not
 * stated' does not choose between 2023 and 2024.
 */
function* groups(reports: readonly VisitReport[]): Steps<Placed[][]> {
  const byId = new Map<string, Placed[]>();
  for (const [position, report] of reports.entries()) {
    const same = byId.get(report.visit.id) ?? [];
    same.push({ report, position });
    byId.set(report.visit.id, same);
  }
  const dated: { readonly group: readonly Placed[]; readonly vague: number }[] = [];
  for (const group of byId.values()) {
    dated.push({ group, vague: least(group) });
    yield;
  }
  const precise = yield* sorting(dated, (a, b) => a.vague - b.vague);
  const joined: Placed[][] = [];
  const nearby = new Nearby<Placed[]>();
  for (const { group } of precise) {
    const visits = group.map(({ report }) => report.visit);
    const fitting = [...nearby.of(visits)].filter((other) => areOne(group, other));
    const [only] = fitting;
    const home = only !== undefined && fitting.length === 1 ? only : [];
    if (home.length === 0) joined.push(home);
    home.push(...group);
    nearby.add(home, visits);
    yield;
  }
  return joined;
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
