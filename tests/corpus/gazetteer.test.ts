import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anyPlaceNamed, findPlaces, placeNamed } from '../../src/corpus/places/find-places.ts';
import { Gazetteer } from '../../src/corpus/places/gazetteer/gazetteer.ts';
import { knownPlaces } from '../../src/corpus/places/known-places.ts';
import { wordsOf } from '../../src/corpus/places/words.ts';
import type { Language } from '../../src/domain/language.ts';

const file = new URL('../../src/corpus/places/gazetteer/gazetteer.txt', import.meta.url);
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const entries = lines.flatMap((line) => {
  const colon = line.indexOf(':');
  const [country = '', region = ''] = line.split('/');
  const written = line.slice(colon + 1).split(',');
  return written.map((entry) => ({
    country,
    region,
    names: entry.split('|').map((name) => name.replace(/[-*?!]+$/u, '')),
  }));
});

function found(text: string, language: Language): string[] {
  return findPlaces(text, language).map(
    ({ start, end, place, adjective }) =>
      `${text.slice(start, end)}: ${place.region?.zh ?? place.country}${adjective ? ' (adjective)' : ''}`,
  );
}

describe('the gazetteer', () => {
  test('holds towns, districts and counties with the region they lie in', () => {
    const regions = new Set(
      knownPlaces.filter(({ kind }) => kind !== 'district').map(({ name }) => name.zh),
    );
    const astray = entries.filter(({ country, region }) =>
      region === '' ? country !== 'TW' : !regions.has(region),
    );
    expect(astray).toEqual([]);
    expect(entries.length).toBeGreaterThan(6000);
  });

  test('finds a place by each of its names', () => {
    const lost = entries.flatMap(({ names }) => names).filter((name) => !anyPlaceNamed(name));
    expect(lost).toEqual([]);
  });

  test('finds each name after a word of the way, whatever else the place is called', () => {
    const missed = entries
      .flatMap(({ names }) => names)
      .filter((name) => /^\p{Script=Latin}/u.test(name))
      .filter((name) => findPlaces(`The group went to ${name}.`, 'en')[0]?.start !== 18);
    expect(missed).toEqual([]);
  });

  test('is the same place by its Chinese and by its Latin name', () => {
    expect(anyPlaceNamed('昭觉县')).toBe(anyPlaceNamed('Zhaojue'));
    expect(anyPlaceNamed('昭觉县')?.region?.en).toBe('Sichuan');
    expect(anyPlaceNamed('拉多尔夫采尔')).toBe(anyPlaceNamed('radolfzell'));
  });

  test('leaves the lists as they are, and words and surnames unnamed', () => {
    expect(placeNamed('Radolfzell')).toBeUndefined();
    expect(placeNamed('Stein')).toBeUndefined();
    expect(placeNamed('Dresden')).toBe(anyPlaceNamed('Dresden'));
  });

  test('reads any text', () => {
    for (const text of ['', '#', 'DE', '//:,|', 'DE/x//city:', 'DE///city:?,!,*|,|']) {
      expect(new Gazetteer(text).latin('nowhere')).toBeUndefined();
    }
  });
});

describe('names that are words, surnames or first names', () => {
  test.each<[Language, string, string[]]>([
    ['de', 'Thilo Möhring und Jens Stein sprachen.', []],
    ['de', 'Die humanitäre Lage im Gebiet und die Löhne steigen.', []],
    ['de', 'Der Sender meldet Hunger.', []],
    ['de', 'Herr Cham kam nach Cham.', ['Cham: 巴伐利亚州']],
    ['de', 'Müller-Hilchenbach sprach.', []],
    ['de', 'Die Gäste reisten nach Hilchenbach.', ['Hilchenbach: 北莱茵-威斯特法伦州']],
    ['de', 'HILCHENBACH. Die Gäste', ['HILCHENBACH: 北莱茵-威斯特法伦州']],
    ['de', 'der Radolfzeller Chor', ['Radolfzeller: 巴登-符腾堡州 (adjective)']],
    ['de', 'Hilchenbachs Bürgermeister', ['Hilchenbachs: 北莱茵-威斯特法伦州']],
    ['de', 'im Landkreis Wittmund', ['Landkreis Wittmund: 下萨克森州']],
    ['de', 'Frau Li Jianping kam aus Jianping.', ['Jianping: 辽宁']],
    ['en', 'Berga Tietjen and Mr Cham spoke to Heide Tietjen.', []],
    ['en', 'Much Rust and Wedding', []],
    ['en', 'guests from Zwiesel in Bavaria', ['Zwiesel: 巴伐利亚州', 'Bavaria: DE']],
    ['en', 'from Lingyun Appliances', []],
    ['en', 'a party from Hangjin Banner', ['Hangjin Banner: 内蒙古']],
    ['zh', '保持稳定西部', []],
    ['zh', '新城区建设与四皓街道的核桃园', []],
    ['zh', '代表團訪問昭覺縣', ['昭覺縣: 四川']],
    ['zh', '昭觉县长', []],
    ['zh', '在伊金霍洛旗考察', ['伊金霍洛旗: 内蒙古']],
    ['zh', '约翰·朗根来访', []],
  ])('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

describe('several places of one name', () => {
  test.each<[Language, string, string[]]>([
    ['zh', '长春市朝阳区', ['长春市: 吉林', '朝阳区: 吉林']],
    ['zh', '北京市朝阳区', ['北京市: CN', '朝阳区: 北京']],
    ['zh', '访问永定区', ['永定区: CN']],
    ['zh', '江苏省南京市鼓楼区', ['江苏省: CN', '南京市: 江苏', '鼓楼区: 江苏']],
    ['de', 'Gäste in Burgdorf, Niedersachsen', ['Burgdorf: 下萨克森州', 'Niedersachsen: DE']],
    ['de', 'Gäste aus Auerbach', ['Auerbach: DE']],
  ])('%s: %s', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });
});

test('words are runs of letters with no digit before them', () => {
  const text = 'Über 3Uhr, Xi’an；访问Köln é';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Über',
    'Xi',
    'an',
    '访问Köln',
    'é',
  ]);
});
