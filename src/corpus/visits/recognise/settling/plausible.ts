import type { Language } from '../../../../domain/language.ts';
import type { Visit } from '../../../../domain/visit.ts';
import { edtfBounds } from '../../../edtf-bounds.ts';
import { findPlaces } from '../../../places/find-places.ts';
import { isChineseName, looksChinese } from '../people/known-names.ts';

/** Reports older than that are told in passing. */
const oldest = 3;
const bothCountries =
  /[Ss]ino-German|[Dd]eutsch-[Cc]hinesisch|[Cc]hinesisch-[Dd]eutsch|Chinese-German|German-Chinese|中德|德中|德方/u;

/** Countries that a text names by themselves or by their towns. */
export function countriesOf(text: string, language: Language): ReadonlySet<string> {
  const countries = new Set(findPlaces(text, language).map(({ place }) => place.country));
  if (bothCountries.test(text)) return new Set([...countries, 'DE', 'CN']);
  return countries;
}

/** Somebody came to some place from another country, and it was not in the days of old. */
export function isPlausible(
  visit: Visit,
  countries: ReadonlySet<string>,
  language: Language,
  published?: string,
): boolean {
  const { place, delegation, hosts, people } = visit;
  if (delegation === undefined && people.length === 0) return false;
  if (place === undefined && hosts.length === 0 && delegation?.from === undefined) return false;
  if (place === undefined && delegation === undefined) return false;
  if (language === 'en' && isAtHome(visit)) return false;
  const from = delegation?.from?.country;
  if (from !== undefined && from === place?.country) return false;
  const isForeign = people.some(({ name }) => !looksChinese(name));
  const known = place?.country === 'CN' && isForeign && language !== 'zh';
  const isChinese = people.some(({ name }) => isChineseName(name)) && place?.country !== 'CN';
  if (from === undefined && !known && !isChinese && !isAbroad(place?.country, countries, language))
    return false;
  return isRecent(visit.date, published);
}

/** A mayor in his own town hall is no visitor. */
function isAtHome({ place, delegation, people }: Visit): boolean {
  if (delegation !== undefined || place?.country === undefined) return false;
  const isLocal = ({ name }: { name: string }): boolean =>
    isChineseName(name) === (place.country === 'CN');
  return (place.country === 'CN' || place.country === 'DE') && people.every(isLocal);
}

/** Without a word of where they come from, the text must name a second country. */
function isAbroad(
  country: string | undefined,
  countries: ReadonlySet<string>,
  language: Language,
): boolean {
  if (country === 'CN') return language === 'de' || [...countries].some((other) => other !== 'CN');
  return countries.has('CN') || language === 'zh';
}

function isRecent(date: string | undefined, published: string | undefined): boolean {
  const year = /^\d{4}/u.exec(date ?? '')?.[0];
  if (year === undefined) return true;
  if (Number(year) < 2000) return false;
  if (published === undefined || !/^\d{4}/u.test(published)) return true;
  if (Number(year) < Number(published.slice(0, 4)) - oldest) return false;
  const [start, end] = [edtfBounds(date)?.from, edtfBounds(published)?.until];
  return start === undefined || end === undefined || start <= end;
}
