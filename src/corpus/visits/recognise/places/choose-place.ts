import type { Place } from '../../../../domain/visit.ts';
import { type Draft, placeKey, samePlace } from '../draft.ts';
import type { SaidPlace } from './places.ts';

const fineness = { district: 3, city: 3, region: 2, country: 1 } as const;

/** Where a visit went, and where the visitors came from. */
export interface Route {
  readonly place: SaidPlace | undefined;
  readonly origin: SaidPlace | undefined;
}

/** What the rules say of it. */
export function ruledRoute(draft: Draft): Route {
  const origin = chooseOrigin(draft);
  const place = choosePlace(draft, origin?.place);
  return { place, origin: origin ?? originElsewhere(draft, place?.place) };
}

/** Where the visitors come from: the town before the Land, the Land before the country. */
export function chooseOrigin({ origins, delegation }: Draft): SaidPlace | undefined {
  const inName = origins.filter(
    (place) =>
      delegation !== undefined && delegation.start <= place.start && place.end <= delegation.end,
  );
  const named = finest(inName);
  const best = finest(origins);
  // 'German guests' led by the mayor of Bielefeld.
  const isNearer =
    named?.kind === 'country' && best !== undefined && best.place.country === named.place.country;
  return isNearer ? best : (named ?? best);
}

/** Where the visitors must come from if nobody says so: the first town of the other country. */
function originElsewhere({ named }: Draft, goal: Place | undefined): SaidPlace | undefined {
  const countries = ['DE', 'CN'];
  if (goal?.country === undefined || !countries.includes(goal.country)) return undefined;
  const other = countries.find((country) => country !== goal.country);
  return named.find(({ kind, place }) => kind !== 'country' && place.country === other);
}

function finest(places: readonly SaidPlace[]): SaidPlace | undefined {
  return [...places].sort((a, b) => fineness[b.kind] - fineness[a.kind])[0];
}

/** Where the visit went; failing that, a place that is named and is not where they come from. */
export function choosePlace(draft: Draft, origin: Place | undefined): SaidPlace | undefined {
  const elsewhere = (place: SaidPlace): boolean =>
    origin === undefined || !samePlace(place.place, origin);
  const goals = draft.goals.filter(elsewhere);
  const goal = finest(goals);
  const abroad = draft.named.filter(
    ({ place, kind }) =>
      fineness[kind] === 3 && (origin?.country === undefined || place.country !== origin.country),
  );
  const wanted =
    goal !== undefined && fineness[goal.kind] === 3
      ? goal
      : (within(goal, abroad) ??
        (goal === undefined || goal.kind === 'country' ? undefined : goal));
  const chosen = wanted ?? firstOf(abroad.filter(elsewhere)) ?? goal;
  return chosen === undefined
    ? undefined
    : (districtOf(chosen, [...draft.goals, ...draft.named]) ?? chosen);
}

function firstOf(places: readonly SaidPlace[]): SaidPlace | undefined {
  return [...places].sort((a, b) => a.start - b.start)[0];
}

/** A town of the country or Land that the journey is said to have gone to. */
function within(goal: SaidPlace | undefined, named: readonly SaidPlace[]): SaidPlace | undefined {
  if (goal === undefined) return undefined;
  return named.find(({ place }) =>
    goal.kind === 'country' ? place.country === goal.place.country : samePlace(place, goal.place),
  );
}

/** 'Shanghais Stadtbezirk Baoshan': the district, where it stands right after its town. */
export function districtOf(town: SaidPlace, places: readonly SaidPlace[]): SaidPlace | undefined {
  if (town.kind !== 'city') return undefined;
  return places.find(
    (place) =>
      place.kind === 'district' &&
      place.start >= town.end &&
      place.start - town.end < 20 &&
      [town.place.name.zh, town.place.region?.zh].includes(place.place.region?.zh),
  );
}

/** The other towns and districts on the way. */
export function stopsOf(draft: Draft, place: SaidPlace | undefined): SaidPlace[] {
  const stops: SaidPlace[] = [];
  for (const goal of draft.goals) {
    const isKnown = [place, ...stops].some(
      (other) => other !== undefined && placeKey(other.place.name) === placeKey(goal.place.name),
    );
    const isWhole = place !== undefined && place.place.region?.zh === goal.place.name.zh;
    if (fineness[goal.kind] === 3 && !isKnown && !isWhole && place !== undefined) stops.push(goal);
  }
  return stops;
}
