import type { Language } from '../../../../domain/language.ts';
import type { Place } from '../../../../domain/visit.ts';
import { findPlaces } from '../../../places/find-places.ts';
import { otherSide } from '../hosts/local-hosts.ts';
import { isPinyin, looksChinese } from '../people/known-names.ts';
import type { Route } from '../places/choose-place.ts';

/** Who stands in a text, and what is said beside the name. */
export interface Named {
  readonly name: string;
  readonly role: string;
  readonly isPerson: boolean;
}

/** Whether somebody is at home where the visit went, by the towns beside the name or by its sounds. */
export function sideOf(named: Named, { place, origin }: Route, language: Language): string {
  const said = [...findPlaces(named.name, language), ...findPlaces(named.role, language)].map(
    (found) => found.place,
  );
  if (said.some((one) => isSame(one, place?.place))) return 'at the place';
  if (said.some((one) => isSame(one, origin?.place))) return 'from the origin';
  const country = said[0]?.country ?? countryBySound(named, language);
  const goal = place?.place.country ?? otherSide(origin?.place);
  if (country === undefined || goal === undefined) return `unknown ${country ?? ''}`;
  return country === goal ? 'local' : 'guest';
}

/** In Chinese texts long names and those with a point are foreign. */
export function personCountry(name: string, language: Language): 'CN' | 'DE' {
  if (language !== 'zh') return looksChinese(name) ? 'CN' : 'DE';
  return /[·・•‧]/u.test(name) || name.length > 4 ? 'DE' : 'CN';
}

function countryBySound({ name, isPerson }: Named, language: Language): string | undefined {
  if (isPerson) return personCountry(name, language);
  if (language === 'zh') return undefined;
  const words = name.split(/\s+/u).filter((word) => word.length > 4 && /^\p{Lu}/u.test(word));
  return words.some((word) => isPinyin(word)) ? 'CN' : undefined;
}

function isSame({ name }: Place, other: Place | undefined): boolean {
  return (['de', 'en', 'zh'] as const).some(
    (language) => name[language] !== undefined && name[language] === other?.name[language],
  );
}
