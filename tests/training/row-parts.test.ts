import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lists, sumRows } from '../../embeddings/training/table/bag-of-rows.ts';
import {
  foldParts,
  partsOfRows,
  type RowParts,
  withParts,
} from '../../embeddings/training/table/row-parts.ts';

const words = [
  ...['', 'vereinbart', 'vereinbarte', 'vereinbarung', 'wirtschaft', 'weltwirtschaft'],
  ...['agreed', 'agrees', 'die', 'the', '2018', '经济', '经济学', '国家', '国家的', '学', 'iert'],
];

function partsOf({ lists }: RowParts, row: number): number[] {
  return [...lists.items.subarray(lists.starts[row], lists.starts[row + 1])];
}

function sharedBy(left: string, right: string): number {
  const parts = partsOfRows(words);
  const others = new Set(partsOf(parts, words.indexOf(right)));
  return partsOf(parts, words.indexOf(left)).filter((part) => others.has(part)).length;
}

describe('what words are made of', () => {
  it.each([
    ['vereinbart', 'vereinbarte'],
    ['wirtschaft', 'weltwirtschaft'],
    ['agreed', 'agrees'],
    ['经济', '经济学'],
    ['国家', '国家的'],
  ])('is shared by %s and %s', (left, right) => {
    expect(sharedBy(left, right)).toBeGreaterThan(0);
  });

  it.each([
    ['vereinbart', 'agreed'],
    ['经济', '国家'],
    ['wirtschaft', 'vereinbart'],
    ['学', '经济学'],
  ])('is not shared by %s and %s', (left, right) => {
    expect(sharedBy(left, right)).toBe(0);
  });

  it('is nothing of what is no word', () => {
    const parts = partsOfRows(words);
    for (const word of ['', 'die', 'the', '2018', '学'])
      expect(partsOf(parts, words.indexOf(word))).toEqual([]);
  });

  it('is numbered after the rows, each part of two words at least, none twice in a word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...words)), (pieces) => {
        const parts = partsOfRows(pieces);
        const holders = new Map<number, number>();
        for (let row = 0; row < pieces.length; row += 1) {
          const own = partsOf(parts, row);
          expect(new Set(own).size).toBe(own.length);
          for (const part of own) holders.set(part, (holders.get(part) ?? 0) + 1);
        }
        expect(holders.size).toBe(parts.count);
        for (const [part, rows] of holders) {
          expect(part).toBeGreaterThanOrEqual(pieces.length);
          expect(part).toBeLessThan(pieces.length + parts.count);
          expect(rows).toBeGreaterThan(1);
        }
      }),
    );
  });
});

describe('a table with shared rows', () => {
  it('has the sums, folded, that lists have with their parts', () => {
    const parts = partsOfRows(words);
    const dimensions = 8;
    const size = (words.length + parts.count) * dimensions;
    const row = fc.nat(words.length - 1);
    fc.assert(
      fc.property(
        fc.array(fc.array(row, { maxLength: 9 }), { maxLength: 5 }),
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }),
        (texts, values) => {
          const table = Float32Array.from(values);
          const lists = listsOf(texts);
          const folded = foldParts(table, dimensions, parts);
          expect(folded).toHaveLength(words.length * dimensions);
          expect(sumRows(folded, dimensions, lists)).toEqual(
            sumRows(table, dimensions, withParts(lists, parts)),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

function listsOf(texts: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, at) => {
    starts[at + 1] = (starts[at] ?? 0) + text.length;
  });
  return { items: Uint32Array.from(texts.flat()), starts };
}
