import { seededRandom } from '../../support/random.ts';

export const sizes = {
  dimensions: 32,
  heads: 4,
  layers: 2,
  inner: 48,
  /** As in XLM-R: two more than the longest text, because positions start after the padding's. */
  positions: 130,
} as const;

export const padding = 1;

/** A matrix [rows × columns] or a vector [columns]. */
export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export type Weights = ReadonlyMap<string, Weight>;

/** Random weights of a small encoder like XLM-R; the same seed gives the same. */
export function randomWeights(vocabulary: number, seed: number): Weights {
  const random = seededRandom(seed);
  const weights = new Map<string, Weight>();
  const add = (name: string, shape: readonly number[], scale: number, around = 0): void => {
    const length = shape.reduce((product, size) => product * size, 1);
    const values = Float32Array.from({ length }, () => around + scale * (2 * random() - 1));
    weights.set(name, { shape, values });
  };
  const { dimensions, inner, layers, positions } = sizes;
  add('words', [vocabulary, dimensions], 1);
  // Strong, so that a text whose positions are wrong shows.
  add('positions', [positions, dimensions], 0.7);
  const norm = (name: string) => {
    add(`${name}.scale`, [dimensions], 0.2, 1);
    add(`${name}.shift`, [dimensions], 0.2);
  };
  const linear = (name: string, from: number, to: number) => {
    add(`${name}.matrix`, [from, to], 2 / Math.sqrt(from));
    add(`${name}.bias`, [to], 0.2);
  };
  norm('embeddings');
  for (let layer = 0; layer < layers; layer += 1) {
    for (const part of ['query', 'key', 'value', 'output']) {
      linear(`${layer}.${part}`, dimensions, dimensions);
    }
    norm(`${layer}.attention`);
    linear(`${layer}.up`, dimensions, inner);
    linear(`${layer}.down`, inner, dimensions);
    norm(`${layer}.feed`);
  }
  return weights;
}
