import type { ReportedVisit } from '../../../domain/visit.ts';

/** A visit with every field present: what is not stated is null, so the shape never changes. */
export function visitAsJson(visit: ReportedVisit) {
  return {
    id: visit.id,
    date: visit.date ?? null,
    place: visit.place ?? null,
    stops: visit.stops,
    delegation: visit.delegation ?? null,
    hosts: visit.hosts,
    people: visit.people.map(({ name, role }) => ({ name, role: role ?? null })),
    organisations: visit.organisations,
    occasion: visit.occasion ?? null,
    topics: visit.topics,
    outcome: visit.outcome ?? null,
    recognised: visit.evidence !== undefined,
    sources: visit.sources,
    differences: visit.differences,
  };
}

export function visitsAsJson(visits: readonly ReportedVisit[]): string {
  return `${JSON.stringify(visits.map(visitAsJson), null, 2)}\n`;
}
