import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byScore, withoutBackground } from '../../src/retrieval/background.ts';
import { diversify } from '../../src/retrieval/diversity.ts';
import type { ScoredPassage } from '../../src/retrieval/score.ts';

const seed = 1100;

const parts = {
  cosine: 0,
  comparison: { whole: 0, sentence: 0, sentenceCosine: 0, tokens: new Float32Array() },
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

describe(`the background of a language (seed ${seed})`, () => {
  test.each([1, 2, 10])('of %i passages the last one is the background', (count) => {
    const list = Array.from({ length: count }, (_, at) => scored(at, 5 - at / 8));
    const left = withoutBackground(list);
    expect(left.at(-1)?.score).toBe(0);
    expect(left.map(({ score }) => score)).toEqual(list.map((_, at) => (count - 1 - at) / 8));
  });

  test.each([11, 12, 100])('of %i passages the eleventh is the background', (count) => {
    const list = Array.from({ length: count }, (_, at) => scored(at, 5 - at / 8));
    const left = withoutBackground(list);
    expect(left[10]?.score).toBe(0);
    expect(left[0]?.score).toBe(10 / 8);
    if (count > 11) expect(left[11]?.score).toBe(-1 / 8);
  });

  test('of no passages nothing is left, and nothing is wrong', () => {
    expect(withoutBackground([])).toEqual([]);
  });

  test('keeps every passage, its parts and all differences; best first', () => {
    fc.assert(
      fc.property(passages, (list) => {
        const before = structuredClone(list);
        const left = withoutBackground(list);
        expect(list).toEqual(before);
        expect(numbersOf(left).toSorted()).toEqual(numbersOf(list).toSorted());
        expect(left).toEqual(left.toSorted(byScore));
        const taken = new Set(
          left.map(({ passage, score }) => {
            const was = list.find((each) => each.passage === passage);
            expect(left.find((each) => each.passage === passage)?.parts).toBe(was?.parts);
            return (was?.score ?? Number.NaN) - score;
          }),
        );
        expect(taken.size).toBe(list.length === 0 ? 0 : 1);
      }),
      { seed },
    );
  });

  test('the order in which passages come does not matter', () => {
    fc.assert(
      fc.property(passages, (list) => {
        expect(withoutBackground(list.toReversed())).toEqual(withoutBackground(list));
      }),
      { seed },
    );
  });

  test('what lifts a whole language lifts none of its passages above another language', () => {
    fc.assert(
      fc.property(passages, passages, fc.integer({ min: 1, max: 40 }), (own, other, lift) => {
        const merged = (lifted: readonly ScoredPassage[]) =>
          [...withoutBackground(lifted), ...withoutBackground(other)].toSorted(byScore);
        const raised = own.map((each) => ({ ...each, score: each.score + lift / 4 }));
        expect(numbersOf(merged(raised))).toEqual(numbersOf(merged(own)));
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

  test('a third of one document comes only where every other has given two or all it has', () => {
    fc.assert(
      fc.property(passages, documents, count, (list, of, wanted) => {
        const document = ({ passage }: ScoredPassage) => passage % of;
        const chosen = diversify(list, (passage) => passage % of, wanted);
        const held = (number: number, among: readonly ScoredPassage[]) =>
          among.filter((each) => document(each) === number).length;
        const crowded = chosen.some((each) => held(document(each), chosen) > 2);
        if (!crowded) return;
        for (let number = 0; number < of; number += 1) {
          expect(held(number, chosen)).toBeGreaterThanOrEqual(Math.min(2, held(number, list)));
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
    const list = [1, 2, 3, 4].map((passage) => scored(passage, -passage));
    expect(numbersOf(diversify(list, () => 0, 3))).toEqual([1, 2, 3]);
    expect(numbersOf(diversify(list, (passage) => Number(passage === 4), 3))).toEqual([1, 2, 4]);
  });
});
