import { expect, test } from 'vitest';
import { placeNamed } from '../../../../src/corpus/places/find-places.ts';
import { personCountry, sideOf } from '../../../../src/corpus/visits/recognise/choices/sides.ts';
import type { SaidPlace } from '../../../../src/corpus/visits/recognise/places/places.ts';
import type { Language } from '../../../../src/domain/language.ts';

function said(name: string): SaidPlace {
  const place = placeNamed(name);
  if (place === undefined) throw new Error(`no place ${name}`);
  return { place, kind: place.kind, part: 'named', start: 0, end: name.length };
}

const [jinan, dresden] = [said('Jinan'), said('Dresden')];
const toJinan = { place: jinan, origin: dresden };
const toDresden = { place: dresden, origin: jinan };

const people: readonly (readonly [string, string, Language, string, string])[] = [
  ['Li Wei', '', 'de', 'local', 'guest'],
  ['Dirk Hilbert', '', 'de', 'guest', 'local'],
  ['Dirk Hilbert', 'Oberbürgermeister von Dresden', 'de', 'from the origin', 'at the place'],
  ['Sun Shutao', 'mayor of Jinan', 'en', 'at the place', 'from the origin'],
  ['孙述涛', '市长', 'zh', 'local', 'guest'],
  ['德克·希尔伯特', '德累斯顿市长', 'zh', 'from the origin', 'at the place'],
];

test.each(people)('%s, %s, in %s', (name, role, language, inJinan, inDresden) => {
  const named = { name, role, isPerson: true };
  expect(sideOf(named, toJinan, language)).toBe(inJinan);
  expect(sideOf(named, toDresden, language)).toBe(inDresden);
});

test('a house is where its name says, or nowhere', () => {
  const house = (name: string) => ({ name, role: '', isPerson: false });
  expect(sideOf(house('Universität Jinan'), toJinan, 'de')).toBe('at the place');
  expect(sideOf(house('Handwerkskammer Leipzig'), toJinan, 'de')).toBe('guest');
  expect(sideOf(house('Handwerkskammer'), toJinan, 'de')).toBe('unknown ');
});

test('where the place is unknown, the guests come from the other side', () => {
  const li = { name: 'Li Wei', role: '', isPerson: true };
  expect(sideOf(li, { place: undefined, origin: dresden }, 'en')).toBe('local');
  expect(sideOf(li, { place: undefined, origin: undefined }, 'en')).toBe('unknown CN');
});

test('names tell a country by their sounds', () => {
  expect(personCountry('Zhang Xiaoming', 'en')).toBe('CN');
  expect(personCountry('Anna Weiß', 'de')).toBe('DE');
  expect(personCountry('王建国', 'zh')).toBe('CN');
  expect(personCountry('安娜·魏斯', 'zh')).toBe('DE');
});
