import { describe, expect, it } from 'vitest';
import type { DotProducts } from '../../src/embedding/kernel/dot-products.ts';
import { seededRandom } from '../support/random.ts';

/** What every implementation of DotProducts must do. */
export function dotProductsContract(
  name: string,
  make: (rows: number, dimensions: number) => Promise<DotProducts>,
): void {
  describe(`${name}: dot products of 8-bit rows`, () => {
    const filled = async (rows: number, dimensions: number): Promise<DotProducts> => {
      const products = await make(rows, dimensions);
      const random = seededRandom(rows * 1000 + dimensions);
      for (let at = 0; at < products.levels.length; at += 1) {
        products.levels[at] = Math.floor(random() * 255) - 127;
      }
      return products;
    };

    it.each([
      [1, 1, 16],
      [3, 5, 32],
      [4, 100, 256],
      [65, 4097, 48],
    ])(
      '%i query rows against %i rows of %i dimensions equal the naive sum',
      async (queries, count, dimensions) => {
        const size = 500;
        const products = await filled(size, dimensions);
        const query = Uint32Array.from({ length: queries }, (_, i) => (i * 31) % size);
        const rows = Uint32Array.from({ length: count }, (_, j) => (j * 17) % size);
        const out = new Float32Array(queries * count).fill(Number.NaN);
        products.compute(query, rows, out);
        const naive = (left: number, right: number): number => {
          let sum = 0;
          for (let d = 0; d < dimensions; d += 1) {
            sum +=
              (products.levels[left * dimensions + d] ?? 0) *
              (products.levels[right * dimensions + d] ?? 0);
          }
          return sum;
        };
        for (let i = 0; i < queries; i += 1) {
          for (let j = 0; j < count; j += 1) {
            const expected = naive(query[i] ?? 0, rows[j] ?? 0);
            if (out[i * count + j] !== expected)
              expect([i, j, out[i * count + j]]).toEqual([i, j, expected]);
          }
        }
      },
    );

    it('holds the greatest sums exactly', async () => {
      const products = await make(2, 256);
      products.levels.fill(127, 0, 256);
      products.levels.fill(-127, 256);
      const out = new Float32Array(2);
      products.compute(Uint32Array.of(0), Uint32Array.of(0, 1), out);
      expect([...out]).toEqual([256 * 127 * 127, -256 * 127 * 127]);
    });

    it('leaves everything alone where there is nothing to compute', async () => {
      const products = await filled(4, 16);
      products.compute(new Uint32Array(0), Uint32Array.of(1), new Float32Array(0));
      products.compute(Uint32Array.of(1), new Uint32Array(0), new Float32Array(0));
    });

    it.each([0, 1, 110, 5000])('sums %i weighted rows, rounding at each step', async (count) => {
      const products = await filled(200, 48);
      const random = seededRandom(count);
      const rows = Uint32Array.from({ length: count }, () => Math.floor(random() * 200));
      const weights = Float32Array.from({ length: count }, () => random() - 0.5);
      const expected = Float32Array.from({ length: 48 }, (_, d) => {
        let sum = 0;
        rows.forEach((row, at) => {
          const product = Math.fround((weights[at] ?? 0) * (products.levels[row * 48 + d] ?? 0));
          sum = Math.fround(sum + product);
        });
        return sum;
      });
      expect(products.sum(rows, weights)).toEqual(expected);
    });
  });
}
