import type { Steps } from '../../domain/steps.ts';
import { placeKeys } from './place-keys.ts';
import type { VisitReport } from './unite.ts';

/** A report and where it comes among all. */
export interface Placed {
  readonly report: VisitReport;
  readonly position: number;
}

/**
 * Reports that share an id or the name of a place, or share one with what shares one with them:
 * whether two reports are of one journey hangs on nothing outside of these. Each in the order of the
 * corpus.
 */
export function* relatedReports(reports: readonly VisitReport[]): Steps<Placed[][]> {
  // Each report points to one it is related with, the first of all to itself.
  const related: number[] = [];
  const root = (position: number): number => {
    let at = position;
    for (let next = related[at] ?? at; next !== at; next = related[at] ?? at) {
      related[at] = related[next] ?? next;
      at = next;
    }
    return at;
  };
  const lastWith = new Map<string, number>();
  for (const [position, { visit }] of reports.entries()) {
    related.push(position);
    for (const key of [`id ${visit.id}`, ...placeKeys(visit).map((name) => `at ${name}`)]) {
      const other = root(lastWith.get(key) ?? position);
      const own = root(position);
      related[Math.max(own, other)] = Math.min(own, other);
      lastWith.set(key, position);
    }
    yield;
  }
  const groups = new Map<number, Placed[]>();
  for (const [position, report] of reports.entries()) {
    const first = root(position);
    const group = groups.get(first) ?? [];
    group.push({ report, position });
    groups.set(first, group);
    yield;
  }
  return [...groups.values()];
}
