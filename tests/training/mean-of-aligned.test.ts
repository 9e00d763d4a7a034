import { describe, expect, it } from 'vitest';
import { Random } from '../../embeddings/training/random.ts';
import { meanOfAligned, nearestRotation } from '../../embeddings/training/table/mean-of-aligned.ts';

const dimensions = 6;
const rows = 50;

function normals(count: number, seed: number): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: count }, () => random.normal());
}

function rotationOf(seed: number): Float64Array {
  return nearestRotation(Float64Array.from(normals(dimensions ** 2, seed)), dimensions);
}

function turned(table: Float32Array, rotation: Float64Array, factor = 1): Float32Array {
  return table.map((_, at) => {
    const column = at % dimensions;
    let sum = 0;
    for (let k = 0; k < dimensions; k += 1) {
      sum += (table[at - column + k] ?? 0) * (rotation[k * dimensions + column] ?? 0);
    }
    return factor * sum;
  });
}

describe('the rotation nearest to a matrix', () => {
  it.each([1, 2, 3, 4, 5])('keeps lengths and angles (seed %i)', (seed) => {
    const rotation = rotationOf(seed);
    for (let i = 0; i < dimensions; i += 1) {
      for (let j = 0; j < dimensions; j += 1) {
        let product = 0;
        for (let k = 0; k < dimensions; k += 1) {
          product += (rotation[i * dimensions + k] ?? 0) * (rotation[j * dimensions + k] ?? 0);
        }
        expect(product).toBeCloseTo(Number(i === j), 9);
      }
    }
  });

  it('is a rotation itself where the matrix is one, however long', () => {
    const rotation = rotationOf(6);
    const same = nearestRotation(
      rotation.map((value) => 1000 * value),
      dimensions,
    );
    same.forEach((value, at) => {
      expect(value).toBeCloseTo(rotation[at] ?? 0, 9);
    });
  });

  it('is finite for a matrix of zeros', () => {
    expect(
      nearestRotation(new Float64Array(dimensions ** 2), dimensions).every(Number.isFinite),
    ).toBe(true);
  });
});

describe('the mean of two aligned tables', () => {
  it.each([7, 8, 9])('is the table, where the other is the same turned and longer (%i)', (seed) => {
    const table = normals(rows * dimensions, seed);
    const other = turned(table, rotationOf(seed + 10), 3);
    meanOfAligned(table, other, dimensions).forEach((value, at) => {
      expect(value).toBeCloseTo(table[at] ?? 0, 4);
    });
  });

  it('leaves half of what only one of them has', () => {
    const table = normals(rows * dimensions, 20);
    const noise = normals(rows * dimensions, 21).map((value) => 0.3 * value);
    const noisy = table.map((value, at) => value + (noise[at] ?? 0));
    const distance = (other: Float32Array): number =>
      Math.hypot(...other.map((value, at) => value - (table[at] ?? 0)));
    const mean = meanOfAligned(table, turned(noisy, rotationOf(22)), dimensions);
    expect(distance(mean)).toBeLessThan(0.6 * distance(noisy));
  });

  it('refuses tables of different sizes', () => {
    expect(() => meanOfAligned(normals(12, 1), normals(18, 1), dimensions)).toThrow();
  });
});
