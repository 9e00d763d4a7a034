import { describe, expect, test } from 'vitest';
import { seededRandom } from '../support/random.ts';
import { type Example, fitLogisticRegression } from './logistic-regression.ts';

const seed = 20181030;
const penalty = 1;

/** Examples drawn from a logistic model, features of different size and place. */
function drawn(count: number, intercept: number, weights: readonly number[]): Example[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const features = weights.map((_, at) => (random() + random() - 1) * 10 ** at + 3 * at);
    const logit = dot(weights, features) + intercept;
    return { features, positive: random() < sigmoid(logit) };
  });
}

describe(`logistic regression (seed ${seed})`, () => {
  test('finds the weights that the examples were drawn with', () => {
    const truth = { intercept: -1, weights: [3, 0.4] };
    const fitted = fitLogisticRegression(drawn(20_000, truth.intercept, truth.weights));
    expect(fitted.weights[0]).toBeCloseTo(3, 0);
    expect(fitted.weights[1]).toBeCloseTo(0.4, 1);
    // The intercept lies where the features are 0, far from where they were drawn.
    const probability = sigmoid(fitted.intercept + dot(fitted.weights, [0, 3]));
    expect(probability).toBeCloseTo(sigmoid(-1 + 0.4 * 3), 1);
  });

  test('stands where the penalised likelihood is flat', () => {
    const examples = drawn(300, 0.5, [2, -0.3, 0.05]);
    const fitted = fitLogisticRegression(examples);
    const best = likelihood(examples, fitted);
    for (const change of [-0.05, 0.05]) {
      expect(
        likelihood(examples, { ...fitted, intercept: fitted.intercept + change }),
      ).toBeLessThan(best);
      fitted.weights.forEach((weight, at) => {
        const weights = fitted.weights.with(at, weight * (1 + change) + change / 100);
        expect(likelihood(examples, { ...fitted, weights })).toBeLessThan(best);
      });
    }
  });

  test('weights turn round when the examples do', () => {
    const examples = drawn(200, 0, [1, -0.2]);
    const fitted = fitLogisticRegression(examples);
    const turned = fitLogisticRegression(
      examples.map(({ features, positive }) => ({ features, positive: !positive })),
    );
    expect(turned.intercept).toBeCloseTo(-fitted.intercept, 8);
    turned.weights.forEach((weight, at) => {
      expect(weight).toBeCloseTo(-(fitted.weights[at] ?? 0), 8);
    });
  });

  test('an example that weighs three times counts as three', () => {
    const examples = drawn(400, -1, [2, 0.2]);
    const weighed = fitLogisticRegression(
      examples.map((example) => ({ ...example, weight: example.positive ? 3 : 1 })),
    );
    const repeated = fitLogisticRegression(
      examples.flatMap((example) => Array<Example>(example.positive ? 3 : 1).fill(example)),
    );
    for (const { features } of examples.slice(0, 50)) {
      const left = sigmoid(weighed.intercept + dot(weighed.weights, features));
      const right = sigmoid(repeated.intercept + dot(repeated.weights, features));
      // Not quite: the penalty goes by the deviation of what was given.
      expect(Math.abs(left - right)).toBeLessThan(0.02);
    }
    const plain = fitLogisticRegression(examples);
    expect(weighed.intercept).toBeGreaterThan(plain.intercept + 0.5);
  });

  test('stays finite where one feature parts the examples perfectly', () => {
    const examples = Array.from({ length: 40 }, (_, at) => ({
      features: [at],
      positive: at >= 20,
    }));
    const { intercept, weights } = fitLogisticRegression(examples);
    expect(Number.isFinite(intercept)).toBe(true);
    expect(weights[0]).toBeGreaterThan(0);
    expect(sigmoid(intercept + (weights[0] ?? 0) * 19.5)).toBeCloseTo(0.5, 5);
  });

  test('gives a feature that is always the same no weight', () => {
    const examples = drawn(100, 0, [1]).map(({ features, positive }) => ({
      features: [...features, 7],
      positive,
    }));
    const { intercept, weights } = fitLogisticRegression(examples);
    expect(weights[1]).toBeCloseTo(0, 10);
    expect(Number.isFinite(intercept)).toBe(true);
  });

  test('shares the weight between features that say the same', () => {
    const examples = drawn(100, 0, [1]).map(({ features, positive }) => ({
      features: [...features, ...features],
      positive,
    }));
    const { weights } = fitLogisticRegression(examples);
    expect(weights[0]).toBeCloseTo(weights[1] ?? Number.NaN, 8);
    expect(weights[0]).toBeGreaterThan(0);
  });
});

/** Log likelihood with the penalty on the weights of the features brought to deviation 1. */
function likelihood(
  examples: readonly Example[],
  model: { readonly intercept: number; readonly weights: readonly number[] },
): number {
  const fit = examples.reduce((sum, { features, positive }) => {
    const logit = model.intercept + dot(model.weights, features);
    return sum + Math.log(sigmoid(positive ? logit : -logit));
  }, 0);
  const size = model.weights.reduce((sum, weight, at) => {
    const column = examples.map(({ features }) => features[at] ?? 0);
    const mean = column.reduce((total, value) => total + value, 0) / column.length;
    const variance =
      column.reduce((total, value) => total + (value - mean) ** 2, 0) / column.length;
    return sum + weight ** 2 * variance;
  }, 0);
  return fit - (penalty / 2) * size;
}

function sigmoid(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
