import type { Visit } from '../../domain/visit.ts';
import { datesAgree, isToTheDay } from './date-agreement.ts';
import {
  foldedName,
  foldedNames,
  isCountry,
  oneWithinOther,
  samePlace,
  shareOne,
} from './names.ts';
import { sameFigure } from './size.ts';

/**
 * Whether two reports tell of one journey: they agree on place, time and delegation. What leaves the
 * time open needs something more in common, because delegations come again.
 */
export function isSameVisit(left: Visit, right: Visit): boolean {
  // Dates come last, because they take longest.
  if (!placesAgree(left, right, true) || homesAgree(left, right) === 'no') return false;
  const dates = datesAgree(left.date, right.date);
  if (dates === 'no') return false;
  const sure = dates === 'close' && isToTheDay(left.date) && isToTheDay(right.date);
  if (!placesAgree(left, right, sure)) return false;
  const particulars = shareParticulars(left, right);
  switch (homesAgree(left, right)) {
    case 'no':
      return false;
    case 'yes':
      return dates === 'close' || particulars;
    case 'open': {
      const named = shareOne(
        foldedNames(left.delegation?.name),
        foldedNames(right.delegation?.name),
      );
      return particulars ? dates === 'close' || named : named && sure;
    }
  }
}

function placesAgree({ place: left }: Visit, { place: right }: Visit, sure: boolean): boolean {
  if (left === undefined || right === undefined) return false;
  return samePlace(left, right) || (sure && oneWithinOther(left, right));
}

function homesAgree({ delegation: left }: Visit, { delegation: right }: Visit) {
  const [here, there] = [left?.from, right?.from];
  if (here === undefined || there === undefined) return 'open';
  if (samePlace(here, there) || oneWithinOther(here, there)) return 'yes';
  return isCountry(here) || isCountry(there) ? 'open' : 'no';
}

/** A person, an organisation or the size of the group. */
function shareParticulars(left: Visit, right: Visit): boolean {
  const [here, there] = [left.delegation?.size, right.delegation?.size];
  return (
    shareOne(namedIn(left), namedIn(right)) ||
    (here !== undefined && there !== undefined && sameFigure(here, there))
  );
}

const named = new WeakMap<Visit, readonly string[]>();

/** Kept, because each visit is compared with many. */
function namedIn(visit: Visit): readonly string[] {
  const known = named.get(visit);
  if (known !== undefined) return known;
  const { people, organisations, hosts } = visit;
  const names = [...people.map(({ name }) => name), ...organisations, ...hosts].map(foldedName);
  named.set(visit, names);
  return names;
}
