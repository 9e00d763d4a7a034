import { describe, expect, it } from 'vitest';
import { layOut, type Places } from '../../src/embedding/kernel/layout.ts';
import type { CodeMemory } from '../../src/index/scan/code-memory.ts';
import {
  columnBytes,
  columnPassages,
  columnsOf,
  inputsAtOnce,
  lineBytes,
  sliceBytes,
  sumBytes,
  sumPlanes,
  weightBits,
} from '../../src/index/scan/layout.ts';
import { seededRandom } from '../support/random.ts';

const linePassages = 8 * lineBytes;

/** What every implementation of ScanKernel must do. */
export function scanKernelContract(name: string, make: () => Promise<CodeMemory>): void {
  describe(`${name}: the arithmetic of the scan`, () => {
    it.each([
      [1, 16],
      [15, 32],
      [16, 16],
      [128, 48],
      [512, 16],
      [513, 32],
      [1101, 384],
    ])('slices of the signs of %i passages of %i dimensions', async (count, dimensions) => {
      const memory = await make();
      const { levels, out } = regions(memory, {
        levels: count * dimensions,
        out: sliceBytes(count, dimensions),
      });
      const values = levelsFor(count, dimensions);
      new Int8Array(memory.buffer, levels, values.length).set(values);
      new Uint8Array(memory.buffer, out, sliceBytes(count, dimensions)).fill(255);
      memory.kernel.slice(levels, dimensions, count, out);
      const slices = new Uint8Array(memory.buffer, out, sliceBytes(count, dimensions));
      const expected = new Uint8Array(slices.length);
      for (let passage = 0; passage < count; passage += 1) {
        const block = Math.floor(passage / linePassages) * (dimensions + 1);
        const inLine = passage % linePassages;
        for (let d = 0; d < dimensions; d += 1) {
          const cell = (block + d) * lineBytes + (inLine >> 3);
          const isAbove = (values[passage * dimensions + d] ?? 0) > 0;
          expected[cell] = (expected[cell] ?? 0) | (Number(isAbove) << (inLine & 7));
        }
      }
      expect(slices).toEqual(expected);
    });

    it.each([
      [1, 16, 7],
      [127, 32, 7],
      [640, 48, 3],
      [700, 384, 2],
      [130, 1024, 1],
    ])(
      'agreement of %i passages of %i dimensions with weights of at most %i',
      async (count, dimensions, most) => {
        const memory = await make();
        const random = seededRandom(count + dimensions);
        const columns = columnsOf(count);
        const { levels, slices, inputs, counts, sums } = regions(memory, {
          levels: count * dimensions,
          slices: sliceBytes(count, dimensions),
          inputs: 4 * (weightBits * dimensions + 2 * weightBits * inputsAtOnce),
          counts: 8 * weightBits,
          sums: sumBytes * columns,
        });
        const values = levelsFor(count, dimensions);
        new Int8Array(memory.buffer, levels, values.length).set(values);
        memory.kernel.slice(levels, dimensions, count, slices);
        const weights = Array.from({ length: dimensions }, (_, d) =>
          // All of one sign first, as far as the sums go.
          d < 100 ? most : Math.floor(random() * (2 * most + 1)) - most,
        );
        putInputs(memory, weights, dimensions, inputs, counts);
        memory.kernel.agree(slices, dimensions, count, inputs, counts, sums);
        const bits = new Uint8Array(memory.buffer, sums, sumBytes * columns);
        for (let passage = 0; passage < columns * columnPassages; passage += 1) {
          const isThere = passage < count;
          expect(bitOf(bits, passage, sumPlanes)).toBe(Number(isThere));
          if (!isThere) continue;
          const expected = weights.reduce(
            (sum, weight, d) => sum + ((values[passage * dimensions + d] ?? 0) > 0 ? weight : 0),
            1023,
          );
          let sum = 0;
          for (let plane = 0; plane < sumPlanes; plane += 1)
            sum += bitOf(bits, passage, plane) << plane;
          expect(sum).toBe(expected);
        }
      },
    );

    it.each([
      [1, 1, 2048],
      [5, 1, 4],
      [640, 17, 2048],
      [640, 640, 2048],
      [640, 9000, 30],
      [1500, 100, 3],
      [1500, 700, 1],
    ])(
      'of %i passages the %i with the greatest of %i sums, and all that are equal to the last',
      async (count, wanted, different) => {
        const memory = await make();
        const random = seededRandom(count * wanted);
        const columns = columnsOf(count);
        const bytes = columnBytes * columns;
        const { sums, chosen, open, out } = regions(memory, {
          sums: sumBytes * columns,
          chosen: bytes,
          open: bytes,
          out: 4 * count,
        });
        const bits = new Uint8Array(memory.buffer, sums, sumBytes * columns);
        const values = Array.from({ length: columns * columnPassages }, (_, passage) => {
          const value = Math.floor(random() * different);
          for (let plane = 0; plane < sumPlanes; plane += 1)
            setBit(bits, passage, plane, (value >> plane) & 1);
          setBit(bits, passage, sumPlanes, Number(passage < count));
          return value;
        });
        memory.kernel.select(sums, columns, wanted, chosen, open);
        const there = values.slice(0, count);
        const last = there.toSorted((left, right) => right - left)[wanted - 1] ?? 0;
        const expected = [...there.keys()].filter((passage) => (there[passage] ?? 0) >= last);
        const found = memory.kernel.offsets(chosen, columns, 64, 48, out);
        expect([...new Uint32Array(memory.buffer, out, found)]).toEqual(
          expected.map((passage) => 64 + 48 * passage),
        );
      },
    );

    it.each([16, 32, 384])(
      'dot products of rows of %i dimensions, the greatest numbers too',
      async (dimensions) => {
        const memory = await make();
        const random = seededRandom(dimensions);
        const count = 50;
        const bytes = count * dimensions;
        const { levels, query, offsets, out } = regions(memory, {
          levels: bytes,
          query: bytes,
          offsets: 400,
          out: 400,
        });
        const values = new Int8Array(bytes).map((_, i) =>
          i < dimensions ? -127 : Math.floor(random() * 255) - 127,
        );
        new Int8Array(memory.buffer, levels, values.length).set(values);
        const wanted = new Int16Array(dimensions).map((_, d) => (d % 2 === 0 ? 8191 : -8191));
        wanted.fill(8191, 0, 8);
        new Int16Array(memory.buffer, query, dimensions).set(wanted);
        const chosen = Array.from({ length: 77 }, (_, i) => (i * 49) % count);
        const places = Uint32Array.from(chosen, (row) => row * dimensions);
        new Uint32Array(memory.buffer, offsets, places.length).set(places);
        const product = (row: number): number =>
          wanted.reduce((sum, value, d) => sum + value * (values[row * dimensions + d] ?? 0), 0);
        memory.kernel.dots(levels, dimensions, offsets, chosen.length, query, out);
        expect([...new Int32Array(memory.buffer, out, chosen.length)]).toEqual(chosen.map(product));
        memory.kernel.dots(levels, dimensions, 0, count, query, out);
        expect([...new Int32Array(memory.buffer, out, count)]).toEqual(
          Array.from({ length: count }, (_, row) => product(row)),
        );
      },
    );

    it.each([-Infinity, -0.2, 0, 0.3, Infinity])(
      'rows with a cosine of at least %f, in place of all',
      async (least) => {
        const memory = await make();
        const random = seededRandom(7);
        const [count, dimensions, base, from, end] = [200, 48, 3_000_000_016, 11, 97];
        const at = regions(memory, { scales: 4 * count, offsets: 400, products: 400 });
        const { buffer } = memory;
        const scales = new Float32Array(buffer, at.scales, count).map(() => random() / 1000);
        new Float32Array(buffer, at.scales, count).set(scales);
        const rows = Array.from({ length: 100 }, () => Math.floor(count * random()));
        const products = rows.map(() => Math.floor((2 * random() - 1) * 5_000_000));
        const places = rows.map((row) => base + dimensions * row);
        new Uint32Array(buffer, at.offsets, 100).set(places);
        new Int32Array(buffer, at.products, 100).set(products);
        const scale = 1 / 8191;
        const isNear = (i: number): boolean =>
          (products[i] ?? 0) * scale * (scales[rows[i] ?? 0] ?? 0) >= least;
        const near = [...rows.keys()].filter((i) => i >= from && i < end && isNear(i));
        const found = memory.kernel.nearest(
          at.offsets,
          at.products,
          from,
          end,
          base,
          dimensions,
          at.scales,
          scale,
          least,
        );
        expect(found).toBe(near.length);
        const [own, other] = [
          [...new Uint32Array(buffer, at.offsets, 100)],
          [...new Int32Array(buffer, at.products, 100)],
        ];
        expect(own.slice(from, from + found)).toEqual(near.map((i) => rows[i]));
        expect(other.slice(from, from + found)).toEqual(near.map((i) => products[i]));
        // What belongs to other segments stays.
        expect([...own.slice(0, from), ...own.slice(end)]).toEqual([
          ...places.slice(0, from),
          ...places.slice(end),
        ]);
      },
    );
  });
}

/** Where parts of so many bytes lie, one after the other. */
function regions<Name extends string>(
  memory: CodeMemory,
  sizes: Readonly<Record<Name, number>>,
): Places<Name> {
  return layOut(sizes, memory.scratch(layOut(sizes).end));
}

/** Numbers that are above, below and exactly 0. */
function levelsFor(count: number, dimensions: number): Int8Array {
  const random = seededRandom(count * dimensions);
  return Int8Array.from({ length: count * dimensions }, (_, at) =>
    at % 7 === 0 ? 0 : Math.floor(random() * 255) - 127,
  );
}

/** Lines of the dimensions in the order in which the kernel takes them. */
function putInputs(
  memory: CodeMemory,
  weights: readonly number[],
  dimensions: number,
  inputs: number,
  counts: number,
): void {
  const lines: number[] = [];
  const sixteens: number[] = [];
  for (const sign of [-1, 1]) {
    for (let bit = 0; bit < weightBits; bit += 1) {
      const before = lines.length;
      weights.forEach((weight, d) => {
        if (weight * sign > 0 && (Math.abs(weight) >> bit) & 1) lines.push(d * lineBytes);
      });
      while ((lines.length - before) % inputsAtOnce > 0) lines.push(dimensions * lineBytes);
      sixteens.push((lines.length - before) / inputsAtOnce);
    }
  }
  new Uint32Array(memory.buffer, inputs, lines.length).set(lines);
  new Uint32Array(memory.buffer, counts, sixteens.length).set(sixteens);
}

/** Where a passage's bit of a plane lies: byte and bit. */
function placeOf(passage: number, plane: number): readonly [number, number] {
  const column = Math.floor(passage / columnPassages);
  const inColumn = passage % columnPassages;
  return [column * sumBytes + plane * columnBytes + (inColumn >> 3), inColumn & 7];
}

function bitOf(bits: Uint8Array, passage: number, plane: number): number {
  const [byte, bit] = placeOf(passage, plane);
  return ((bits[byte] ?? 0) >> bit) & 1;
}

function setBit(bits: Uint8Array, passage: number, plane: number, value: number): void {
  const [byte, bit] = placeOf(passage, plane);
  bits[byte] = ((bits[byte] ?? 0) & ~(1 << bit)) | (value << bit);
}
