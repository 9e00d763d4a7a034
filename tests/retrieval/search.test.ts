import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { type Language, languages } from '../../src/domain/language.ts';
import { byScore } from '../../src/retrieval/background.ts';
import { rank, type SearchSpace } from '../../src/retrieval/rank.ts';
import { search } from '../../src/retrieval/search.ts';
import { fakeDocument, lineCutter, smallCorpus } from '../support/fake-corpus.ts';
import { seededRandom } from '../support/random.ts';
import { exactTokenTable, spaceOf } from './space.ts';

const seed = 86;

const heads = 'Stadt Hafen Reise Messe Firma Labor Schul Amts Gast Park'.split(' ');
const tails = 'plan rat ziel bau vertrag verein woche karte'.split(' ');

/** Enough words that passages differ, few enough that they share some. */
const words: Readonly<Record<Language, readonly string[]>> = {
  de: heads.flatMap((head) => tails.map((tail) => `${head}${tail}`)),
  en: heads.flatMap((head) => tails.map((tail) => `${tail}${head.toLowerCase()}`)),
  zh: Array.from({ length: 80 }, (_, at) => String.fromCodePoint(0x5000 + 7 * at)),
};

/** Documents of many passages in three languages, in which words stand by chance. */
function manyDocuments(): Document[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const sentence = (language: Language): string => {
    const chosen = Array.from({ length: 4 + Math.floor(random() * 6) }, () =>
      pick(words[language]),
    );
    return language === 'zh' ? `${chosen.join('')}。` : `${chosen.join(' ')}.`;
  };
  return languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, number) => {
      const lines = Array.from({ length: 1 + Math.floor(random() * 8) }, () =>
        Array.from({ length: 1 + Math.floor(random() * 4) }, () => sentence(language)).join(''),
      );
      return fakeDocument(`${language}-${number}`, language, lines.join('\n'));
    }),
  );
}

let space: SearchSpace;
let small: SearchSpace;
beforeAll(async () => {
  space = await spaceOf(manyDocuments());
  small = await spaceOf(smallCorpus);
});

const language = fc.constantFrom(...languages);
const question = fc.oneof(
  fc
    .array(fc.constantFrom(...words.de, ...words.en, ...words.zh, '30', 'wann'), { maxLength: 8 })
    .map((chosen) => chosen.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('🙂🙃', '。。。', '   ', '', '\ud83d', 'wer', '30'),
);

function textOf({ snapshot }: SearchSpace, passage: number): string {
  const { start, end } = snapshot.passages.passage(passage);
  return documentOf({ snapshot }, passage).text.slice(start, end);
}

function documentOf({ snapshot }: Pick<SearchSpace, 'snapshot'>, passage: number): Document {
  const document = snapshot.documents[snapshot.passages.documentOf(passage)];
  if (document === undefined) throw new Error(`no document of passage ${passage}`);
  return document;
}

describe(`a search, whatever is asked (seed ${seed})`, () => {
  test('holds what it promises', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(
        question,
        language,
        fc.integer({ min: 1, max: 10 }),
        async (asked, of, count) => {
          const result = await search(space, asked, of, count);
          expect(await search(space, asked, of, count)).toEqual(result);
          if (!result.answered) expect(result.passages).toEqual([]);
          else {
            answered += 1;
            expect(result.passages.length).toBeGreaterThanOrEqual(1);
          }
          expect(result.passages.length).toBeLessThanOrEqual(count);
          const numbers = result.passages.map(({ passage }) => passage);
          expect(new Set(numbers).size).toBe(numbers.length);
          for (const { passage, probability, highlight } of result.passages) {
            expect(probability).toBeGreaterThanOrEqual(0);
            expect(probability).toBeLessThanOrEqual(1);
            const { sentences } = space.snapshot.passages.passage(passage);
            const first = sentences.findIndex(({ start }) => start === highlight?.start);
            const last = sentences.findIndex(({ end }) => end === highlight?.end);
            expect(first).toBeGreaterThanOrEqual(0);
            expect([0, 1]).toContain(last - first);
          }
          expect(result.nearest.length).toBeLessThanOrEqual(3);
          expect(new Set(result.nearest).size).toBe(result.nearest.length);
          for (const at of result.nearest) expect(space.snapshot.documents[at]).toBeDefined();
        },
      ),
      { seed, numRuns: 100 },
    );
    // Else the half of it would hold for nothing.
    expect(answered).toBeGreaterThan(10);
    expect(answered).toBeLessThan(100);
  });

  test('holds at most two passages of a document while others are as likely', async () => {
    const said = 'the agreement on trains was signed';
    const often = Array.from({ length: 4 }, () => said).join('\n');
    const documents = [often, said, said, said].map((body, at) =>
      fakeDocument(`d-${at}`, 'en', `another opening line\n${body}`),
    );
    const signed = await spaceOf(documents);
    const found = await search(signed, said, 'en', 5);
    const own = found.passages.filter(({ passage }) => documentOf(signed, passage).id === 'd-0');
    expect(found.passages).toHaveLength(5);
    expect(own).toHaveLength(2);
  });

  test('finds every passage by its own words, first of all', async () => {
    const { passages } = space.snapshot;
    for (let passage = 0; passage < passages.count; passage += 7) {
      const { language: of } = documentOf(space, passage);
      const text = textOf(space, passage);
      const { answered, passages: found } = await search(space, text, of, 3);
      expect({ text, answered }).toEqual({ text, answered: true });
      expect(textOf(space, found[0]?.passage ?? 0)).toBe(text);
    }
  });

  test.each(['🙂', '🙂 🎉', '?!', '…', '\u{1f1e9}\u{1f1ea}', '—', '\ud83d', ''])(
    'does not answer %j, in which there is no word, and names nothing as near',
    async (asked) => {
      for (const of of languages) {
        for (const each of [space, small]) {
          expect(await search(each, asked, of, 3)).toEqual({
            answered: false,
            passages: [],
            further: [],
            nearest: [],
          });
        }
      }
    },
  );

  test('does not answer a question of which no word is in the documents, but names what is near', async () => {
    const strict = await spaceOf(smallCorpus, lineCutter, exactTokenTable());
    const result = await search(strict, 'xylophone zeppelin quokka marzipan ukulele', 'en', 3);
    expect(result).toMatchObject({ answered: false, passages: [] });
    expect(result.nearest).toHaveLength(3);
  });
});

describe('a ranking', () => {
  test('is in order, each passage once, its parts finite', async () => {
    await fc.assert(
      fc.asyncProperty(question, language, async (asked, of) => {
        const { passages } = await rank(space, asked, of);
        expect(passages).toEqual(passages.toSorted(byScore));
        expect(new Set(passages.map(({ passage }) => passage)).size).toBe(passages.length);
        for (const { parts, score } of passages) {
          const { whole, sentence, sentenceCosine } = parts.comparison;
          for (const value of [score, parts.cosine, parts.lexical, whole, sentence, sentenceCosine])
            expect(Number.isFinite(value)).toBe(true);
          expect(parts.lexical).toBeGreaterThanOrEqual(0);
          expect(parts.lexical).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
      { seed, numRuns: 30 },
    );
  });

  test('keeps to the languages that are wanted, and has all of them else', async () => {
    const found = async (wanted?: readonly Language[]) => {
      const { passages } = await rank(
        space,
        `${words.de[0]} ${words.en[0]} ${words.zh[0]}`,
        'de',
        wanted,
      );
      return new Set(passages.map(({ passage }) => documentOf(space, passage).language));
    };
    expect(await found()).toEqual(new Set(languages));
    expect(await found(['zh'])).toEqual(new Set(['zh']));
    expect(await found([])).toEqual(new Set());
  });

  test('gives every language a passage that is worth something to a question in another', async () => {
    const { passages } = await rank(space, `${words.de[3]} ${words.zh[0]} ${words.en[9]}`, 'de');
    for (const of of languages) {
      const own = passages.filter(({ passage }) => documentOf(space, passage).language === of);
      expect(own[0]?.score).toBeGreaterThan(0);
      expect(own[10]?.score).toBeCloseTo(0, 6);
    }
  });

  test('counts a repeated word as often as it stands, and looks it up once', async () => {
    const { queries } = await rank(space, 'Stadt Vertrag Stadt stadt', 'de');
    const query = queries('de');
    expect(query.tokens).toHaveLength(2);
    expect([...query.counts].toSorted()).toEqual([1, 3]);
    expect(query.weights).toHaveLength(2);
    for (const weight of query.weights) expect(weight > 0 && Number.isFinite(weight)).toBe(true);
  });

  test('a word in every passage weighs less than one in a single passage, and not below nothing', async () => {
    const documents = Array.from({ length: 20 }, (_, at) =>
      fakeDocument(`d-${at}`, 'en', `common ${at === 7 ? 'single' : 'other'} thing`),
    );
    const { queries } = await rank(await spaceOf(documents), 'common single', 'en');
    const query = queries('en');
    const [common = Number.NaN, single = Number.NaN] = query.weights.map(
      (weight, at) => weight / ((space.table.lengths[query.tokens[at] ?? 0] ?? Number.NaN) || 1),
    );
    expect(common).toBeGreaterThan(0);
    expect(single).toBeGreaterThan(common);
  });

  test('a corpus of one passage can be searched', async () => {
    const one = await spaceOf([fakeDocument('one', 'en', 'The only sentence there is.')]);
    const result = await search(one, 'The only sentence there is', 'en', 3);
    expect(result.answered).toBe(true);
    expect(result.passages.map(({ passage }) => passage)).toEqual([0]);
  });

  test.each([1, 2, 5])('finds a language of %i passages beside one of many', async (few) => {
    const many = manyDocuments().filter(({ language: of }) => of === 'de');
    const lines = Array.from(
      { length: few },
      (_, at) => `${words.zh.slice(8 * at, 8 * at + 8).join('')}。`,
    );
    const both = await spaceOf([...many, fakeDocument('rare', 'zh', lines.join('\n'))]);
    for (const line of lines) {
      const { answered, passages: found } = await search(both, line, 'zh', 3);
      expect(answered).toBe(true);
      expect(textOf(both, found[0]?.passage ?? 0)).toBe(line);
    }
  });
});

describe('how likely a passage must answer', () => {
  test('is a setting: the less, the more is answered', async () => {
    const asked = `${words.de[3]} ${words.zh[0]} ${words.en[9]}`;
    const all = await search({ ...space, answerProbability: 0 }, asked, 'de', 10);
    expect(all.passages).not.toEqual([]);
    const likeliest = Math.max(...all.passages.map(({ probability }) => probability));
    expect(await search({ ...space, answerProbability: 1 }, asked, 'de', 10)).toMatchObject({
      answered: false,
      passages: [],
    });
    const strict = await search({ ...space, answerProbability: likeliest }, asked, 'de', 10);
    for (const { probability } of strict.passages)
      expect(probability).toBeGreaterThanOrEqual(likeliest);
  });
});
