import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pinyinLines } from '../../places/pinyin.ts';
import { chineseSurnames } from '../../src/corpus/visits/rules/zh-surnames-in-pinyin.ts';
import { toSimplified } from '../../src/domain/chinese.ts';
import { germanNames } from '../../src/retrieval/names/german-names.ts';
import { inPinyin, surnameInPinyin } from '../../src/retrieval/names/pinyin.ts';

function linesOf(file: string): string[] {
  const url = new URL(`../../src/retrieval/names/${file}`, import.meta.url);
  const text = readFileSync(url, 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  expect(text).toBe(text.normalize('NFC'));
  return text
    .slice(0, -1)
    .split('\n')
    .filter((line) => !line.startsWith('#'));
}

function twice(items: readonly string[]): string[] {
  return items.filter((item, at) => items.indexOf(item) !== at);
}

describe('the list of German names', () => {
  const lines = linesOf('german-names.txt');
  const names = lines.map((line) => line.replace(/^\+|\|.*/gu, ''));

  test('has a name in Latin letters and Chinese forms of two characters and more in each line', () => {
    const wrong = lines.filter(
      (line) => !/^\+?\p{Lu}[\p{Ll}\p{Lu}-]+(?:\|\p{Script=Han}{2,})+$/u.test(line),
    );
    expect(wrong).toEqual([]);
    expect(lines.length).toBeGreaterThan(3000);
  });

  test('has no name twice, and no form twice for one name', () => {
    expect(twice(names)).toEqual([]);
    expect(lines.filter((line) => twice(line.split('|')).length > 0)).toEqual([]);
  });

  test('has forms in Simplified characters only, as they are looked for', () => {
    expect(lines.filter((line) => toSimplified(line) !== line)).toEqual([]);
  });

  test('is read whole, in both directions', () => {
    const { inChinese, inLatin, given, longest } = germanNames();
    expect([...inChinese.keys()]).toEqual(names);
    for (const [name, forms] of inChinese)
      for (const form of forms) {
        expect(inLatin.get(form)).toContain(name);
        expect(form.length).toBeLessThanOrEqual(longest);
      }
    expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(given.size);
    expect([given.has('Angela'), given.has('Merkel')]).toEqual([true, false]);
  });
});

describe('the list of Pinyin', () => {
  const lines = linesOf('pinyin.txt');
  const syllables = lines.map((line) => line.split(' ')[0] ?? '');
  const characters = lines.map((line) => line.split(' ')[1] ?? '');

  test('has a syllable and its characters in each line, in order', () => {
    expect(lines.filter((line) => !/^[a-zü]{1,6} [\u4e00-\u9fff]+$/u.test(line))).toEqual([]);
    expect(twice(syllables)).toEqual([]);
    expect(syllables).toEqual(syllables.toSorted());
  });

  test('reads no character in two ways', () => {
    const all = [...characters.join('')];
    expect(all.length).toBeGreaterThan(15_000);
    expect(new Set(all).size).toBe(all.length);
  });

  test('has the syllable of every Chinese surname', () => {
    const double = new Set('Lyu Ouyang Shangguan Situ Sima Zhuge'.split(' '));
    const unread = [...chineseSurnames].filter(
      (surname) => !double.has(surname) && !syllables.includes(surname.toLowerCase()),
    );
    expect(unread).toEqual([]);
  });

  test.each([
    ['北京', 'Beijing'],
    ['泰州', 'Taizhou'],
    ['哈尔滨', 'Haerbin'],
    ['吕', 'Lü'],
  ])('reads %s as %s', (word, pinyin) => {
    expect(inPinyin(word)).toBe(pinyin);
  });

  test.each([...'曾单查解仇盖区缪薄'])('knows %s as a family name', (character) => {
    expect(chineseSurnames).toContain(surnameInPinyin(character));
    expect(surnameInPinyin(character)).not.toBe(inPinyin(character));
  });
});

describe('lines of Pinyin', () => {
  test('are one for a syllable, in order, and leave out what has no reading', () => {
    const readings = new Map([
      ['一', ['yi']],
      ['丁', ['ding']],
      ['七', ['qi', 'x']],
      ['乙', ['yi']],
      ['女', ['nv']],
      ['万', ['1']],
      ['丂', ['']],
    ]);
    const lines = pinyinLines((character) => readings.get(character) ?? []);
    expect(lines).toEqual(['ding 丁', 'nü 女', 'qi 七', 'yi 一乙']);
  });
});
