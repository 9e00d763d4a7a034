import { describe, expect, it } from 'vitest';
import { TokenTexts } from '../../embeddings/training/data/token-texts.ts';
import { LateInteractionTrainer } from '../../embeddings/training/late-interaction/train-late-interaction.ts';
import { floatData, floatTensor, Session } from '../../embeddings/training/onnx/session.ts';
import { Random } from '../../embeddings/training/random.ts';
import { type Lists, sumRows, transpose } from '../../embeddings/training/table/bag-of-rows.ts';
import { contrastiveGraph } from '../../embeddings/training/table/contrastive-graph.ts';
import { RowAdam, type RowGradients } from '../../embeddings/training/table/row-adam.ts';
import { Unigram } from '../../src/embedding/unigram.ts';

const random = new Random(7);

function normals(count: number): Float32Array {
  return Float32Array.from({ length: count }, () => random.normal());
}

/** In 64 bits, straight from the definition. */
function contrastiveLoss(
  left: Float32Array,
  right: Float32Array,
  dimensions: number,
  scale: number,
): number {
  const unit = (rows: Float32Array): number[][] =>
    Array.from({ length: rows.length / dimensions }, (_, row) => {
      const values = [...rows.subarray(row * dimensions, (row + 1) * dimensions)];
      const length = Math.hypot(...values);
      return values.map((value) => value / length);
    });
  const [a, b] = [unit(left), unit(right)];
  const dot = (x: number[], y: number[]): number =>
    x.reduce((sum, value, at) => sum + value * (y[at] ?? 0), 0);
  const logits = a.map((x) => b.map((y) => scale * dot(x, y)));
  const logSum = (values: number[]): number =>
    Math.log(values.reduce((s, v) => s + Math.exp(v), 0));
  return logits.reduce((sum, row, i) => {
    const column = logits.map((other) => other[i] ?? 0);
    return sum + (logSum(row) + logSum(column) - 2 * (row[i] ?? 0)) / (2 * logits.length);
  }, 0);
}

describe('the contrastive graph', () => {
  it('gives the loss and its gradient, as finite differences do', async () => {
    const [size, dimensions, scale] = [5, 8, 3];
    const session = await Session.open(contrastiveGraph(dimensions, scale), 1);
    const left = normals(size * dimensions);
    const right = normals(size * dimensions);
    const identity = new Float32Array(size * size);
    for (let at = 0; at < size; at += 1) identity[at * size + at] = 1;
    const result = await session.run({
      left: floatTensor(left, [size, dimensions]),
      right: floatTensor(right, [size, dimensions]),
      identity: floatTensor(identity, [size, size]),
      half: floatTensor(new Float32Array([0.5 / size]), []),
    });
    expect(floatData(result, 'loss')[0]).toBeCloseTo(
      contrastiveLoss(left, right, dimensions, scale),
      4,
    );
    const gradients = floatData(result, 'gradient');
    for (const [side, gradient] of [
      [left, gradients.subarray(0, left.length)],
      [right, gradients.subarray(left.length)],
    ] as const) {
      for (const at of [0, 7, 13, 39]) {
        const numeric = slope(side, at, () => contrastiveLoss(left, right, dimensions, scale));
        expect(gradient[at]).toBeCloseTo(numeric, 3);
      }
    }
  });
});

/** Finite difference of `loss` in one number of `values`. */
function slope(values: Float32Array, at: number, loss: () => number): number {
  const value = values[at] ?? 0;
  const width = 1 / 64;
  values[at] = value + width;
  const above = loss();
  values[at] = value - width;
  const below = loss();
  values[at] = value;
  return (above - below) / (2 * width);
}

function bags(texts: readonly number[][]): Lists {
  const starts = Uint32Array.from([0, ...texts.map(({ length }) => length)]);
  for (let at = 1; at < starts.length; at += 1)
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  return { items: Uint32Array.from(texts.flat()), starts };
}

async function lateInteraction(
  table: Float32Array,
  dimensions: number,
  questions: Lists,
  passages: Lists,
): Promise<{ loss: number; gradients: RowGradients }> {
  const trainer = await LateInteractionTrainer.open(
    table,
    dimensions,
    new TokenTexts(new Unigram([['[UNK]', 0]], 0), 10),
    {
      steps: 1,
      batch: 3,
      rate: 0.1,
      scale: 4,
      warmUp: 0.05,
      dropout: { short: 0, long: 0, longFrom: 100 },
      threads: 1,
    },
    new Random(1),
  );
  return trainer.backward(questions, passages);
}

describe('late interaction', () => {
  it('has the gradient that finite differences show, with the weights of tokens held', async () => {
    const dimensions = 6;
    const table = normals(10 * dimensions);
    // Rows of length 1: a small step then changes a weight by its square only.
    for (let row = 0; row < 10; row += 1) {
      const length = Math.hypot(...table.subarray(row * dimensions, (row + 1) * dimensions));
      for (let at = 0; at < dimensions; at += 1) {
        table[row * dimensions + at] = (table[row * dimensions + at] ?? 0) / length;
      }
    }
    // One token a question: its weight falls out of the mean.
    const questions = bags([[0], [1], [2]]);
    const passages = bags([
      [3, 4],
      [5, 6, 7],
      [8, 9],
    ]);
    const run = () => lateInteraction(table, dimensions, questions, passages);
    const { gradients } = await run();
    const gradientAt = (at: number): number => {
      const index = gradients.rows.indexOf(Math.floor(at / dimensions));
      return gradients.values[index * dimensions + (at % dimensions)] ?? Number.NaN;
    };
    for (const at of [0, 9, 20, 27, 41, 55]) {
      const value = table[at] ?? 0;
      const width = 1 / 256;
      table[at] = value + width;
      const above = (await run()).loss;
      table[at] = value - width;
      const below = (await run()).loss;
      table[at] = value;
      expect(gradientAt(at)).toBeCloseTo((above - below) / (2 * width), 2);
    }
  });
});

describe('sums of rows', () => {
  const lists = bags([[2, 0, 2, 1, 1, 0], [1], [0, 2, 2, 1, 0]]);
  const matrix = Float32Array.of(1, 10, 2, 20, 4, 40);

  it('add up what the lists name', () => {
    expect([...sumRows(matrix, 2, lists)]).toEqual([14, 140, 2, 20, 12, 120]);
  });

  it('go back by the lists turned round', () => {
    const { occurring, holders } = transpose(lists, 5);
    expect([...occurring]).toEqual([0, 1, 2]);
    expect([...holders.starts]).toEqual([0, 4, 8, 12]);
    expect([...holders.items]).toEqual([0, 0, 2, 2, 0, 0, 1, 2, 0, 0, 2, 2]);
  });
});

describe('Adam on rows', () => {
  it('moves touched rows only, by the rate at first', () => {
    const table = new Float32Array(6);
    const adam = new RowAdam(3, 2, { firstDecay: 0.9, secondDecay: 0.99 });
    adam.step(table, { rows: Uint32Array.of(1), values: Float32Array.of(4, -0.5) }, 0.25);
    expect([...table].map((value) => Number(value.toFixed(4)))).toEqual([0, 0, -0.25, 0.25, 0, 0]);
  });
});
