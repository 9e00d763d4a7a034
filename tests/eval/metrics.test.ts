import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstRank, formatPercent, ndcgAt10, percent, recallAt, table } from './metrics.ts';

const seed = 2018;

describe('firstRank', () => {
  test('counts from 1; of several relevant items the first counts; 0 for none', () => {
    expect(firstRank(['a', 'b', 'c'], (item) => item === 'a')).toBe(1);
    expect(firstRank(['a', 'b', 'c', 'b'], (item) => item === 'b')).toBe(2);
    expect(firstRank(['a', 'b'], () => false)).toBe(0);
    expect(firstRank([], () => true)).toBe(0);
  });
});

describe('ndcgAt10', () => {
  test.each([
    [[0], 0],
    [[1], 1],
    [[2], 0.6309],
    [[3], 0.5],
    [[7], 1 / 3],
    [[10], 0.2891],
    [[11], 0],
    [[1, 2], 1],
    [[2, 1], 1],
    [[1, 0], 0.6131],
    [[0, 0], 0],
  ])('ranks %j give %f', (ranks, expected) => {
    expect(ndcgAt10(ranks)).toBeCloseTo(expected, 4);
  });

  test('equals the definition, gain over the best possible gain, for relevant items in any places', () => {
    const ranks = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(ranks, (found) => {
        const gain = (held: (place: number) => boolean): number =>
          Array.from({ length: 10 }, (_, at) => (held(at + 1) ? 1 / Math.log2(at + 2) : 0)).reduce(
            (sum, value) => sum + value,
            0,
          );
        const ideal = gain((place) => place <= found.length);
        expect(ndcgAt10(found)).toBeCloseTo(gain((place) => found.includes(place)) / ideal, 12);
      }),
      { seed },
    );
  });
});

describe('recallAt', () => {
  test.each([
    [1, [1], 1],
    [1, [2], 0],
    [3, [3], 1],
    [3, [4], 0],
    [5, [0], 0],
    [5, [1, 5, 6, 0], 0.5],
  ])('within %i, ranks %j: %f', (depth, ranks, expected) => {
    expect(recallAt(depth, ranks)).toBe(expected);
  });

  test('of one item it says whether a deeper look found it', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 20 }), (rank, depth) => {
        expect(recallAt(depth, [rank])).toBeLessThanOrEqual(recallAt(depth + 1, [rank]));
      }),
      { seed },
    );
  });
});

describe('what is printed', () => {
  test('percent is the mean times 100, and nothing has no mean', () => {
    expect(percent([1, 0, 1, 1])).toBe(75);
    expect(percent([])).toBeNaN();
    expect(formatPercent(percent([]))).toBe('–');
    expect(formatPercent(99.95)).toMatch(/^(?:99\.9|100\.0)$/);
    expect(formatPercent(0)).toBe('0.0');
  });

  test('a table has the same width in every line, also without rows', () => {
    const lines = table(
      ['', 'first', 'in first 3'],
      [
        ['de-en', '100.0', '–'],
        ['all', '9.5'],
      ],
    ).split('\n');
    expect(new Set(lines.map((line) => line.length)).size).toBeLessThanOrEqual(2);
    expect(lines[2]).toBe('| de-en | 100.0 |          – |');
    expect(table(['a', 'b'], []).split('\n')).toEqual(['| a | b |', '| - | - |']);
  });
});
