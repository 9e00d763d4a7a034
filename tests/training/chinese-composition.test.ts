import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawToParts } from '../../embeddings/training/table/chinese-composition.ts';

const pieces = [
  '',
  '经',
  '济',
  '经济',
  '学',
  '经济学',
  '济学',
  '国',
  '国家',
  '家家',
  'abc',
  '2018',
];
const dimensions = 4;
const numbers = fc.array(fc.integer({ min: -9, max: 9 }), {
  minLength: pieces.length * dimensions,
  maxLength: pieces.length * dimensions,
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

function drawn(values: readonly number[], by: number): Float32Array {
  const table = Float32Array.from(values);
  drawToParts(table, dimensions, pieces, by);
  return table;
}

function rowOf(table: ArrayLike<number>, piece: string): number[] {
  const row = pieces.indexOf(piece);
  return Array.from(table).slice(row * dimensions, (row + 1) * dimensions);
}

function cosine(left: readonly number[], right: readonly number[]): number {
  const product = left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
  return product / (Math.hypot(...left) * Math.hypot(...right));
}

describe('Chinese words drawn to what they are made of', () => {
  it('keep their lengths and stay numbers', () => {
    fc.assert(
      fc.property(numbers, share, (values, by) => {
        const table = drawn(values, by);
        for (const piece of pieces) {
          const length = Math.hypot(...rowOf(table, piece));
          expect(length).toBeCloseTo(Math.hypot(...rowOf(values, piece)), 3);
        }
      }),
    );
  });

  it('leave characters, other scripts and words without known parts as they are', () => {
    fc.assert(
      fc.property(numbers, share, (values, by) => {
        const table = drawn(values, by);
        for (const piece of ['', '经', '学', 'abc', '2018', '家家'])
          expect(rowOf(table, piece)).toEqual(rowOf(values, piece));
      }),
    );
  });

  it('come nearer to the sum of their parts, never further', () => {
    fc.assert(
      fc.property(numbers, share, (values, by) => {
        const table = drawn(values, by);
        const parts = ['经', '济', '学', '经济', '济学'].map((part) => rowOf(values, part));
        const sum = Array.from({ length: dimensions }, (_, at) =>
          parts.reduce((total, part) => total + (part[at] ?? 0), 0),
        );
        const before = rowOf(values, '经济学');
        fc.pre(Math.hypot(...sum) > 0 && Math.hypot(...before) > 0);
        const after = rowOf(table, '经济学');
        expect(cosine(after, sum)).toBeGreaterThan(cosine(before, sum) - 1e-5);
      }),
    );
  });

  it('do not move by nothing', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const table = drawn(values, 0);
        for (const [at, value] of values.entries()) expect(table[at]).toBeCloseTo(value, 4);
      }),
    );
  });
});
