import { type Language, localized } from '../domain/language.ts';
import type { Delegation, Person, Place } from '../domain/visit.ts';
import { messagesIn } from './index.ts';

export function nameOfPlace(place: Place, language: Language): string {
  return localized(place.name, language) ?? '';
}

/** 'Jinan, Shandong, China', in Chinese from the large to the small: '中国山东济南'. */
export function placeInWords(place: Place | undefined, language: Language): string {
  if (place === undefined) return '';
  const parts = [
    nameOfPlace(place, language),
    place.region === undefined ? '' : (localized(place.region, language) ?? ''),
    countryName(place.country, language),
  ].filter((part, index, all) => part !== '' && part !== all[index - 1]);
  return language === 'zh' ? parts.reverse().join('') : parts.join(', ');
}

function countryName(code: string | undefined, language: Language): string {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return '';
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

export function delegationInWords(delegation: Delegation | undefined, language: Language): string {
  if (delegation === undefined) return '';
  const { name, from, size } = delegation;
  const { visit } = messagesIn(language);
  const named = localized(name, language) ?? '';
  const home = from === undefined ? '' : nameOfPlace(from, language);
  return [
    named,
    // 'Delegation from Dresden, from Dresden' helps nobody.
    home === '' || named.includes(home) ? '' : visit.from(home),
    size === undefined ? '' : sizeInWords(size, language),
  ]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '，' : ', ');
}

/** '30' is a count; 'fast 30' and '30多' lack only the noun; anything else says it all. */
function sizeInWords(size: string, language: Language): string {
  const { people, peopleAsStated } = messagesIn(language).count;
  if (/^\d{1,9}$/.test(size)) return people(Number(size));
  return /[\d多余几]$/u.test(size) ? peopleAsStated(size) : size;
}

export function personInWords({ name, role }: Person): string {
  return role === undefined ? name : `${name}, ${role}`;
}
