import type { DotProducts } from './dot-products.ts';

/** For machines without WebAssembly SIMD. */
export class PlainDotProducts implements DotProducts {
  readonly levels: Int8Array;
  private readonly dimensions: number;

  constructor(rows: number, dimensions: number) {
    this.dimensions = dimensions;
    this.levels = new Int8Array(rows * dimensions);
  }

  compute(query: Uint32Array, rows: Uint32Array, out: Float32Array): void {
    const { dimensions, levels } = this;
    for (let i = 0; i < query.length; i += 1) {
      const left = (query[i] ?? 0) * dimensions;
      for (let j = 0; j < rows.length; j += 1) {
        const right = (rows[j] ?? 0) * dimensions;
        let sum = 0;
        for (let d = 0; d < dimensions; d += 1) {
          sum += (levels[left + d] ?? 0) * (levels[right + d] ?? 0);
        }
        out[i * rows.length + j] = sum;
      }
    }
  }

  sum(rows: Uint32Array, weights: Float32Array): Float32Array {
    const { dimensions, levels } = this;
    const sum = new Float32Array(dimensions);
    for (let at = 0; at < rows.length; at += 1) {
      const weight = weights[at] ?? 0;
      const first = (rows[at] ?? 0) * dimensions;
      for (let d = 0; d < dimensions; d += 1) {
        sum[d] = (sum[d] ?? 0) + Math.fround(weight * (levels[first + d] ?? 0));
      }
    }
    return sum;
  }
}
