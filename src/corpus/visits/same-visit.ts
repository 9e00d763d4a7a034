import type { Visit } from '../../domain/visit.ts';
import { type ComparedPlace, type ComparedVisit, comparedVisit } from './compared.ts';
import { datesAgree, isToTheDay } from './date-agreement.ts';
import { shareOne } from './names.ts';
import { sameFigure } from './size.ts';

/**
 * Whether two reports tell of one journey: they agree on place, time and delegation. What leaves the
 * time open needs something more in common, because delegations come again.
 */
export function isSameVisit(one: Visit, other: Visit): boolean {
  const [left, right] = [comparedVisit(one), comparedVisit(other)];
  const homes = homesAgree(left.home, right.home);
  // Dates come last, because they take longest.
  if (homes === 'no' || !placesAgree(left, right, true)) return false;
  const dates = datesAgree(left.date, right.date);
  if (dates === 'no') return false;
  const sure = dates === 'close' && isToTheDay(left.date) && isToTheDay(right.date);
  if (!sure && !placesAgree(left, right, false)) return false;
  if (homes === 'yes') return dates === 'close' || shareParticulars(left, right);
  const named = shareOne(left.delegation, right.delegation);
  return shareParticulars(left, right) ? dates === 'close' || named : named && sure;
}

function placesAgree(
  { place: left }: ComparedVisit,
  { place: right }: ComparedVisit,
  sure: boolean,
): boolean {
  if (left === undefined || right === undefined) return false;
  return samePlace(left, right) || (sure && oneWithinOther(left, right));
}

function homesAgree(here: ComparedPlace | undefined, there: ComparedPlace | undefined) {
  if (here === undefined || there === undefined) return 'open';
  if (samePlace(here, there) || oneWithinOther(here, there)) return 'yes';
  // 'Germany' says less of a home than a city or a region does.
  return here.isCountry || there.isCountry ? 'open' : 'no';
}

function samePlace(left: ComparedPlace, right: ComparedPlace): boolean {
  return shareOne(left.names, right.names);
}

/** One is the region that the other lies in: Dresden and Sachsen. */
function oneWithinOther(left: ComparedPlace, right: ComparedPlace): boolean {
  return shareOne(left.regions, right.names) || shareOne(left.names, right.regions);
}

/** A person, an organisation or the size of the group. */
function shareParticulars(left: ComparedVisit, right: ComparedVisit): boolean {
  const [here, there] = [left.size, right.size];
  return (
    shareOne(left.named, right.named) ||
    (here !== undefined && there !== undefined && sameFigure(here, there))
  );
}
