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

function meanOf(tables: readonly Float32Array[]): Promise<Float32Array> {
  return meanOfAligned(
    tables.map((table) => () => Promise.resolve(table)),
    dimensions,
  );
}

describe('the mean of aligned tables', () => {
  it.each([7, 8, 9])('is the table, where others are it turned and longer (%i)', async (seed) => {
    const table = normals(rows * dimensions, seed);
    const others = [3, 0.1].map((factor) => turned(table, rotationOf(seed + factor), factor));
    const mean = await meanOf([table, ...others]);
    mean.forEach((value, at) => {
      expect(value).toBeCloseTo(table[at] ?? 0, 4);
    });
  });

  it('leaves the less of what only one of them has, the more there are', async () => {
    const table = normals(rows * dimensions, 20);
    const noisy = [21, 22, 23, 24].map((seed) => {
      const noise = normals(rows * dimensions, seed);
      const sum = table.map((value, at) => value + 0.3 * (noise[at] ?? 0));
      return turned(sum, rotationOf(seed + 10));
    });
    const noise = async (count: number): Promise<number> => {
      const onTable = await meanOf([table, await meanOf(noisy.slice(0, count))]);
      return Math.hypot(...onTable.map((value, at) => value - (table[at] ?? 0)));
    };
    expect(await noise(2)).toBeLessThan(0.85 * (await noise(1)));
    expect(await noise(4)).toBeLessThan(0.85 * (await noise(2)));
  });

  it('has rows as long as those of the tables are on average', async () => {
    const tables = [30, 31, 32].map((seed) => normals(rows * dimensions, seed));
    const total = Math.hypot(...(tables[0] ?? []));
    const mean = await meanOf(tables);
    for (let row = 0; row < rows; row += 1) {
      const lengthIn = (table: Float32Array): number =>
        Math.hypot(...table.subarray(row * dimensions, (row + 1) * dimensions));
      const lengths = tables.map((table) => (lengthIn(table) * total) / Math.hypot(...table));
      expect(lengthIn(mean)).toBeCloseTo(lengths.reduce((sum, each) => sum + each, 0) / 3, 4);
    }
  });

  it('is finite where rows are zeros', async () => {
    const empty = new Float32Array(rows * dimensions);
    for (const tables of [
      [empty, empty],
      [normals(rows * dimensions, 40), empty],
    ])
      expect((await meanOf(tables)).every(Number.isFinite)).toBe(true);
  });

  it('refuses tables of different sizes, and none', async () => {
    await expect(meanOf([normals(12, 1), normals(18, 1)])).rejects.toThrow('sizes');
    await expect(meanOf([])).rejects.toThrow('no tables');
  });
});
