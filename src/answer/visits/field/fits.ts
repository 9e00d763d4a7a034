import { edtfBounds } from '../../../corpus/edtf-bounds.ts';
import { anyPlaceNamed, findPlaces } from '../../../corpus/places/find-places.ts';
import { languages } from '../../../domain/language.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import { looseFold } from '../../fold.ts';
import { filterVisits } from '../filter.ts';
import { allOf, namesOfPlace, namesOfVisit } from '../visit-names.ts';
import type { VisitDescription } from './description.ts';

/** A year and a day: what is dated less precisely may not be of the time asked for. */
const longestUncertain = 366 * 86_400_000;

/** The visits that are as described in every part; what the data do not say does not fit. */
export function fittingVisits(
  visits: readonly ReportedVisit[],
  { places, homes, names, since, until }: VisitDescription,
): readonly ReportedVisit[] {
  const there = [{ since, until }, ...places.map((place) => ({ place }))].reduce(
    (left, filter) => filterVisits(left, filter).visits,
    visits,
  );
  const isDated = since !== undefined || until !== undefined;
  return there.filter(
    (visit) =>
      (!isDated || isDatedWell(visit)) &&
      homes.every((home) => isFrom(visit, home)) &&
      names.every((name) => isNamed(visit, name)),
  );
}

function isDatedWell({ date }: ReportedVisit): boolean {
  const bounds = edtfBounds(date);
  return bounds !== undefined && bounds.until - bounds.from <= longestUncertain;
}

/** From the place or from one in it; an organisation with its name in the group is not enough. */
function isFrom({ delegation }: ReportedVisit, home: string): boolean {
  if (delegation === undefined) return false;
  const known = anyPlaceNamed(home);
  const wanted = looseFold(home);
  const stated = delegation.from === undefined ? [] : namesOfPlace(delegation.from);
  if (
    stated.some((name) =>
      known === undefined ? looseFold(name) === wanted : anyPlaceNamed(name) === known,
    )
  )
    return true;
  return (
    known !== undefined &&
    languages.some((language) =>
      findPlaces(delegation.name[language] ?? '', language).some(({ place }) => place === known),
    )
  );
}

function isNamed(visit: ReportedVisit, name: string): boolean {
  const wanted = looseFold(name);
  const { partners, places } = namesOfVisit(visit);
  return [...partners, ...places].some(({ folded }) => folded === wanted);
}

/** Whether a place of these names is among those that a question names already. */
export function isAmong(names: readonly string[], named: readonly string[]): boolean {
  const folded = new Set(names.map(looseFold));
  return named.some((place) => {
    const known = anyPlaceNamed(place);
    return [place, ...(known === undefined ? [] : allOf(known.name))].some((each) =>
      folded.has(looseFold(each)),
    );
  });
}
