import { toSimplified } from '../../domain/chinese.ts';
import { type LocalizedText, languages } from '../../domain/language.ts';
import type { Place } from '../../domain/visit.ts';

/** A name as names are compared: case, accents and Traditional characters are no matter. */
export function foldedName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return toSimplified(plain.toLowerCase().normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** A text in all its languages, as names are compared. */
export function foldedNames(text: LocalizedText | undefined): string[] {
  if (text === undefined) return [];
  return languages.flatMap((language) => {
    const name = text[language];
    return name === undefined ? [] : [foldedName(name)];
  });
}

export function shareOne(left: readonly string[], right: readonly string[]): boolean {
  return left.some((name) => right.includes(name));
}

export function samePlace(left: Place, right: Place): boolean {
  return shareOne(foldedNames(left.name), foldedNames(right.name));
}

/** One is the region that the other lies in: Dresden and Sachsen. */
export function oneWithinOther(left: Place, right: Place): boolean {
  return (
    shareOne(foldedNames(left.region), foldedNames(right.name)) ||
    shareOne(foldedNames(left.name), foldedNames(right.region))
  );
}

/** 'Germany' says less of a home than a city or a region does. */
export function isCountry({ name, country }: Place): boolean {
  if (country === undefined || !/^[A-Z]{2}$/u.test(country)) return false;
  return languages.some((language) => {
    const called = new Intl.DisplayNames(language, { type: 'region' }).of(country);
    return called !== undefined && foldedNames(name).includes(foldedName(called));
  });
}
