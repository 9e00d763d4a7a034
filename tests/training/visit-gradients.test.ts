import { expect, test } from 'vitest';
import { Random } from '../../embeddings/training/random.ts';
import { gradientsOf, type Sequence } from '../../visits/training/gradients.ts';

const rows = 5;
/** Of three fields. */
const labelCount = 10;
const step = 1e-3;

/** Topics 'begins, goes on, between, begins', then a host. */
const sequence: Sequence = {
  rows: [[0, 1], [1], [], [2, 3], [4, 0], [3]].map((own) => Int32Array.from(own)),
  labels: Uint8Array.of(0, 1, 2, 3, 1, 4),
};

test.each([1, 2, 3])('gradients are the slopes of the likelihood (seed %i)', (seed) => {
  const random = new Random(seed);
  const weights = Float32Array.from({ length: rows * labelCount }, () => random.normal());
  const transitions = Float32Array.from({ length: labelCount ** 2 }, () => random.normal());
  const { tokens, pairs, logLikelihood } = gradientsOf(sequence, weights, transitions);
  expect(logLikelihood).toBeLessThan(0);
  const slope = (values: Float32Array, at: number): number => {
    const kept = values[at] ?? 0;
    const likelihoods = [kept + step, kept - step].map((value) => {
      values[at] = value;
      return gradientsOf(sequence, weights, transitions).logLikelihood;
    });
    values[at] = kept;
    return ((likelihoods[0] ?? 0) - (likelihoods[1] ?? 0)) / (2 * step);
  };
  for (let at = 0; at < weights.length; at += 7) {
    const row = Math.floor(at / labelCount);
    const expected = sequence.rows.reduce(
      (sum, own, token) =>
        sum + (own.includes(row) ? (tokens[token * labelCount + (at % labelCount)] ?? 0) : 0),
      0,
    );
    expect(slope(weights, at)).toBeCloseTo(expected, 2);
  }
  for (let pair = 0; pair < pairs.length; pair += 5) {
    expect(slope(transitions, pair)).toBeCloseTo(pairs[pair] ?? 0, 2);
  }
});

test('a sentence of thousands of tokens has a finite likelihood', () => {
  const length = 5000;
  const long: Sequence = {
    rows: Array.from({ length }, (_, at) => Int32Array.of(at % rows)),
    labels: new Uint8Array(length),
  };
  const weights = new Float32Array(rows * labelCount).fill(3);
  const { logLikelihood } = gradientsOf(long, weights, new Float32Array(labelCount ** 2));
  expect(Number.isFinite(logLikelihood)).toBe(true);
});
