export interface Example {
  readonly features: readonly number[];
  readonly positive: boolean;
  /** How much the example counts; 1 by default. */
  readonly weight?: number;
}

export interface LogisticRegression {
  readonly intercept: number;
  readonly weights: readonly number[];
}

const penalty: number = 1;
const steps = 50;

/**
 * Fits logistic regression by Newton's method with an L2 penalty on the weights of the features,
 * each first brought to mean 0 and deviation 1; the weights returned are for features as given.
 */
export function fitLogisticRegression(examples: readonly Example[]): LogisticRegression {
  const width = examples[0]?.features.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) =>
    examples.map(({ features }) => features[at] ?? 0),
  );
  const means = columns.map(mean);
  const deviations = columns.map((column, at) => {
    return Math.sqrt(mean(column.map((value) => (value - (means[at] ?? 0)) ** 2))) || 1;
  });
  const rows = examples.map(({ features }) => [
    1,
    ...features.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
  ]);
  let weights = new Array<number>(width + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const gradient: number[] = weights.map((weight, at) => (at === 0 ? 0 : -penalty * weight));
    const curvature: number[][] = weights.map((_, i) =>
      weights.map((_, j) => (i === j && i > 0 ? penalty : 0)),
    );
    rows.forEach((row, at) => {
      const probability = 1 / (1 + Math.exp(-dot(row, weights)));
      const weight = examples[at]?.weight ?? 1;
      const error = weight * (Number(examples[at]?.positive) - probability);
      row.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + value * error;
        const line = curvature[i] ?? [];
        row.forEach((other, j) => {
          line[j] = (line[j] ?? 0) + weight * value * other * probability * (1 - probability);
        });
      });
    });
    const change = solve(curvature, gradient);
    weights = weights.map((weight, at) => weight + (change[at] ?? 0));
  }
  const scaled = weights.slice(1).map((weight, at) => weight / (deviations[at] ?? 1));
  return { intercept: (weights[0] ?? 0) - dot(scaled, means), weights: scaled };
}

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      pivot.forEach((value, column) => {
        row[column] = (row[column] ?? 0) - factor * value;
      });
    }
  });
  const solution = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    const known = dot(row.slice(at + 1, rows.length), solution.slice(at + 1));
    solution[at] = ((row[rows.length] ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
