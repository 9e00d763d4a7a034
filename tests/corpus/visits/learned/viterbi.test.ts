import { describe, expect, test } from 'vitest';
import { Random } from '../../../../embeddings/training/random.ts';
import { labelCount, mayFollow } from '../../../../src/corpus/visits/learned/labels.ts';
import { viterbi } from '../../../../src/corpus/visits/learned/viterbi.ts';

const all = Array.from({ length: labelCount }, (_, label) => label);

/** Every way to label so many tokens. */
function ways(length: number): number[][] {
  return length === 0
    ? [[]]
    : ways(length - 1).flatMap((way) => all.map((label) => [...way, label]));
}

function isAllowed(way: readonly number[]): boolean {
  return [...way, 0].every((label, at) => mayFollow(way[at - 1] ?? 0, label));
}

function scoreOf(way: readonly number[], emissions: Float32Array, transitions: Float32Array) {
  return way.reduce(
    (sum, label, at) =>
      sum +
      (emissions[at * labelCount + label] ?? 0) +
      (at === 0 ? 0 : (transitions[(way[at - 1] ?? 0) * labelCount + label] ?? 0)),
    0,
  );
}

describe('the likeliest labels', () => {
  test.each([1, 2, 3, 4, 5, 6])('are those of all ways with the most weight (seed %i)', (seed) => {
    const random = new Random(seed);
    const length = 1 + (seed % 3);
    const emissions = Float32Array.from({ length: length * labelCount }, () => random.normal());
    const transitions = Float32Array.from({ length: labelCount ** 2 }, () => random.normal());
    const scores = ways(length)
      .filter(isAllowed)
      .map((way) => scoreOf(way, emissions, transitions));
    const found = [...viterbi(emissions, transitions)];
    expect(isAllowed(found)).toBe(true);
    expect(scoreOf(found, emissions, transitions)).toBeCloseTo(Math.max(...scores), 4);
  });

  test('of no tokens are none', () => {
    expect([...viterbi(new Float32Array(), new Float32Array(labelCount ** 2))]).toEqual([]);
  });
});
