import type { ReportedVisit } from '../../../src/domain/visit.ts';

/** A visit of which nothing is known but what is given, reported by one document of its name. */
export function visitWith(id: string, more: Partial<ReportedVisit>): ReportedVisit {
  return {
    id,
    stops: [],
    hosts: [],
    people: [],
    organisations: [],
    topics: [],
    sources: [{ document: id, citation: `${id}#1` }],
    differences: [],
    ...more,
  };
}
