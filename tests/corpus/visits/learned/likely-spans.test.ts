import { describe, expect, test } from 'vitest';
import { Random } from '../../../../embeddings/training/random.ts';
import { chainOf, marginalsOf } from '../../../../src/corpus/visits/learned/chain.ts';
import { beginsWith, goesOnWith, mayFollow } from '../../../../src/corpus/visits/learned/labels.ts';
import { likelySpans } from '../../../../src/corpus/visits/learned/likely-spans.ts';

/** Of two fields. */
const labelCount = 7;
const all = Array.from({ length: labelCount }, (_, label) => label);

/** Every way to label so many tokens. */
function ways(length: number): number[][] {
  return length === 0
    ? [[]]
    : ways(length - 1).flatMap((way) => all.map((label) => [...way, label]));
}

function isAllowed(way: readonly number[]): boolean {
  return way.every((label, at) => mayFollow(way[at - 1] ?? 0, label));
}

function oddsOf(way: readonly number[], emissions: Float64Array, transitions: Float32Array) {
  const sum = way.reduce(
    (total, label, at) =>
      total +
      (emissions[at * labelCount + label] ?? 0) +
      (at === 0 ? 0 : (transitions[(way[at - 1] ?? 0) * labelCount + label] ?? 0)),
    0,
  );
  return Math.exp(sum);
}

/** The spans of a field in a way to label, as `start-end`. */
function spansOf(way: readonly number[], field: number): string[] {
  return way.flatMap((label, start) => {
    if (label !== beginsWith(field)) return [];
    let end = start + 1;
    while (way[end] === goesOnWith(field)) end += 1;
    return [`${start}-${end}`];
  });
}

function sentence(seed: number, length: number) {
  const random = new Random(seed);
  const emissions = Float64Array.from({ length: length * labelCount }, () => 2 * random.normal());
  const transitions = Float32Array.from({ length: labelCount ** 2 }, () => random.normal());
  return { emissions, transitions };
}

function sharedHalf(one: readonly number[], other: readonly number[]): boolean {
  const [start = 0, end = 0, from = 0, to = 0] = [...one, ...other];
  return 4 * (Math.min(end, to) - Math.max(start, from)) >= end - start + to - from;
}

describe('likely spans', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'are as likely as all ways to label the sentence say (seed %i)',
    (seed) => {
      const length = 1 + (seed % 4);
      const { emissions, transitions } = sentence(seed, length);
      const allowed = ways(length).filter(isAllowed);
      const total = allowed.reduce((sum, way) => sum + oddsOf(way, emissions, transitions), 0);
      const marginals = marginalsOf(chainOf(emissions, transitions));
      for (const field of [0, 1]) {
        const exact = new Map<string, number>();
        for (const way of allowed) {
          const probability = oddsOf(way, emissions, transitions) / total;
          for (const span of spansOf(way, field)) {
            exact.set(span, (exact.get(span) ?? 0) + probability);
          }
        }
        // Told apart from all others the spans must hold all that is likely, each once.
        const found = likelySpans(marginals, field, 1e-9);
        const sum = found.reduce((before, { probability }) => before + probability, 0);
        expect(sum).toBeCloseTo(
          [...exact.values()].reduce((before, probability) => before + probability, 0),
          6,
        );
        const [best] = [...exact].sort((a, b) => b[1] - a[1]);
        expect(`${found[0]?.start}-${found[0]?.end}`).toBe(best?.[0]);
        expect(found[0]?.probability).toBeGreaterThanOrEqual((best?.[1] ?? 1) - 1e-9);
      }
    },
  );

  test.each([7, 8, 9])('of one field share less than half of their tokens (seed %i)', (seed) => {
    const { emissions, transitions } = sentence(seed, 30);
    const marginals = marginalsOf(chainOf(emissions, transitions));
    const spans = likelySpans(marginals, 1, 1e-3).map(({ start, end }) => [start, end]);
    expect(spans.length).toBeGreaterThan(3);
    spans.forEach((span, at) => {
      expect(spans.slice(at + 1).filter((other) => sharedHalf(span, other))).toEqual([]);
    });
  });

  test('are those that are asked for, the likeliest first', () => {
    const { emissions, transitions } = sentence(10, 40);
    const marginals = marginalsOf(chainOf(emissions, transitions));
    const probabilities = likelySpans(marginals, 0, 0.05).map(({ probability }) => probability);
    expect(probabilities.length).toBeGreaterThan(1);
    expect(Math.min(...probabilities)).toBeGreaterThanOrEqual(0.05);
    const many = likelySpans(marginals, 0, 0.001);
    expect(many.length).toBeGreaterThan(probabilities.length);
  });

  test('are none in no tokens, and finite in thousands', () => {
    const transitions = new Float32Array(labelCount ** 2);
    const none = marginalsOf(chainOf(new Float64Array(), transitions));
    expect(likelySpans(none, 0, 0.01)).toEqual([]);
    const long = marginalsOf(chainOf(new Float64Array(3000 * labelCount).fill(50), transitions));
    for (const { probability } of likelySpans(long, 0, 0.01)) {
      expect(Number.isFinite(probability)).toBe(true);
    }
  });
});
