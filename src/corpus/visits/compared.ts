import type { Place, Visit } from '../../domain/visit.ts';
import { foldedName, foldedNames, isCountry } from './names.ts';

/** A place as places are compared. */
export interface ComparedPlace {
  readonly names: readonly string[];
  readonly regions: readonly string[];
  readonly isCountry: boolean;
}

/** What of a visit is compared, as it is compared. */
export interface ComparedVisit {
  readonly date: string | undefined;
  readonly place: ComparedPlace | undefined;
  readonly home: ComparedPlace | undefined;
  readonly delegation: readonly string[];
  readonly size: string | undefined;
  /** People, organisations and hosts. */
  readonly named: readonly string[];
}

const compared = new WeakMap<Visit, ComparedVisit>();

/** Made once for each visit, because each is compared with many. */
export function comparedVisit(visit: Visit): ComparedVisit {
  const known = compared.get(visit);
  if (known !== undefined) return known;
  const { date, place, delegation, people, organisations, hosts } = visit;
  const made = {
    date,
    place: place && comparedPlace(place),
    home: delegation?.from && comparedPlace(delegation.from),
    delegation: foldedNames(delegation?.name),
    size: delegation?.size,
    named: [...people.map(({ name }) => name), ...organisations, ...hosts].map(foldedName),
  };
  compared.set(visit, made);
  return made;
}

function comparedPlace(place: Place): ComparedPlace {
  return {
    names: foldedNames(place.name),
    regions: foldedNames(place.region),
    isCountry: isCountry(place),
  };
}
