import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import { anyPlaceNamed } from '../../corpus/places/find-places.ts';
import type { ReportedVisit, VisitFilter } from '../../domain/visit.ts';
import { looseFold } from '../fold.ts';
import { allOf, namesOfVisit, type SearchName } from './visit-names.ts';

export type { VisitFilter } from '../../domain/visit.ts';

export const filterParts = ['place', 'partner', 'since', 'until', 'topic'] as const;

export interface FilteredVisits {
  /** In the order they came. */
  readonly visits: readonly ReportedVisit[];
  /** Visits that fit but for `since` and `until`, because no year of theirs is known. */
  readonly undated: number;
}

export function isFiltered(filter: VisitFilter): boolean {
  return filterParts.some((part) => filter[part] !== undefined);
}

export function filterVisits(
  visits: readonly ReportedVisit[],
  { place, partner, since, until, topic }: VisitFilter,
): FilteredVisits {
  const [isThere, isWith, isAbout] = [namedLike(place), namedLike(partner), about(topic)];
  const fitting = visits
    .map((visit) => ({ visit, names: namesOfVisit(visit) }))
    .filter(
      ({ names }) => isThere(names.places) && isWith(names.partners) && isAbout(names.topics),
    );
  if (since === undefined && until === undefined) {
    return { visits: fitting.map(({ visit }) => visit), undated: 0 };
  }
  const from = edtfBounds(since)?.from ?? Number.NEGATIVE_INFINITY;
  const to = edtfBounds(until)?.until ?? Number.POSITIVE_INFINITY;
  const dated = fitting.filter(({ names }) => names.bounds !== undefined);
  const within = dated.filter(
    ({ names: { bounds } }) => bounds !== undefined && bounds.until >= from && bounds.from <= to,
  );
  return { visits: within.map(({ visit }) => visit), undated: fitting.length - dated.length };
}

/** How many stand at the end of a list because their year is not known. */
export function withoutYear(visits: readonly ReportedVisit[]): number {
  return visits.filter((visit) => namesOfVisit(visit).bounds === undefined).length;
}

/** One of the names is what was typed, or the same place in another language. */
function namedLike(typed: string | undefined): (names: readonly SearchName[]) => boolean {
  if (typed === undefined) return () => true;
  const known = anyPlaceNamed(typed);
  const wanted = [typed, ...(known === undefined ? [] : allOf(known.name))].map(looseFold);
  return (names) =>
    names.some(({ folded, place }) => {
      // 'Niedersachsen' is a place of its own, whatever stands in its name.
      if (known !== undefined && place !== undefined) return place === known;
      return wanted.some((each) => beginsWordIn(folded, each));
    });
}

function beginsWordIn(name: string, wanted: string): boolean {
  if (!/^[a-z]/u.test(wanted)) return name.includes(wanted);
  for (let at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  }
  return false;
}

/** Every word typed is in the topics; a short one, such as 'KI', as a whole word. */
function about(typed: string | undefined): (topics: string) => boolean {
  if (typed === undefined) return () => true;
  const wanted = looseFold(typed).split(/\s+/u);
  return (topics) => {
    const words = new Set(topics.split(/[^\p{L}\p{N}]+/u));
    return wanted.every((word) =>
      /^[a-z]{1,3}$/u.test(word) ? words.has(word) : topics.includes(word),
    );
  };
}
