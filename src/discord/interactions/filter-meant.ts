import { filterParts, type VisitFilter } from '../../answer/visits/filter.ts';
import { namesOfVisit } from '../../answer/visits/visit-names.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { type FilterText, findFilterText } from '../reply/filter-text.ts';

/** The filter that a button holds; undefined where it asks for a name that no visit has any more. */
export function filterMeant(
  texts: readonly FilterText[],
  visits: readonly ReportedVisit[],
): VisitFilter | undefined {
  const namesOf = (part: keyof VisitFilter): string[] =>
    visits.flatMap((visit) => named(visit, part));
  const meant: { -readonly [Part in keyof VisitFilter]: VisitFilter[Part] } = {};
  for (const [at, part] of filterParts.entries()) {
    const text = findFilterText(texts[at] ?? '', () => namesOf(part));
    if (text === undefined) return undefined;
    if (text !== '') meant[part] = text;
  }
  return meant;
}

/** The folded names that a part of a filter is looked for in. */
function named(visit: ReportedVisit, part: keyof VisitFilter): string[] {
  const { places, partners, topics } = namesOfVisit(visit);
  switch (part) {
    case 'place':
      return places.map(({ folded }) => folded);
    case 'partner':
      return partners.map(({ folded }) => folded);
    case 'topic':
      return [topics];
    case 'since':
    case 'until':
      return [];
  }
}
