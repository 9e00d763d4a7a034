import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/domain/language.ts';
import { ReservedRegion } from '../../src/embedding/kernel/shared-memory.ts';
import { Bm25Index } from '../../src/index/bm25.ts';
import { type Bm25Arrays, b, k1 } from '../../src/index/bm25-arrays.ts';
import { Bm25Builder, type LexicalField } from '../../src/index/bm25-builder.ts';
import { CodeMemory } from '../../src/index/scan/code-memory.ts';
import { termsOf } from '../../src/index/terms/terms.ts';
import { seededRandom } from '../support/random.ts';

function arraysOf(passages: readonly (readonly LexicalField[])[], language: Language): Bm25Arrays {
  const builder = new Bm25Builder(language);
  for (const fields of passages) builder.add(fields);
  return builder.arrays();
}

function indexOf(texts: readonly string[], language: Language = 'en'): Bm25Index {
  return new Bm25Index(
    [
      arraysOf(
        texts.map((text) => [{ text, weight: 1 }]),
        language,
      ),
    ],
    language,
  );
}

/** Arrays that lie in the memory of the kernel, for as long as they are in use. */
function placed(arrays: Bm25Arrays, memory: CodeMemory): Bm25Arrays {
  const { postingPassages, postingFrequencies, passageLengths } = arrays;
  const room = new ReservedRegion(
    postingPassages.byteLength + postingFrequencies.byteLength + passageLengths.byteLength,
    memory.shared,
  );
  const { buffer } = memory;
  const passagesAt = room.at + passageLengths.byteLength;
  const { length } = postingPassages;
  const passages =
    postingPassages instanceof Uint32Array
      ? new Uint32Array(buffer, passagesAt, length)
      : new Uint16Array(buffer, passagesAt, length);
  const frequenciesAt = passagesAt + passages.byteLength;
  const frequencies = new Uint16Array(buffer, frequenciesAt, postingFrequencies.length);
  const lengths = new Uint32Array(buffer, room.at, passageLengths.length);
  passages.set(postingPassages);
  frequencies.set(postingFrequencies);
  lengths.set(passageLengths);
  const kept = {
    ...arrays,
    postingPassages: passages,
    postingFrequencies: frequencies,
    passageLengths: lengths,
    room,
  };
  return kept;
}

/** BM25 as the formula says it, one passage after the other. */
function naiveScores(
  passages: readonly (readonly LexicalField[])[],
  query: string,
  language: Language,
): number[] {
  const counted = passages.map((fields) => {
    const counts = new Map<string, number>();
    for (const { text, weight } of fields)
      for (const term of termsOf(text, language)) {
        counts.set(term, (counts.get(term) ?? 0) + weight);
      }
    return counts;
  });
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, one) => sum + one, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const terms = [...new Set(termsOf(query, language))].map((term) => {
    const n = counted.filter((counts) => counts.has(term)).length;
    return { term, idf: Math.log(1 + (passages.length - n + 0.5) / (n + 0.5)) };
  });
  const most = terms.reduce((sum, { idf }) => sum + idf * (k1 + 1), 0);
  return counted.map((counts, passage) => {
    const share = mean === 0 ? 0 : (lengths[passage] ?? 0) / mean;
    const score = terms.reduce((sum, { term, idf }) => {
      const f = counts.get(term) ?? 0;
      return sum + (idf * f * (k1 + 1)) / (f + k1 * (1 - b + b * share));
    }, 0);
    return most === 0 ? 0 : score / most;
  });
}

const words: Readonly<Record<Language, readonly string[]>> = {
  de: ['Dresden', 'Jinan', 'Wirtschaftsdelegation', 'Delegation', 'und', '1.100', 'Zone', 'Straße'],
  en: ['Dresden', 'visited', 'visits', 'the', 'high-tech', 'zone', '1,100', 'agreement'],
  zh: ['德国', '代表团', '济南', '的', '签署', 'BMW', '2018年', '合作协议'],
};

const sample = fc.constantFrom(...languages).chain((language) => {
  const text = fc
    .array(fc.constantFrom(...words[language]), { maxLength: 12 })
    .map((chosen) => chosen.join(' '));
  const weight = fc.constantFrom(0.25, 0.5, 1, 2);
  const fields = fc
    .tuple(text, fc.option(fc.tuple(text, weight), { nil: undefined }))
    .map(([own, title]): LexicalField[] => [
      { text: own, weight: 1 },
      ...(title === undefined ? [] : [{ text: title[0], weight: title[1] }]),
    ]);
  return fc.record({
    language: fc.constant(language),
    passages: fc.array(fields, { minLength: 1, maxLength: 25 }),
    query: text,
    k: fc.integer({ min: 1, max: 30 }),
  });
});

describe('BM25', () => {
  it('scores and ranks as the formula says, over any corpus', () => {
    fc.assert(
      fc.property(sample, ({ language, passages, query, k }) => {
        const index = new Bm25Index([arraysOf(passages, language)], language);
        const asked = index.query(query);
        const expected = naiveScores(passages, query, language);
        expected.forEach((score, passage) => {
          expect(asked.score(passage)).toBeCloseTo(score, 6);
          expect(asked.score(passage)).toBeGreaterThanOrEqual(0);
          expect(asked.score(passage)).toBeLessThanOrEqual(1);
        });
        const { ids, scores } = asked.top(k);
        expect(ids.length).toBe(Math.min(k, expected.filter((score) => score > 0).length));
        const order = [...expected.keys()]
          .filter((passage) => (expected[passage] ?? 0) > 0)
          .sort((left, right) => asked.score(right) - asked.score(left) || left - right);
        expect([...ids]).toEqual(order.slice(0, k));
        ids.forEach((passage, at) => {
          expect(scores[at]).toBeCloseTo(expected[passage] ?? 0, 6);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is the same to the last bit however the passages are spread over segments', () => {
    const cuts = fc.array(fc.nat(24), { maxLength: 4 });
    fc.assert(
      fc.property(sample, cuts, ({ language, passages, query, k }, places) => {
        const whole = new Bm25Index([arraysOf(passages, language)], language).query(query);
        const ends = [...places.toSorted((left, right) => left - right), passages.length];
        const parts = ends.map((end, at) => passages.slice(at === 0 ? 0 : ends[at - 1], end));
        const spread = new Bm25Index(
          parts.map((part) => arraysOf(part, language)),
          language,
        ).query(query);
        expect(spread.terms.map(({ idf }) => idf)).toEqual(whole.terms.map(({ idf }) => idf));
        for (let passage = 0; passage < passages.length; passage += 1) {
          expect(spread.score(passage)).toBe(whole.score(passage));
        }
        expect(spread.top(k)).toEqual(whole.top(k));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['with SIMD', true],
    ['without', false],
  ])('finds the same to the last bit in the memory of a kernel, %s', async (_, isSimdWanted) => {
    const memory = await CodeMemory.create(isSimdWanted);
    expect(memory.postings !== undefined).toBe(isSimdWanted);
    const random = seededRandom(46);
    const word = (): string => `w${Math.floor(40 ** random())}x`;
    // Odd and even numbers of passages, and segments with few of them.
    const parts = [701, 12, 300, 1, 64].map((count) =>
      arraysOf(
        Array.from({ length: count }, () => {
          const text = Array.from({ length: 1 + Math.floor(60 * random()) }, word).join(' ');
          return [{ text, weight: random() < 0.5 ? 1 : 0.25 }];
        }),
        'en',
      ),
    );
    const wide = parts.map((part) => ({
      ...part,
      postingPassages: Uint32Array.from(part.postingPassages),
    }));
    const plain = new Bm25Index(parts, 'en');
    const others = [parts, wide].map(
      (each) =>
        new Bm25Index(
          each.map((part) => placed(part, memory)),
          'en',
          memory,
        ),
    );
    for (let asked = 0; asked < 80; asked += 1) {
      const text = Array.from({ length: 1 + (asked % 7) }, word).join(' ');
      const k = 1 + Math.floor(120 * random());
      const expected = plain.query(text).top(k);
      for (const other of others) expect(other.query(text).top(k)).toEqual(expected);
    }
  });

  it.each([
    ['in plain loops', false],
    ['in the memory of a kernel', true],
  ])(
    'finds the same best with lists left out as by scoring every passage, %s',
    async (_, isPlaced) => {
      const memory = isPlaced ? await CodeMemory.create() : undefined;
      const random = seededRandom(1995);
      const names = Array.from({ length: 300 }, (_, rank) => `wort${rank}x`);
      // Zipf: the first words stand in nearly every passage, the last in hardly any.
      const word = (): string => names[Math.floor(names.length ** random()) - 1] ?? '';
      const passages = Array.from({ length: 3000 }, () => {
        const text = Array.from({ length: 5 + Math.floor(40 * random()) }, word).join(' ');
        return [{ text, weight: 1 }];
      });
      const parts = Array.from({ length: 12 }, (_, part) =>
        arraysOf(passages.slice(part * 250, (part + 1) * 250), 'en'),
      );
      const index = new Bm25Index(
        memory === undefined ? parts : parts.map((part) => placed(part, memory)),
        'en',
        memory,
      );
      for (let asked = 0; asked < 60; asked += 1) {
        const query = index.query(Array.from({ length: 1 + (asked % 9) }, word).join(' '));
        const scores = passages.map((_, passage) => query.score(passage));
        const order = [...scores.keys()]
          .filter((passage) => (scores[passage] ?? 0) > 0)
          .sort((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right);
        for (const k of [1, 10, 100]) {
          // Again: now what the lists can add is known.
          for (const found of [query.top(k), query.top(k)]) {
            expect([...found.ids]).toEqual(order.slice(0, k));
            expect([...found.scores]).toEqual(
              order.slice(0, k).map((passage) => scores[passage] ?? 0),
            );
          }
        }
      }
    },
  );

  it('gives equal passages in their order', () => {
    const index = indexOf(Array.from({ length: 50 }, () => 'a delegation in Dresden'));
    expect([...index.query('Dresden delegation').top(5).ids]).toEqual([0, 1, 2, 3, 4]);
  });

  it('answers two questions asked at once as if one after the other', () => {
    const index = indexOf(['Dresden zone', 'Jinan zone', 'Jinan Dresden']);
    const first = index.query('Dresden');
    const second = index.query('Jinan zone');
    const alone = [first.top(3), second.top(3)];
    const [one, two] = [index.query('Dresden'), index.query('Jinan zone')];
    expect([one.top(3), two.top(3)]).toEqual(alone);
    expect(one.top(3)).toEqual(first.top(3));
  });

  it('counts words that no passage has: they lower the share', () => {
    const index = indexOf(['the delegation visited Dresden', 'nothing of it']);
    const known = index.query('delegation').score(0);
    const withUnknown = index.query('delegation zebra').score(0);
    expect(withUnknown).toBeGreaterThan(0);
    expect(withUnknown).toBeLessThan(known);
    expect(index.query('delegation zebra').terms).toEqual([
      expect.objectContaining({ term: 'deleg', documentFrequency: 1 }),
      expect.objectContaining({ term: 'zebra', documentFrequency: 0 }),
    ]);
  });

  it.each(['', '   ', '?!', 'the of and', '😀😀', '\u0000\u0007'])(
    'finds nothing for %j',
    (query) => {
      const asked = indexOf(['the delegation', '']).query(query);
      expect(asked.top(10).ids).toHaveLength(0);
      expect(asked.score(0)).toBe(0);
    },
  );

  it('holds for no passage, for passages without a word, for k of nothing', () => {
    expect(indexOf([]).query('Dresden').top(5).ids).toHaveLength(0);
    expect(indexOf(['', '?']).query('Dresden').top(5).ids).toHaveLength(0);
    expect(indexOf(['Dresden']).query('Dresden').top(0).ids).toHaveLength(0);
    expect(indexOf(['Dresden']).query('Dresden').score(99)).toBe(0);
  });

  it('keeps a word that stands a hundred thousand times finite', () => {
    const index = indexOf(['Dresden '.repeat(100_000), 'Dresden']);
    const score = index.query('Dresden').score(0);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  });

  it('meets names of a question in another language', () => {
    const english = indexOf(['A delegation from Thuringia visited Jinan', 'Nothing of the kind']);
    const asked = english.query('Wann war die Delegation in Jinan?', 'de');
    expect([...asked.top(2).ids]).toEqual([0]);
  });
});
