import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LateInteraction } from '../../src/retrieval/late-interaction.ts';
import type { Query } from '../../src/retrieval/query.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';
import { similarity } from '../support/similarity.ts';
import { passageTable, type Rows } from './passages.ts';

const seed = 20201;
const size = 60;
const table = fakeTokenTable({ size });

/** Cosines of all rows with each other, each asked for alone. [size × size] */
const cosines = Array.from({ length: size }, (_, left) =>
  Array.from({ length: size }, (_, right) => similarity(table, left, right)),
);

interface QueryRows {
  readonly tokens: readonly number[];
  readonly counts: readonly number[];
  readonly weights: readonly number[];
}

function queryOf({ tokens, counts, weights }: QueryRows): Query {
  return {
    text: '',
    language: 'en',
    vector: new Float32Array(4),
    sought: new Float32Array(4),
    tokens: Uint32Array.from(tokens),
    counts: Float32Array.from(counts),
    weights: Float32Array.from(weights),
  };
}

/** A query in which every token is as heavy as the next. */
function evenQuery(...tokens: readonly number[]): Query {
  const ones = tokens.map(() => 1);
  return queryOf({ tokens, counts: ones, weights: ones });
}

// The same, written down as the definitions say it, pair by pair.

const cosine = (left: number, right: number): number => cosines[left]?.[right] ?? Number.NaN;

function maxSim({ tokens, weights }: QueryRows, rows: readonly number[]): number {
  let sum = 0;
  let total = 0;
  tokens.forEach((token, at) => {
    const best = Math.max(-1, ...rows.map((row) => cosine(token, row)));
    sum += (weights[at] ?? 0) * best;
    total += weights[at] ?? 0;
  });
  return total === 0 ? 0 : sum / total;
}

function cosineOfSums({ tokens, counts }: QueryRows, rows: readonly number[]): number {
  const asked = tokens.flatMap((token, at) => Array<number>(counts[at] ?? 0).fill(token));
  const product = (left: readonly number[], right: readonly number[]): number =>
    left.reduce(
      (sum, a) =>
        sum + right.reduce((inner, b) => inner + lengthOf(a) * lengthOf(b) * cosine(a, b), 0),
      0,
    );
  const length = Math.sqrt(product(asked, asked) * product(rows, rows));
  return length < 1e-9 ? 0 : product(asked, rows) / length;
}

function lengthOf(row: number): number {
  return table.lengths[row] ?? Number.NaN;
}

const row = fc.integer({ min: 0, max: size - 1 });
const query: fc.Arbitrary<QueryRows> = fc.uniqueArray(row, { maxLength: 8 }).chain((tokens) => {
  const each = (value: fc.Arbitrary<number>) =>
    fc.array(value, { minLength: tokens.length, maxLength: tokens.length });
  const weight = fc.integer({ min: 1, max: 900 }).map((value) => value / 100);
  return fc.record({
    tokens: fc.constant(tokens),
    counts: each(fc.integer({ min: 1, max: 4 })),
    weights: each(weight),
    meaning: each(weight),
  });
});
const sentence = fc.array(row, { maxLength: 10 });
const passages: fc.Arbitrary<Rows> = fc.array(fc.array(sentence, { maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
});

describe(`against the definitions, pair by pair (seed ${seed})`, () => {
  test('MaxSim and cosine of the whole passage and of its best sentence', () => {
    fc.assert(
      fc.property(query, passages, (asked, rows) => {
        const all = rows.map((_, at) => at);
        const interaction = new LateInteraction(
          queryOf(asked),
          passageTable(rows, table),
          all,
          table,
        );
        // Twice and backwards: nothing that one comparison leaves behind may reach another.
        for (const at of [...all, ...all.toReversed()]) {
          const sentences = rows[at] ?? [];
          const found = interaction.compare(at);
          const whole = maxSim(asked, sentences.flat());
          expect(found.whole).toBeCloseTo(whole, 4);
          const best = sentences.map((each) => maxSim(asked, each));
          expect(found.sentence).toBeCloseTo(Math.max(-1, ...best), 4);
          const angles = sentences.map((each) => cosineOfSums(asked, each));
          expect(found.sentenceCosine).toBeCloseTo(Math.max(-1, ...angles), 3);
          expect(found.cosine).toBeCloseTo(cosineOfSums(asked, sentences.flat()), 3);
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test('one sentence alone, as the highlight asks for it', () => {
    fc.assert(
      fc.property(query, passages, (asked, rows) => {
        const interaction = new LateInteraction(
          queryOf(asked),
          passageTable(rows, table),
          rows.map((_, at) => at),
          table,
        );
        rows.forEach((sentences, passage) => {
          sentences.forEach((each, at) => {
            const similarity = interaction.sentenceSimilarity(passage, at);
            expect(similarity).toBeCloseTo(maxSim(asked, each), 4);
            const cosine = interaction.sentenceCosine(passage, at);
            expect(cosine).toBeCloseTo(cosineOfSums(asked, each), 3);
          });
        });
      }),
      { seed, numRuns: 100 },
    );
  });

  test('of some candidates only, as of all: a passage compares alike in any company', () => {
    fc.assert(
      fc.property(query, passages, fc.nat(5), (asked, rows, chosen) => {
        const at = chosen % rows.length;
        const stored = passageTable(rows, table);
        const all = new LateInteraction(queryOf(asked), stored, rows.keys(), table);
        const alone = new LateInteraction(queryOf(asked), stored, [at], table);
        expect(alone.compare(at)).toEqual(all.compare(at));
      }),
      { seed, numRuns: 100 },
    );
  });

  test('every number lies in [-1, 1]', () => {
    fc.assert(
      fc.property(query, passages, (asked, rows) => {
        const interaction = new LateInteraction(
          queryOf(asked),
          passageTable(rows, table),
          rows.keys(),
          table,
        );
        for (const at of rows.keys()) {
          const { whole, sentence: best, cosine: angle, sentenceCosine } = interaction.compare(at);
          for (const value of [whole, best, angle, sentenceCosine]) {
            expect(Math.abs(value)).toBeLessThanOrEqual(1.00001);
          }
          expect(best).toBeLessThanOrEqual(Math.max(whole, -1) + 1e-6);
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe(`a passage under a heading (seed ${seed})`, () => {
  const compare = (asked: QueryRows, rows: Rows, contexts: Rows[number], at: number) =>
    new LateInteraction(
      queryOf(asked),
      passageTable(rows, table, contexts),
      rows.keys(),
      table,
    ).compare(at);

  test('is never farther from the question than without it, never nearer than by saying it', () => {
    fc.assert(
      fc.property(query, passages, fc.array(row, { maxLength: 6 }), (asked, rows, heading) => {
        const contexts = rows.map((_, at) => (at % 2 === 0 ? heading : []));
        const saying = rows.map((sentences, at) =>
          sentences.map((each) => (at % 2 === 0 ? [...each, ...heading] : each)),
        );
        for (const [at, sentences] of rows.entries()) {
          const under = compare(asked, rows, contexts, at);
          const alone = compare(asked, rows, [], at);
          const said = compare(asked, saying, [], at);
          expect(under.whole).toBeGreaterThanOrEqual(alone.whole - 1e-6);
          expect(under.sentence).toBeGreaterThanOrEqual(alone.sentence - 1e-6);
          expect(under.sentenceCosine).toBe(alone.sentenceCosine);
          expect(under.cosine).toBe(alone.cosine);
          if (sentences.length === 0) continue;
          expect(under.whole).toBeLessThanOrEqual(said.whole + 1e-6);
          expect(under.sentence).toBeLessThanOrEqual(said.sentence + 1e-6);
          if (at % 2 === 1) expect(under).toEqual(alone);
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test('a heading’s word counts, but less than the passage’s own', () => {
    const asked = { tokens: [3, 14], counts: [1, 1], weights: [1, 1] };
    const rows = [[[14]], [[14, 3]], [[14]]];
    const [under = 0, own = 0, neither = 0] = rows.map(
      (_, at) => compare(asked, rows, [[3], [], []], at).whole,
    );
    expect(own).toBeGreaterThan(under);
    expect(under).toBeGreaterThan(neither);
  });
});

describe('at the edges', () => {
  test('a question that stands in a passage word for word is as near as can be', () => {
    const interaction = new LateInteraction(
      evenQuery(3, 14, 15),
      passageTable([[[9, 2]], [[3, 14, 15]]], table),
      [0, 1],
      table,
    );
    const { missing, ...found } = interaction.compare(1);
    for (const value of Object.values(found)) {
      expect(value).toBeCloseTo(1, 5);
    }
    expect(missing).toBeCloseTo(0, 5);
    expect(interaction.compare(0).whole).toBeLessThan(0.9);
  });

  test('tokens in two sentences cover the question together, neither alone', () => {
    const interaction = new LateInteraction(
      evenQuery(3, 14),
      passageTable([[[3], [14]]], table),
      [0],
      table,
    );
    const { whole, sentence: best } = interaction.compare(0);
    expect(whole).toBeCloseTo(1, 5);
    expect(best).toBeLessThan(0.95);
  });

  test('a word asked twice turns the cosine, not MaxSim', () => {
    const stored = passageTable([[[3]]], table);
    const once = queryOf({ tokens: [3, 14], counts: [1, 1], weights: [1, 1] });
    const often = queryOf({ tokens: [3, 14], counts: [9, 1], weights: [1, 1] });
    const first = new LateInteraction(once, stored, [0], table).compare(0);
    const second = new LateInteraction(often, stored, [0], table).compare(0);
    expect(second.whole).toBe(first.whole);
    expect(second.sentenceCosine).toBeGreaterThan(first.sentenceCosine + 0.01);
  });

  test('a token repeated in a passage changes nothing in MaxSim', () => {
    const interaction = new LateInteraction(
      evenQuery(1, 2),
      passageTable([[[7, 8]], [[7, 8, 8, 7, 7]]], table),
      [0, 1],
      table,
    );
    expect(interaction.compare(1).whole).toBe(interaction.compare(0).whole);
  });

  test('a question without tokens is 0 everywhere', () => {
    const interaction = new LateInteraction(
      evenQuery(),
      passageTable([[[1, 2], []], []], table),
      [0, 1],
      table,
    );
    expect(interaction.compare(0)).toEqual({
      whole: 0,
      missing: 0,
      sentence: 0,
      cosine: 0,
      sentenceCosine: 0,
    });
    expect(interaction.sentenceSimilarity(0, 0)).toBe(0);
    expect(interaction.sentenceCosine(0, 1)).toBe(0);
  });

  test('a passage without sentences, or of sentences without tokens, is as far away as can be', () => {
    const interaction = new LateInteraction(
      evenQuery(4, 5),
      passageTable([[], [[], []], [[4]]], table),
      [0, 1, 2],
      table,
    );
    expect(interaction.compare(0)).toMatchObject({ whole: -1, sentence: -1, sentenceCosine: -1 });
    expect(interaction.compare(1)).toMatchObject({ whole: -1, sentence: -1, sentenceCosine: 0 });
    // What they left behind does not reach the next.
    expect(interaction.compare(2).whole).toBeCloseTo((1 + cosine(5, 4)) / 2, 5);
  });

  test('words without weight do not divide by nothing', () => {
    const weightless = queryOf({
      tokens: [1, 2],
      counts: [1, 1],
      weights: [0, 0],
    });
    const interaction = new LateInteraction(weightless, passageTable([[[1]]], table), [0], table);
    const { whole, sentence: best } = interaction.compare(0);
    expect([whole, best]).toEqual([0, 0]);
  });
});
