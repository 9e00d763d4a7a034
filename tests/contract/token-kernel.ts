import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTokens } from '../../src/embedding/kernel/compare-tokens.ts';
import type { TokenKernel } from '../../src/embedding/kernel/token-kernel.ts';
import type { QueryTokens } from '../../src/embedding/token-comparison.ts';
import { seededRandom } from '../support/random.ts';
import { sentencesOf, similarity, textsOf } from '../support/similarity.ts';

const seed = 384;
const rows = 200;

type Make = (rows: number, dimensions: number) => Promise<TokenKernel>;

/** What every implementation of TokenKernel must do. */
export function tokenKernelContract(name: string, make: Make): void {
  const filled = async (count: number, dimensions: number, most = 127): Promise<TokenKernel> => {
    const kernel = await make(count, dimensions);
    const random = seededRandom(count * 1000 + dimensions);
    const { levels, lengths, inverseNorms } = kernel;
    for (let at = 0; at < levels.length; at += 1) {
      levels[at] = Math.floor(random() * (2 * most + 1)) - most;
    }
    for (let row = 0; row < count; row += 1) {
      const numbers = levels.subarray(row * dimensions, (row + 1) * dimensions);
      inverseNorms[row] = 1 / Math.hypot(...numbers);
      lengths[row] = random() + 0.1;
    }
    return kernel;
  };

  describe(`${name}: late interaction (seed ${seed})`, () => {
    it.each([
      [16, 127],
      [48, 7],
      [384, 7],
      [384, 8],
      [1024, 7],
      [1024, 127],
    ])(
      'of texts with %i dimensions of at most %i is what the definition says, to the last bit',
      async (dimensions, most) => {
        const kernel = await filled(rows, dimensions, most);
        const { levels, lengths, inverseNorms } = kernel;
        const cosine = (left: number, right: number): number => {
          let dot = 0;
          for (let d = 0; d < dimensions; d += 1) {
            dot += (levels[left * dimensions + d] ?? 0) * (levels[right * dimensions + d] ?? 0);
          }
          const scaled = Math.fround(dot * (inverseNorms[left] ?? 0));
          return Math.fround(scaled * (inverseNorms[right] ?? 0));
        };
        const known = { lengths: lengths.slice(), similarity: cosine };
        fc.assert(
          fc.property(queries, texts, fc.constantFrom(0, 0.1), (query, told, discount) => {
            const tokens = textsOf(
              told.map(({ sentences }) => sentences),
              told.map(({ context }) => context),
            );
            const found = kernel.compare(query, tokens, discount);
            expect(found).toEqual(compareTokens(query, tokens, discount, known));
          }),
          { seed, numRuns: 60 },
        );
      },
    );

    it.each([7, 8, 127])('holds the greatest and least similarities of %i', async (most) => {
      const kernel = await make(3, 1024);
      kernel.levels.fill(most, 0, 1024);
      kernel.levels.fill(-most, 1024, 2048);
      kernel.inverseNorms.set([1 / (most * 32), 1 / (most * 32), 0]);
      expect(similarity(kernel, 0, 0)).toBeCloseTo(1, 6);
      expect(similarity(kernel, 0, 1)).toBeCloseTo(-1, 6);
      // An empty row is like nothing.
      expect(similarity(kernel, 0, 2)).toBe(0);
      expect(similarity(kernel, 2, 0)).toBe(0);
    });

    it.each([...Array(16).keys()])('sees a single great number, at place %i', async (place) => {
      const kernel = await make(2, 16);
      kernel.levels.fill(7);
      kernel.levels[16 + place] = -128;
      kernel.inverseNorms.fill(1 / 64);
      expect(similarity(kernel, 1, 0)).toBe((7 * (15 * 7 - 128)) / 4096);
      expect(similarity(kernel, 1, 1)).toBe((15 * 49 + 128 * 128) / 4096);
    });

    it('of thousands of texts at once is that of each alone, also after others', async () => {
      const kernel = await filled(rows, 32);
      const random = seededRandom(seed);
      const row = (): number => Math.floor(random() * rows);
      const query = queryOf(Array.from({ length: 70 }, row));
      const many = Array.from({ length: 3000 }, () => Array.from({ length: 40 }, row));
      const { whole, missing, products } = kernel.compare(query, sentencesOf(many), 0);
      for (const at of [0, 1, 1499, 2999]) {
        const alone = kernel.compare(query, sentencesOf([many[at] ?? []]), 0);
        expect([alone.whole[0], alone.products[0]]).toEqual([whole[at], products[at]]);
        expect(alone.missing[0]).toBe(missing[at]);
      }
    });

    it('leaves everything alone where there is nothing to compare', async () => {
      const kernel = await filled(4, 16);
      const empty = new Float32Array();
      const nothing = { whole: empty, missing: empty, sentences: empty };
      expect(kernel.compare(queryOf([1]), sentencesOf([]), 0)).toMatchObject(nothing);
      const asked = kernel.compare(queryOf([]), sentencesOf([[1, 2]]), 0);
      const { whole, missing, sentences, products } = asked;
      expect([...whole, ...missing, ...sentences, ...products]).toEqual([0, 0, 0, 0]);
    });

    it('misses the token that weighs most of what a text does not say', async () => {
      const kernel = await make(6, 16);
      for (let row = 0; row < 6; row += 1) kernel.levels[row * 16 + row] = 7;
      kernel.inverseNorms.fill(1 / 7);
      const missing = (text: readonly number[], ...weights: readonly number[]): number => {
        const tokens = Uint32Array.from(weights, (_, token) => token);
        const heavy = Float32Array.from(weights);
        const query = { tokens, counts: heavy, weights: heavy };
        return kernel.compare(query, sentencesOf([text]), 0).missing[0] ?? Number.NaN;
      };
      expect(missing([0, 1, 2, 3, 4], 1, 2, 3, 4, 6)).toBeCloseTo(0, 6);
      expect(missing([1, 2, 3, 4], 1, 2, 3, 4, 6)).toBeCloseTo(1 / 16, 6);
      expect(missing([0, 1, 2, 3], 1, 2, 3, 4, 6)).toBeCloseTo(6 / 16, 6);
      expect(missing([4], 1, 2, 3, 4, 6)).toBeCloseTo(4 / 16, 6);
      // As unlike as can be, since nothing is there; and the lanes beyond the question miss nothing.
      expect(missing([], 1, 2, 3, 4, 6)).toBeCloseTo((2 * 6) / 16, 6);
      expect(missing([5], 1)).toBeCloseTo(1, 6);
      expect(missing([5], 0, 0)).toBe(0);
    });
  });

  describe(`${name}: sums of rows`, () => {
    it.each([0, 1, 110, 5000])('of %i weighted rows, rounding at each step', async (count) => {
      const kernel = await filled(rows, 48);
      const random = seededRandom(count);
      const chosen = Uint32Array.from({ length: count }, () => Math.floor(random() * rows));
      const weights = Float32Array.from({ length: count }, () => random() - 0.5);
      const expected = Float32Array.from({ length: 48 }, (_, d) => {
        let sum = 0;
        chosen.forEach((row, at) => {
          const product = Math.fround((weights[at] ?? 0) * (kernel.levels[row * 48 + d] ?? 0));
          sum = Math.fround(sum + product);
        });
        return sum;
      });
      expect(kernel.sum(chosen, weights)).toEqual(expected);
      // And once more after a question has used the same memory.
      kernel.compare(queryOf([1, 2, 3]), sentencesOf([[4, 5, 6]]), 0);
      expect(kernel.sum(chosen, weights)).toEqual(expected);
    });
  });
}

function queryOf(tokens: readonly number[]): QueryTokens {
  const even = new Float32Array(tokens.length).fill(1);
  return { tokens: Uint32Array.from(tokens), counts: even, weights: even };
}

const anyRow = fc.nat(rows - 1);
const number = fc.integer({ min: 0, max: 900 }).map((value) => value / 100);
const queries: fc.Arbitrary<QueryTokens> = fc
  .array(fc.record({ token: anyRow, count: number, weight: number }), { maxLength: 13 })
  .map((tokens) => ({
    tokens: Uint32Array.from(tokens, ({ token }) => token),
    counts: Float32Array.from(tokens, ({ count }) => count),
    weights: Float32Array.from(tokens, ({ weight }) => weight),
  }));
const texts = fc.array(
  fc.record({
    sentences: fc.array(fc.array(anyRow, { maxLength: 12 }), { maxLength: 4 }),
    context: fc.array(anyRow, { maxLength: 3 }),
  }),
  { maxLength: 6 },
);
