import type { Document } from '../../domain/document.ts';
import type { LocalizedText } from '../../domain/language.ts';
import type { ReportedVisit, Visit, VisitSource } from '../../domain/visit.ts';
import { newestFirst } from '../edtf-date.ts';

/**
 * The visits that documents report, each once with all its sources. Where two documents report the
 * same visit, a field comes from the first that has it and lists are united.
 * Newest first; then dates without a year; then what has no date; otherwise in the corpus's order.
 */
export function mergeVisits(documents: readonly Document[]): ReportedVisit[] {
  const reported = new Map<string, ReportedVisit>();
  for (const document of documents) {
    for (const visit of document.visits) {
      const known = reported.get(visit.id);
      const source: VisitSource = { document: document.id, citation: `${document.id}#1` };
      const sources = uniteBy(known?.sources ?? [], [source], (each) => each.document);
      const merged = known === undefined ? visit : unite(known, visit);
      reported.set(visit.id, { ...merged, sources, differences: [] });
    }
  }
  return [...reported.values()].sort((a, b) => newestFirst(a.date, b.date));
}

function unite(first: Visit, second: Visit): Visit {
  return {
    // What only the second report says is kept; what both say is taken from the first.
    ...second,
    ...first,
    ...uniteNamed('place', first.place, second.place),
    ...uniteNamed('delegation', first.delegation, second.delegation),
    stops: uniteBy(first.stops, second.stops, ({ name }) => JSON.stringify(name)),
    hosts: uniteBy(first.hosts, second.hosts, String),
    people: uniteBy(first.people, second.people, ({ name }) => name),
    organisations: uniteBy(first.organisations, second.organisations, String),
    topics: uniteBy(first.topics, second.topics, String),
  };
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

function uniteBy<Entry>(
  first: readonly Entry[],
  second: readonly Entry[],
  name: (entry: Entry) => string,
): Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of [...first, ...second]) {
    if (!seen.has(name(entry))) seen.set(name(entry), entry);
  }
  return [...seen.values()];
}
