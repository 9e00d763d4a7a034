import { filterParts, type VisitFilter } from '../../answer/visits/filter.ts';

/** A filter as a button holds it: its parts in their order, '' for what is not given. */
export function filterAsList(filter: VisitFilter): string[] {
  return filterParts.map((part) => filter[part] ?? '');
}

export function filterFromList(list: readonly string[]): VisitFilter {
  return Object.fromEntries(filterParts.map((part, at) => [part, list[at] || undefined]));
}
