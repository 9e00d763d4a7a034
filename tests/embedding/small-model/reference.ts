import { padding, sizes, type Weights } from './weights.ts';

type Matrix = number[][];

/** The encoder in plain loops, for one text and so without padding and mask: [tokens × dimensions]. */
export function encode(weights: Weights, ids: readonly number[]): Matrix {
  const { dimensions, heads, layers } = sizes;
  const row = (name: string, index: number): number[] => {
    const { values, shape } = weights.get(name) ?? { values: new Float32Array(), shape: [] };
    const width = shape.at(-1) ?? 0;
    return [...values.subarray(index * width, (index + 1) * width)];
  };
  const norm = (input: Matrix, name: string): Matrix => {
    const [scale, shift] = [row(`${name}.scale`, 0), row(`${name}.shift`, 0)];
    return input.map((values) => {
      const mean = sum(values) / values.length;
      const variance = sum(values.map((value) => (value - mean) ** 2)) / values.length;
      const by = Math.sqrt(variance + 1e-5);
      return values.map((value, at) => ((value - mean) / by) * (scale[at] ?? 0) + (shift[at] ?? 0));
    });
  };
  const linear = (input: Matrix, name: string): Matrix =>
    input.map((values) => {
      const output = row(`${name}.bias`, 0);
      for (const [from, value] of values.entries()) {
        for (const [to, weight] of row(`${name}.matrix`, from).entries()) {
          output[to] = (output[to] ?? 0) + value * weight;
        }
      }
      return output;
    });

  let hidden = norm(
    ids.map((id, at) => add(row('words', id), row('positions', at + padding + 1))),
    'embeddings',
  );
  const width = dimensions / heads;
  for (let layer = 0; layer < layers; layer += 1) {
    const [queries, keys, values] = ['query', 'key', 'value'].map((part) =>
      linear(hidden, `${layer}.${part}`),
    ) as [Matrix, Matrix, Matrix];
    const mixed = queries.map((query) => {
      const output: number[] = [];
      for (let from = 0; from < dimensions; from += width) {
        const part = (vector: readonly number[]) => vector.slice(from, from + width);
        const shares = softmax(keys.map((key) => dot(part(query), part(key)) / Math.sqrt(width)));
        let head: number[] = new Array(width).fill(0);
        for (const [at, value] of values.entries()) {
          head = add(
            head,
            part(value).map((number) => number * (shares[at] ?? 0)),
          );
        }
        output.push(...head);
      }
      return output;
    });
    const attended = linear(mixed, `${layer}.output`);
    hidden = norm(
      hidden.map((vector, at) => add(vector, attended[at] ?? [])),
      `${layer}.attention`,
    );
    const up = linear(hidden, `${layer}.up`).map((vector) => vector.map(gelu));
    const fed = linear(up, `${layer}.down`);
    hidden = norm(
      hidden.map((vector, at) => add(vector, fed[at] ?? [])),
      `${layer}.feed`,
    );
  }
  return hidden;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const add = (a: readonly number[], b: readonly number[]) =>
  a.map((value, at) => value + (b[at] ?? 0));
const dot = (a: readonly number[], b: readonly number[]) =>
  sum(a.map((value, at) => value * (b[at] ?? 0)));

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  return powers.map((power) => power / sum(powers));
}

function gelu(x: number): number {
  return 0.5 * x * (1 + erf(x * Math.SQRT1_2));
}

/** Abramowitz and Stegun 7.1.26: within 1.5 · 10⁻⁷. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x));
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.sign(x) * (1 - series * Math.exp(-x * x));
}
