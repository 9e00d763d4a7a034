import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownPlaces } from '../../src/corpus/places/known-places.ts';
import { toSimplified } from '../../src/domain/chinese.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { namesAsWritten } from '../../src/retrieval/names/as-written.ts';
import { inPinyin, surnameInPinyin } from '../../src/retrieval/names/pinyin.ts';
import type { Vocabulary } from '../../src/retrieval/names/vocabulary.ts';
import { holdsAll, knowsAll, vocabularyOf } from './vocabulary.ts';

const nothing = vocabularyOf('');

/** With single spaces: how many stand around a name is nobody's concern. */
function written(text: string, from: Language, to: Language, vocabulary: Vocabulary): string {
  return namesAsWritten(text, from, to, vocabulary).replace(/\s+/gu, ' ').trim();
}

describe('places', () => {
  test.each<[Language, Language, string, string]>([
    ['de', 'zh', 'Wer kam nach Halberstadt?', 'Wer kam nach 哈尔伯施塔特 ?'],
    ['en', 'zh', 'Who came to Halberstadt?', 'Who came to 哈尔伯施塔特 ?'],
    ['zh', 'de', '谁访问了哈尔伯施塔特？', '谁访问了 Halberstadt ？'],
    ['zh', 'en', '谁访问了科隆和慕尼黑？', '谁访问了 Cologne 和 Munich ？'],
    ['zh', 'de', '谁访问了科隆和慕尼黑？', '谁访问了 Köln 和 München ？'],
    ['zh', 'de', '誰訪問了濟南？', '谁访问了 Jinan ？'],
    ['de', 'zh', 'die Dresdner Delegation', 'die 德累斯顿 Delegation'],
    ['de', 'zh', 'Gäste aus Jinan und Gera', 'Gäste aus 济南 und 格拉'],
  ])('%s to %s: %s', (from, to, question, expected) => {
    expect(written(question, from, to, nothing)).toBe(expected);
  });

  test('are changed whether passages hold them or not: the gazetteer knows them', () => {
    for (const vocabulary of [nothing, holdsAll, knowsAll])
      expect(written('Halberstadt', 'de', 'zh', vocabulary)).toBe('哈尔伯施塔特');
  });

  test('countries and their adjectives stay, whatever sounds like a name in them', () => {
    const countries = knownPlaces.filter(({ kind }) => kind === 'country');
    expect(countries.length).toBeGreaterThan(5);
    for (const { name } of countries) {
      for (const [from, to] of [
        ['de', 'zh'],
        ['en', 'zh'],
        ['zh', 'de'],
        ['zh', 'en'],
      ] as const) {
        const country = name[from] ?? '';
        for (const vocabulary of [holdsAll, knowsAll])
          expect(namesAsWritten(country, from, to, vocabulary)).toBe(country);
      }
    }
    for (const text of ['deutsche und chinesische Firmen', 'die Schweizer Gäste', 'Chinesen'])
      expect(namesAsWritten(text, 'de', 'zh', knowsAll)).toBe(text);
  });
});

describe('German names for Chinese passages', () => {
  const held = '默克尔 科赫 里希特 安格拉 彼得 米勒 奥古斯特 沃尔夫 克里斯蒂安 恩斯特 莱恩';
  const words = 'Koch Richter Peter August Christian Ernst Angela Wolf Müller';
  test.each<[Language, string, string]>([
    ['de', 'Was sagte Merkel?', 'Was sagte 默克尔 ?'],
    ['de', 'Was sagte Angela Merkel?', 'Was sagte 安格拉 默克尔 ?'],
    ['en', 'What did Merkel’s guests say?', 'What did 默克尔 ’s guests say?'],
    ['de', 'Der Koch und der Richter aßen', 'Der Koch und der Richter aßen'],
    ['de', 'Koch gesucht', 'Koch gesucht'],
    ['de', 'Herr Koch und Frau Richter', 'Herr 科赫 und Frau 里希特'],
    ['en', 'Mr Koch and Mrs. Richter', 'Mr 科赫 and Mrs. 里希特'],
    ['de', 'Prof. Dr. Koch', 'Prof. Dr. 科赫'],
    ['de', 'Oberbürgermeisterin Koch', 'Oberbürgermeisterin 科赫'],
    ['de', 'Peter Koch', '彼得 科赫'],
    ['de', 'Peter J. Koch und Peter von Richter', '彼得 J. 科赫 und 彼得 von 里希特'],
    ['de', 'Peter fragte den Koch', '彼得 fragte den Koch'],
    ['de', 'Peter. Koch gesucht', '彼得 . Koch gesucht'],
    ['de', 'Wer kam im August 2018?', 'Wer kam im August 2018?'],
    ['en', 'Which Christian groups came?', 'Which Christian groups came?'],
    ['de', 'Herr Wolf meint es im Ernst', 'Herr 沃尔夫 meint es im Ernst'],
    ['de', 'August Koch und Ernst Richter', '奥古斯特 科赫 und 恩斯特 里希特'],
    ['de', 'merkel, MERKEL, Merkelland, McMerkel', 'merkel, MERKEL, Merkelland, McMerkel'],
    ['de', 'Müller-Koch', 'Müller-Koch'],
  ])('%s: %s', (from, question, expected) => {
    expect(written(question, from, 'zh', vocabularyOf(held, words))).toBe(expected);
  });

  test('stay where no passage holds them, and take the form that one holds', () => {
    expect(written('Merkel', 'de', 'zh', nothing)).toBe('Merkel');
    expect(written('Ackermann', 'de', 'zh', vocabularyOf('阿克曼'))).toBe('阿克曼');
    expect(written('Ackermann', 'de', 'zh', vocabularyOf('阿克尔曼'))).toBe('阿克尔曼');
  });

  test('a place goes before the person of its name, and is not read twice', () => {
    expect(written('Frankfurt am Main', 'de', 'zh', holdsAll)).toBe('美因河畔法兰克福');
    expect(written('Merkel in Jena', 'de', 'zh', holdsAll)).toBe('默克尔 in 耶拿');
  });
});

describe('names for passages in Latin letters', () => {
  const held = 'Merkel Müller Roos Baer Sell Meier Maier Mayer Chu Zeng Shan Yulan Taizhou';
  test.each([
    ['默克尔说了什么？', 'Merkel 说了什么？'],
    ['市长会见了米勒先生', '市长会见了 Müller 先生'],
    ['邁爾先生', 'Maier Mayer 先生'],
    ['俄罗斯代表团', '俄罗斯代表团'],
    ['白俄罗斯和塞尔维亚', '白俄罗斯和塞尔维亚'],
    ['诺贝尔奖得主', '诺贝尔奖得主'],
    ['储玉兰是谁？', 'Chu Yulan 是谁？'],
    ['儲玉蘭書記', 'Chu Yulan 书记'],
    ['储玉兰和米勒在泰州市', 'Chu Yulan 和 Müller 在 Taizhou'],
    ['曾玉兰和单玉兰', 'Zeng Yulan 和 Shan Yulan'],
    ['李储玉', '李储玉'],
  ])('%s', (question, expected) => {
    for (const to of ['de', 'en'] as const)
      expect(written(question, 'zh', to, vocabularyOf(held))).toBe(expected);
  });

  test('of surnames that are words in German or English are found by both parts', () => {
    const asked: string[] = [];
    const vocabulary: Vocabulary = {
      knows: () => false,
      holds: (name) => {
        asked.push(name);
        return name === 'Du Qinglin';
      },
    };
    expect(written('杜青林来访', 'zh', 'de', vocabulary)).toBe('Du Qinglin 来访');
    expect(asked).not.toContain('Du');
  });

  test('particles are part of no name, even where a syllable of theirs would make one', () => {
    for (const question of ['代表的', '签署了吗', '来和去', '为什么', '谁的呢', '哪些', '他们将会'])
      expect(written(question, 'zh', 'de', holdsAll)).not.toMatch(/De|Le|Ma|Weisheng|Naxie/u);
    expect(written('泰县的桥', 'zh', 'de', vocabularyOf('Taixiande'))).toBe('泰县的桥');
  });

  test('what the table knows is a word, not a place that sounds like it', () => {
    const sounding = vocabularyOf('Jingji Hezuo', '经济 合作');
    expect(written('经济合作', 'zh', 'de', sounding)).toBe('经济合作');
  });

  test('characters beyond the basic plane are no reason to lose a neighbour', () => {
    const vocabulary = vocabularyOf('Müller Zhou');
    expect(written('𠮷米勒', 'zh', 'de', vocabulary)).toBe('𠮷 Müller');
    expect(written('米勒𠮷𠮷米勒说', 'zh', 'de', vocabulary)).toBe('Müller 𠮷𠮷 Müller 说');
    expect(written('𠮷周𠮷', 'zh', 'de', holdsAll)).toBe('𠮷周𠮷');
  });
});

describe('Pinyin', () => {
  test.each([
    ['泰州', 'Taizhou'],
    ['吕梁', 'Lüliang'],
    ['曾', 'Ceng'],
    ['', ''],
    ['Jinan', ''],
    ['泰A州', ''],
    ['𠮷州', ''],
    ['\ud842', ''],
  ])('of %j is %j', (word, expected) => {
    expect(inPinyin(word)).toBe(expected);
  });

  test.each([
    ['曾', 'Zeng'],
    ['单', 'Shan'],
    ['王', 'Wang'],
    ['', ''],
    ['x', ''],
  ])('of the surname %j is %j', (character, expected) => {
    expect(surnameInPinyin(character)).toBe(expected);
  });
});

describe('whatever is asked', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...['Halberstadt', 'Herr Koch', 'Peter ', 'Müller', 'im August ', 'Schweizer ', '\u0308'],
      ...['哈尔伯施塔特', '米勒', '俄罗斯', '储玉兰', '泰州市', '的', '濟南', '𠮷', '\ud842', '·'],
      ...['$&', '$1', '\\', '\u0000', '\u202e', '\n', '🙂', '1.100 '],
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...'市长会见了施密特和米勒张玉兰先生在北京'),
      maxLength: 12,
    }),
  );
  const question = fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join(''));
  const vocabulary = fc.constantFrom(nothing, holdsAll, knowsAll);
  const language = fc.constantFrom(...languages);

  test('nothing is thrown, and the passages’ own script takes it as it is', () => {
    fc.assert(
      fc.property(question, language, language, vocabulary, (asked, from, to, known) => {
        const found = namesAsWritten(asked, from, to, known);
        if ((from === 'zh') === (to === 'zh')) expect(found).toBe(asked);
      }),
      { numRuns: 500 },
    );
  });

  test('without a name it is kept, Traditional characters as Simplified ones', () => {
    const plain = fc
      .array(fc.constantFrom('wer kam', '谁来了', '誰來了', ' ', '？', '42', '🙂', '𠮷', '\ud842'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(plain, language, language, (asked, from, to) => {
        const found = namesAsWritten(asked, from, to, nothing);
        expect([asked, toSimplified(asked)]).toContain(found);
      }),
    );
  });

  test('what stands around a name is kept but for white space', () => {
    const around = fc.array(
      fc.constantFrom('wer ', '谁', '？', ' 42', '🙂', '𠮷', '$&', ', ', '\n'),
    );
    const bare = (text: string): string => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(around, around, (before, after) => {
        const [head, tail] = [`${before.join('')} `, ` ${after.join('')}`];
        for (const [from, to, name, expected] of [
          ['de', 'zh', 'Halberstadt', '哈尔伯施塔特'],
          ['zh', 'de', '哈尔伯施塔特', 'Halberstadt'],
          ['zh', 'de', '米勒', 'Müller'],
          ['de', 'zh', 'Merkel', '默克尔'],
        ] as const) {
          const found = namesAsWritten(head + name + tail, from, to, vocabularyOf('Müller 默克尔'));
          expect(bare(found)).toBe(bare(head + expected + tail));
        }
      }),
    );
  });

  test.each<[Language, Language, string]>([
    ['de', 'zh', 'Koch '],
    ['de', 'zh', 'Peter K. von '],
    ['de', 'zh', 'Halberstadt-'],
    ['zh', 'de', '米勒'],
    ['zh', 'de', '的'],
    ['zh', 'en', '储玉兰'],
    ['de', 'zh', ' '],
  ])(
    '%s to %s: a very long text of %j ends',
    (from, to, part) => {
      const long = part.repeat(Math.ceil(50_000 / part.length));
      expect(namesAsWritten(long, from, to, knowsAll).length).toBeGreaterThan(0);
      expect(namesAsWritten(long, from, to, nothing).length).toBeGreaterThan(0);
    },
    60_000,
  );
});
