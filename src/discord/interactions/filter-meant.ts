import { partnersOf, placesOf, type VisitFilter } from '../../answer/visits/filter.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { type FilterText, findFilterText } from '../reply/filter-text.ts';

/** The filter that a button holds; undefined where it asks for a name that no visit has any more. */
export function filterMeant(
  [place = '', partner = '', since = '']: readonly FilterText[],
  visits: readonly ReportedVisit[],
): VisitFilter | undefined {
  const meant = {
    place: findFilterText(place, () => visits.flatMap(placesOf)),
    partner: findFilterText(partner, () => visits.flatMap(partnersOf)),
    since: findFilterText(since, () => []),
  };
  if (Object.values(meant).includes(undefined)) return undefined;
  return {
    place: meant.place || undefined,
    partner: meant.partner || undefined,
    since: meant.since || undefined,
  };
}
