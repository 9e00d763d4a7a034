import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readModelFiles } from '../../src/embedding/model-files.ts';
import { StaticTokenTable } from '../../src/embedding/static-token-table.ts';
import { similarity } from '../support/similarity.ts';
import { modelFolder, ordinaryPipeline } from './model.ts';

let table: StaticTokenTable;

beforeAll(async () => {
  table = await StaticTokenTable.load(await readModelFiles(modelFolder));
});

const words = ['dresden', 'delegation', '德国', 'universität', 'the', '1'];

describe('the token table', () => {
  it('holds the vectors that the pipeline gives for single tokens', async () => {
    const extractor = await ordinaryPipeline();
    const vectors: number[][] = [];
    for (const word of words) {
      expect(table.encode(word)).toHaveLength(1);
      const output = await extractor(word);
      vectors.push(Array.from(output.data).slice(table.dimensions).map(Number));
    }
    const rows = Uint32Array.from(words, (word) => table.encode(word)[0] ?? 0);
    for (const [i, a] of vectors.entries()) {
      expect(table.lengths[rows[i] ?? 0]).toBeCloseTo(Math.hypot(...a), 3);
      for (const [j, b] of vectors.entries()) {
        const dot = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
        const expected = dot / Math.hypot(...a) / Math.hypot(...b);
        expect(similarity(table, rows[i] ?? 0, rows[j] ?? 0)).toBeCloseTo(expected, 4);
      }
    }
  });

  it('gives similarities between -1 and 1, the same both ways, 1 with itself', () => {
    const row = fc.integer({ min: 3, max: table.size - 1 });
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(similarity(table, a, a)).toBeCloseTo(1, 5);
        expect(similarity(table, a, b)).toBeCloseTo(similarity(table, b, a), 5);
        expect(Math.abs(similarity(table, a, b))).toBeLessThanOrEqual(1.00001);
      }),
    );
  });

  it('encodes Traditional characters as the rows of the Simplified ones', () => {
    expect(table.encode('代表團訪問濟南')).toEqual(table.encode('代表团访问济南'));
  });

  it('encodes nothing as nothing', () => {
    expect(table.encode('')).toHaveLength(0);
    expect(table.encode('😀 \u0000 …')).toHaveLength(0);
  });
});
