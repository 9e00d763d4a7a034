import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, placeNamed } from '../../src/corpus/places/find-places.ts';
import { knownPlaces } from '../../src/corpus/places/known-places.ts';
import type { Language } from '../../src/domain/language.ts';
import { languages } from '../../src/domain/language.ts';

function found(text: string, language: Language): string[] {
  return findPlaces(text, language).map(
    ({ start, end, place, adjective }) =>
      `${text.slice(start, end)}: ${place.name.en}${adjective ? ' (adjective)' : ''}`,
  );
}

describe('the list of places', () => {
  test('has names in all three languages, each in its own script', () => {
    const wrong = knownPlaces.filter(
      ({ name }) =>
        !/\p{Script=Han}/u.test(name.zh ?? '') ||
        /\p{Script=Han}/u.test(`${name.de ?? ''}${name.en ?? ''}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names no place twice in one language', () => {
    for (const language of languages) {
      const names = knownPlaces.map(({ name, country }) => `${name[language]} ${country}`);
      const twice = names.filter((name, index) => names.indexOf(name) !== index);
      expect(twice).toEqual([]);
    }
  });
});

describe('places in a text', () => {
  test.each([
    ['Eine Dresdner Delegation reiste ab.', ['Dresdner: Dresden (adjective)']],
    [
      'Thüringer und sächsische Firmen',
      ['Thüringer: Thuringia (adjective)', 'sächsische: Saxony (adjective)'],
    ],
    ['Shanghais Stadtbezirk Baoshan', ['Shanghais: Shanghai', 'Baoshan: Baoshan']],
    ['Beim Essen mit Gästen aus Essen', ['Essen: Essen']],
    ['Gäste in Frankfurt am Main', ['Frankfurt am Main: Frankfurt am Main']],
    [
      'Jinaner Partner in der Hightech-Zone Jinan',
      ['Jinaner: Jinan (adjective)', 'Hightech-Zone Jinan: Jinan High-Tech Zone'],
    ],
    [
      'Göttinger und Aachener Forscher',
      ['Göttinger: Göttingen (adjective)', 'Aachener: Aachen (adjective)'],
    ],
    ['Die Kölnische Wand und Bernstein', []],
  ])('German: %s', (text, expected) => {
    expect(found(text, 'de')).toEqual(expected);
  });

  test.each([
    [
      'Bavarian firms toured Beijing’s Haidian District',
      ['Bavarian: Bavaria (adjective)', 'Beijing: Beijing', 'Haidian: Haidian'],
    ],
    ["a Munich-based group in Xi'an", ['Munich: Munich', "Xi'an: Xi’an"]],
    ['Canton, now Guangzhou', ['Canton: Guangzhou', 'Guangzhou: Guangzhou']],
    ['Essential in Bathing', []],
  ])('English: %s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  test.each([
    ['图林根州代表团到访宝山区', ['图林根州: Thuringia', '宝山区: Baoshan']],
    ['濟南市長會見', ['濟南: Jinan']],
    ['济南市市长', ['济南市: Jinan']],
    ['埃森哲报告', []],
    ['光明的前景', []],
    ['深圳市光明区', ['深圳市: Shenzhen', '光明区: Guangming']],
    ['巴登—符腾堡州', ['巴登—符腾堡州: Baden-Württemberg']],
  ])('Chinese: %s', (text, expected) => {
    expect(found(text, 'zh')).toEqual(expected);
  });

  test('lie in order within any text', () => {
    const words = fc.constantFrom(
      'Dresden',
      'Jinan ',
      '济南市',
      'aus ',
      ' ',
      'Frankfurt ',
      'am Main',
      '’s',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string())),
        fc.constantFrom(...languages),
        (parts, language) => {
          const text = parts.join('');
          let end = 0;
          for (const place of findPlaces(text, language)) {
            expect(place.start).toBeGreaterThanOrEqual(end);
            expect(place.end).toBeGreaterThan(place.start);
            end = place.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

test.each([
  ['济南', 'Jinan'],
  ['濟南市', 'Jinan'],
  ['peking', 'Beijing'],
  ['Kanton', 'Guangzhou'],
  ['Thüringen', 'Thuringia'],
  ['图林根', 'Thuringia'],
  ['', undefined],
  ['Atlantis', undefined],
])('the place named %s', (name, english) => {
  expect(placeNamed(name)?.name.en).toBe(english);
});
