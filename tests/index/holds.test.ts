import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { Bm25Index } from '../../src/index/bm25.ts';
import { Bm25Builder } from '../../src/index/bm25-builder.ts';
import { germanNames } from '../../src/retrieval/names/german-names.ts';

/** An index of one segment for each list of passages. */
function indexOf(language: Language, ...segments: readonly (readonly string[])[]): Bm25Index {
  const arrays = segments.map((texts) => {
    const builder = new Bm25Builder(language);
    for (const text of texts) builder.add([{ text, weight: 1 }]);
    return builder.arrays();
  });
  return new Bm25Index(arrays, language);
}

describe('whether passages hold a name', () => {
  it.each<[Language, string, string, boolean]>([
    ['de', 'Herr Müller kam nach Halberstadt.', 'Müller', true],
    ['de', 'Herr Mueller kam nach Halberstadt.', 'Müller', true],
    ['de', 'Herr Müller kam nach Halberstadt.', 'Halberstadt', true],
    ['de', 'Herr Müller kam nach Halberstadt.', 'Müller Halberstadt', true],
    ['de', 'Herr Müller kam nach Halberstadt.', 'Müller Meier', false],
    ['de', 'Du Qinglin kam', 'Du Qinglin', true],
    ['de', 'Du und ich', 'Du', false],
    ['en', 'He Houhua came', 'He Houhua', true],
    ['en', 'Mayor Lü came', 'Lu', true],
    ['zh', '代表团访问哈尔伯施塔特市', '哈尔伯施塔特', true],
    ['zh', '代表團訪問濟南', '济南', true],
    ['zh', '代表团访问哈尔滨', '哈尔伯施塔特', false],
    ['zh', '代表团访问Halberstadt', 'Halberstadt', true],
    ['zh', '代表团访问哈尔伯施塔特', 'Halberstadt', false],
  ])('%s: %s / %s', (language, passage, name, held) => {
    expect(indexOf(language, [passage]).holds(name)).toBe(held);
  });

  it.each(['', ' ', '?!', '。', '🙂', '\ud842', '\u0000'])('is false of %j', (name) => {
    for (const language of ['de', 'en', 'zh'] as const) {
      expect(indexOf(language, [name, 'Halberstadt 代表团']).holds(name)).toBe(false);
      expect(indexOf(language).holds(name)).toBe(false);
      expect(indexOf(language).holds('Halberstadt')).toBe(false);
    }
  });

  it('looks in every segment, for each term in any', () => {
    const index = indexOf('de', ['Halberstadt'], [], ['Gera', 'Angela'], ['Merkel']);
    for (const name of ['Halberstadt', 'Gera', 'Angela Merkel', 'Merkel'])
      expect(index.holds(name)).toBe(true);
    expect(index.holds('Angela Koch')).toBe(false);
  });

  it('is true of each listed name in a sentence that says it, however that is cut into words', () => {
    const { inChinese } = germanNames();
    const missed: string[] = [];
    for (const [name, forms] of [...inChinese].filter((_, at) => at % 10 === 0)) {
      if (!indexOf('de', [`Gestern sprach Frau ${name} lange.`]).holds(name)) missed.push(name);
      for (const form of forms)
        if (!indexOf('zh', [`市长会见了${form}先生一行`]).holds(form)) missed.push(form);
    }
    expect(missed).toEqual([]);
  });

  it('says so of any text just where a search for it finds all its terms', () => {
    const passages = ['Halberstadt und Gera', 'Merkel 代表团 访问', 'Tai-Chi 30'];
    const piece = fc.oneof(
      fc.constantFrom('Halberstadt', 'Gera', 'Jena', ' ', '代表', '团', '30', 'Tai-Chi', 'the'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
        fc.constantFrom<Language>('de', 'en', 'zh'),
        (name, language) => {
          const index = indexOf(language, passages);
          if (index.holds(name)) expect(index.query(name).top(1).ids.length).toBe(1);
        },
      ),
      { numRuns: 300 },
    );
  });
});
