import type { LocalizedText } from '../../domain/language.ts';
import type {
  Delegation,
  ReportedVisit,
  Visit,
  VisitDifference,
  VisitSource,
} from '../../domain/visit.ts';
import { datesDiffer, vagueness } from './date-agreement.ts';
import { sameFigure } from './size.ts';

/** A visit as one document reports it. */
export interface VisitReport {
  readonly visit: Visit;
  readonly source: VisitSource;
}

/**
 * The reports of one journey as one visit: a field comes from the first that has it, lists are
 * united. Where a keeper confirmed one, what rules read elsewhere adds its source, and nothing else:
 * nobody could tell what is confirmed and what is not.
 *
 * @param reports at least one, in the order of the corpus
 */
export function uniteReports(reports: readonly VisitReport[]): ReportedVisit {
  const confirmed = reports.filter(({ visit }) => visit.evidence === undefined);
  const trusted = confirmed.length > 0 ? confirmed : reports;
  const visit = trusted.map((report) => report.visit).reduce(unite);
  const { date: _, ...undated } = visit;
  const date = mostPreciseDate(trusted);
  return {
    ...undated,
    ...(date !== undefined && { date }),
    sources: uniteBy(
      reports.map(({ source }) => source),
      ({ document }) => document,
    ),
    differences: [
      ...difference('date', reports, (each) => each.date, datesDiffer),
      ...difference(
        'size',
        reports,
        (each) => each.delegation?.size,
        (left, right) => !sameFigure(left, right),
      ),
    ],
  };
}

function mostPreciseDate(reports: readonly VisitReport[]): string | undefined {
  const dates = reports.map(({ visit }) => visit.date);
  return dates.reduce((best, date) => {
    if (date === undefined || best === undefined) return best ?? date;
    return !datesDiffer(best, date) && vagueness(date) < vagueness(best) ? date : best;
  }, undefined);
}

function difference(
  field: VisitDifference['field'],
  reports: readonly VisitReport[],
  read: (visit: Visit) => string | undefined,
  differ: (left: string, right: string) => boolean,
): VisitDifference[] {
  const said = reports.flatMap(({ visit, source: { document } }) => {
    const value = read(visit);
    return value === undefined ? [] : [{ value, document }];
  });
  const differs = said.some((left) => said.some((right) => differ(left.value, right.value)));
  if (!differs) return [];
  return [{ field, values: uniteBy(said, ({ value, document }) => `${document}\n${value}`) }];
}

function unite(first: Visit, second: Visit): Visit {
  return {
    // What only the second report says is kept; what both say is taken from the first.
    ...second,
    ...first,
    ...uniteNamed('place', first.place, second.place),
    ...uniteDelegations(first.delegation, second.delegation),
    stops: uniteBy([...first.stops, ...second.stops], ({ name }) => JSON.stringify(name)),
    hosts: uniteBy([...first.hosts, ...second.hosts], String),
    people: uniteBy([...first.people, ...second.people], ({ name }) => name),
    organisations: uniteBy([...first.organisations, ...second.organisations], String),
    topics: uniteBy([...first.topics, ...second.topics], String),
  };
}

function uniteDelegations(
  first: Delegation | undefined,
  second: Delegation | undefined,
): Pick<Visit, 'delegation'> {
  const { delegation } = uniteNamed('delegation', first, second);
  if (delegation === undefined) return {};
  const leaders = uniteBy([...(first?.leaders ?? []), ...(second?.leaders ?? [])], String);
  return { delegation: leaders.length === 0 ? delegation : { ...delegation, leaders } };
}

interface Named {
  readonly name: LocalizedText;
}

function uniteNamed<Field extends string, Value extends Named>(
  field: Field,
  first: Value | undefined,
  second: Value | undefined,
): Partial<Record<Field, Value>> {
  const known = first ?? second;
  if (known === undefined) return {};
  const name = { ...second?.name, ...first?.name };
  return { [field]: { ...second, ...first, name } } as Partial<Record<Field, Value>>;
}

function uniteBy<Entry>(entries: readonly Entry[], name: (entry: Entry) => string): Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) if (!seen.has(name(entry))) seen.set(name(entry), entry);
  return [...seen.values()];
}
