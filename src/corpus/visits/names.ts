import { toSimplified } from '../../domain/chinese.ts';
import { type LocalizedText, languages } from '../../domain/language.ts';
import { remember } from '../../domain/remember.ts';
import type { Place } from '../../domain/visit.ts';

/** A name as names are compared: case, accents and Traditional characters are no matter. */
export function foldedName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return toSimplified(plain.toLowerCase().normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

const folded = new WeakMap<LocalizedText, readonly string[]>();

/** A text in all its languages, as names are compared; kept, because each is compared with many. */
export function foldedNames(text: LocalizedText | undefined): readonly string[] {
  if (text === undefined) return [];
  const known = folded.get(text);
  if (known !== undefined) return known;
  const names = languages.flatMap((language) => {
    const name = text[language];
    return name === undefined ? [] : [foldedName(name)];
  });
  folded.set(text, names);
  return names;
}

export function shareOne(left: readonly string[], right: readonly string[]): boolean {
  return left.some((name) => right.includes(name));
}

/** A place that is called as its country is. */
export function isCountry({ name, country }: Place): boolean {
  if (country === undefined || !/^[A-Z]{2}$/u.test(country)) return false;
  return shareOne(foldedNames(name), foldedCountry(country));
}

const displayNames = languages.map(
  (language) => new Intl.DisplayNames(language, { type: 'region' }),
);

/** What a country is called in all languages, as names are compared. */
const foldedCountry = remember((code): readonly string[] =>
  displayNames.flatMap((names) => {
    const called = names.of(code);
    return called === undefined ? [] : [foldedName(called)];
  }),
);
