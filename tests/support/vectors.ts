import { BrueckeError } from '../../src/domain/errors.ts';

/** Vectors of one partition, one after the other. */
export class Vectors {
  readonly count: number;
  /** [count × dimensions] */
  readonly values: Float32Array;
  readonly dimensions: number;

  constructor(values: Float32Array, dimensions: number) {
    this.values = values;
    this.dimensions = dimensions;
    this.count = values.length / dimensions;
    if (!Number.isInteger(this.count)) {
      throw new BrueckeError('internal', { reason: 'vectors of uneven length' });
    }
  }

  at(passage: number): Float32Array {
    const { dimensions } = this;
    return this.values.subarray(passage * dimensions, (passage + 1) * dimensions);
  }

  /** Dot product with a query: the cosine, both being unit vectors. */
  cosine(query: Float32Array, passage: number): number {
    const { values, dimensions } = this;
    const first = passage * dimensions;
    let sum = 0;
    for (let at = 0; at < dimensions; at += 1) {
      sum += (query[at] ?? 0) * (values[first + at] ?? 0);
    }
    return sum;
  }
}
