import type { Place } from '../../../../domain/visit.ts';
import type { Draft, DraftPerson } from '../draft.ts';
import { overlaps } from '../patterns/pattern.ts';
import { isChineseName, looksChinese } from '../people/known-names.ts';

/** They come along, or stand between the two sides. */
const companions =
  /\b(?:consul|ambassador|embassy|consulate|counsell?or|attach[eé]|interpreter|translator|guide|delegation|students?|pupils?)\b|konsul|botschaft|dolmetsch|reiseleit|delegations|trainer|schüler|student|betreuer|kapitän der/iu;

/** The one of the two countries that somebody is not from. */
export function otherSide(from: Place | undefined): string | undefined {
  if (from?.country === 'CN') return 'DE';
  return from?.country === 'DE' ? 'CN' : undefined;
}

/**
 * Between Germany and China a name tells the side: in China those with Chinese names and an office
 * receive, in Germany the others. 'Met with' alone does not say who was the host.
 */
export function hostsBySide(
  text: string,
  { hosts, people }: Draft,
  place: Place | undefined,
  from: Place | undefined,
): Draft['hosts'] {
  const country = place?.country ?? otherSide(from);
  if (country !== 'CN' && country !== 'DE') return hosts;
  const nameOf = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const isLocal = (person: DraftPerson): boolean =>
    country === 'CN' ? isChineseName(nameOf(person)) : !looksChinese(nameOf(person));
  const kept = hosts.filter((host) => {
    const person = people.find((other) => overlaps(other, host));
    return person === undefined || isLocal(person);
  });
  const hasGuests =
    (from?.country !== undefined && from.country !== country) ||
    people.some((person) => !isLocal(person));
  if (!hasGuests) return kept;
  const locals = people.filter(
    (person) =>
      isLocal(person) &&
      !companions.test(person.role === undefined ? '' : nameOf(person.role)) &&
      !kept.some((host) => overlaps(host, person)),
  );
  return [...kept, ...locals];
}
