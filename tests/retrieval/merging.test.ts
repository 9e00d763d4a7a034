import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byScore, mergeLanguages } from '../../src/retrieval/background.ts';
import { diversify } from '../../src/retrieval/diversity.ts';
import type { ScoredPassage } from '../../src/retrieval/score.ts';

const seed = 1100;

const parts = {
  cosine: 0,
  comparison: { whole: 0, missing: 0, sentence: 0, cosine: 0, sentenceCosine: 0 },
  lexical: 0,
};

function scored(passage: number, score: number): ScoredPassage {
  return { passage, parts, score };
}

/** Passages with scores of which many are equal, in any order. */
const passages = fc.uniqueArray(fc.nat(500), { maxLength: 40 }).chain((numbers) =>
  fc
    .array(fc.integer({ min: -3, max: 12 }), {
      minLength: numbers.length,
      maxLength: numbers.length,
    })
    .map((scores) => numbers.map((number, at) => scored(number, (scores[at] ?? 0) / 4))),
);

const numbersOf = (list: readonly ScoredPassage[]) => list.map(({ passage }) => passage);

/** Scores from the best down, in steps of an eighth. */
function falling(count: number, best = 5, from = 0): ScoredPassage[] {
  return Array.from({ length: count }, (_, at) => scored(from + at, best - at / 8));
}

/** Passages of two languages, numbered apart, as a corpus numbers them. */
const twoLanguages = fc
  .tuple(passages, passages)
  .map(
    ([left, right]) =>
      [left, right.map((each) => ({ ...each, passage: each.passage + 1000 }))] as const,
  );

describe(`languages merged without their background (seed ${seed})`, () => {
  test.each([1, 2, 10])('of %i passages in one language the last is the background', (count) => {
    const merged = mergeLanguages([falling(count)]);
    expect(merged.map(({ score }) => score)).toEqual(
      falling(count).map((_, at) => (count - 1 - at) / 8),
    );
  });

  test.each([11, 12, 100])('of %i passages in one language the eleventh is it', (count) => {
    const merged = mergeLanguages([falling(count)]);
    expect(merged[10]?.score).toBe(0);
    expect(merged[0]?.score).toBe(10 / 8);
    if (count > 11) expect(merged[11]?.score).toBe(-1 / 8);
  });

  test('of no passages nothing is left, and nothing is wrong', () => {
    expect(mergeLanguages([])).toEqual([]);
    expect(mergeLanguages([[], []])).toEqual([]);
    expect(numbersOf(mergeLanguages([[], falling(3), []]))).toEqual([0, 1, 2]);
  });

  test('a lift of all passages in the question’s own language changes no order', () => {
    const other = falling(12, 4, 100);
    for (const lift of [0, 1, 7]) {
      const own = falling(20, 4 + lift);
      expect(numbersOf(mergeLanguages([own, other])).slice(0, 4)).toEqual([0, 100, 1, 101]);
    }
  });

  test.each([1, 2, 5, 10])(
    'a language of %i passages that answer is not buried under a language of many',
    (count) => {
      const merged = mergeLanguages([falling(40, 2), falling(count, 4, 100)]);
      expect(numbersOf(merged).slice(0, count)).toEqual(numbersOf(falling(count, 4, 100)));
    },
  );

  test.each([1, 2, 5])(
    'a language of %i passages that do not answer is not lifted over one that does',
    (count) => {
      const merged = mergeLanguages([falling(40, 4), falling(count, 1, 100)]);
      expect(numbersOf(merged).slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
    },
  );

  test('of languages that all have few passages, the best passage comes first', () => {
    expect(numbersOf(mergeLanguages([falling(1, 1), falling(1, 4, 100)]))).toEqual([100, 0]);
    expect(numbersOf(mergeLanguages([falling(3, 1), falling(1, 4, 100)]))[0]).toBe(100);
  });

  test('keeps every passage, its parts, and the differences within a language; best first', () => {
    fc.assert(
      fc.property(twoLanguages, (both) => {
        const before = structuredClone(both);
        const merged = mergeLanguages(both);
        expect(both).toEqual(before);
        expect(numbersOf(merged).toSorted()).toEqual(numbersOf(both.flat()).toSorted());
        expect(merged).toEqual(merged.toSorted(byScore));
        for (const list of both) {
          const taken = list.map((was) => {
            const is = merged.find(({ passage }) => passage === was.passage);
            expect(is?.parts).toBe(was.parts);
            return was.score - (is?.score ?? Number.NaN);
          });
          for (const background of taken) expect(background).toBeCloseTo(taken[0] ?? 0, 9);
          expect(taken.every((background) => Number.isFinite(background))).toBe(true);
        }
      }),
      { seed },
    );
  });

  test('neither the order of passages nor that of languages matters', () => {
    fc.assert(
      fc.property(twoLanguages, ([left, right]) => {
        const merged = mergeLanguages([left, right]);
        expect(mergeLanguages([right.toReversed(), left.toReversed()])).toEqual(merged);
      }),
      { seed },
    );
  });
});

describe('the order', () => {
  test('equal scores stand in the order of the corpus', () => {
    const list = [scored(7, 1), scored(2, 1), scored(9, 2), scored(4, 1)];
    expect(numbersOf(list.toSorted(byScore))).toEqual([9, 2, 4, 7]);
  });

  test('is one order: it does not hang on where it begins', () => {
    fc.assert(
      fc.property(passages, fc.integer(), (list, salt) => {
        const shuffled = list.toSorted(
          (left, right) =>
            ((left.passage * 7919 + salt) % 97) - ((right.passage * 7919 + salt) % 97),
        );
        expect(shuffled.toSorted(byScore)).toEqual(list.toSorted(byScore));
      }),
      { seed },
    );
  });
});

describe(`two passages of a document (seed ${seed})`, () => {
  const documents = fc.integer({ min: 1, max: 6 });
  const count = fc.integer({ min: 0, max: 12 });

  test('never loses a passage that fits, never doubles one, never holds more than asked', () => {
    fc.assert(
      fc.property(passages, documents, count, (list, of, wanted) => {
        const chosen = diversify(list, (passage) => passage % of, wanted);
        expect(chosen).toHaveLength(Math.min(wanted, list.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        for (const each of chosen) expect(list).toContain(each);
      }),
      { seed },
    );
  });

  test('a third of one document never comes before another document’s passage that is as good', () => {
    const ranked = passages.map((list) =>
      list.map((each) => ({ ...each, score: Math.abs(each.score) })).toSorted(byScore),
    );
    fc.assert(
      fc.property(ranked, documents, count, (list, of, wanted) => {
        const document = ({ passage }: ScoredPassage) => passage % of;
        const chosen = diversify(list, (passage) => passage % of, wanted);
        for (const [at, third] of chosen.entries()) {
          const before = chosen.slice(0, at);
          const held = (number: number) =>
            before.filter((each) => document(each) === number).length;
          if (held(document(third)) < 2) continue;
          const passedOver = list.filter(
            (each) => !chosen.includes(each) && held(document(each)) < 2,
          );
          for (const each of passedOver) expect(each.score).toBeLessThan(third.score);
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test('the best passage comes first, and those of one document keep their order', () => {
    fc.assert(
      fc.property(passages, documents, count, (list, of, wanted) => {
        const chosen = diversify(list, (passage) => passage % of, wanted);
        if (wanted > 0) expect(chosen[0]).toBe(list[0]);
        for (let number = 0; number < of; number += 1) {
          const own = (among: readonly ScoredPassage[]) =>
            among.filter(({ passage }) => passage % of === number);
          expect(own(chosen)).toEqual(own(list).slice(0, own(chosen).length));
        }
      }),
      { seed },
    );
  });

  test('fewer passages are the beginning of more', () => {
    fc.assert(
      fc.property(passages, documents, count, (list, of, wanted) => {
        const at = (passage: number) => passage % of;
        expect(diversify(list, at, wanted)).toEqual(
          diversify(list, at, list.length).slice(0, wanted),
        );
      }),
      { seed },
    );
  });

  test('one document alone fills an answer', () => {
    const list = [1, 2, 3, 4].map((passage) => scored(passage, 10 - passage));
    expect(numbersOf(diversify(list, () => 0, 3))).toEqual([1, 2, 3]);
    expect(numbersOf(diversify(list, (passage) => Number(passage === 4), 3))).toEqual([1, 2, 4]);
  });
});
