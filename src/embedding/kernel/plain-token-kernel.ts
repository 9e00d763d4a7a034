import type { QueryTokens, TextPlace, TokenComparison } from '../token-comparison.ts';
import { compareTokens } from './compare-tokens.ts';
import type { TokenKernel } from './token-kernel.ts';

/** For machines without WebAssembly SIMD. */
export class PlainTokenKernel implements TokenKernel {
  readonly levels: Int8Array;
  readonly inverseNorms: Float32Array;
  readonly lengths: Float32Array;
  private readonly dimensions: number;

  constructor(rows: number, dimensions: number) {
    this.dimensions = dimensions;
    this.levels = new Int8Array(rows * dimensions);
    this.inverseNorms = new Float32Array(rows);
    this.lengths = new Float32Array(rows);
  }

  compare(query: QueryTokens, texts: readonly TextPlace[], discount: number): TokenComparison {
    const { inverseNorms, lengths } = this;
    const similarity = (token: number, row: number): number => {
      const scaled = Math.fround(this.dot(token, row) * (inverseNorms[token] ?? 0));
      return Math.fround(scaled * (inverseNorms[row] ?? 0));
    };
    return compareTokens(query, texts, discount, { lengths, similarity });
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

  private dot(one: number, other: number): number {
    const { dimensions, levels } = this;
    const [left, right] = [one * dimensions, other * dimensions];
    let sum = 0;
    for (let d = 0; d < dimensions; d += 1) {
      sum += (levels[left + d] ?? 0) * (levels[right + d] ?? 0);
    }
    return sum;
  }
}
