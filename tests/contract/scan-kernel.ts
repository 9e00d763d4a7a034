import { describe, expect, it } from 'vitest';
import type { CodeMemory } from '../../src/index/scan/code-memory.ts';
import { histograms } from '../../src/index/scan/scratch.ts';
import { seededRandom } from '../support/random.ts';

/** What every implementation of ScanKernel must do. */
export function scanKernelContract(name: string, make: () => Promise<CodeMemory>): void {
  describe(`${name}: the arithmetic of the scan`, () => {
    const sizes = [
      [1, 16],
      [7, 16],
      [8, 48],
      [1001, 48],
      [333, 128],
    ] as const;

    it.each(sizes)(
      'Hamming distances of %i codes of %i bytes, and who is near',
      async (count, bytes) => {
        const memory = await make();
        const random = seededRandom(count + bytes);
        const { at } = memory.scratch(1 << 18);
        const part = (number: number): number => at + number * 49_152;
        const [codes, query, distances, histogram, out] = [
          part(0),
          part(1),
          part(2),
          part(3),
          part(4),
        ];
        const filled = (from: number, length: number) =>
          new Uint8Array(memory.buffer, from, length).map(() => Math.floor(random() * 256));
        const code = filled(codes, count * bytes);
        new Uint8Array(memory.buffer, codes, code.length).set(code);
        const wanted = filled(query, bytes);
        new Uint8Array(memory.buffer, query, bytes).set(wanted);
        const bins = 8 * bytes + 1;
        new Uint32Array(memory.buffer, histogram, histograms * bins).fill(0);
        memory.kernel.hamming(codes, count, bytes, query, distances, histogram);
        const expected = Array.from({ length: count }, (_, i) => {
          let differing = 0;
          for (let k = 0; k < bytes; k += 1) {
            const byte = (code[i * bytes + k] ?? 0) ^ (wanted[k] ?? 0);
            differing += byte.toString(2).replaceAll('0', '').length;
          }
          return differing;
        });
        expect([...new Uint16Array(memory.buffer, distances, count)]).toEqual(expected);
        const counts = new Uint32Array(memory.buffer, histogram, histograms * bins);
        counts.subarray(0, bins).forEach((_, distance) => {
          let found = 0;
          for (let part = 0; part < histograms; part += 1)
            found += counts[part * bins + distance] ?? 0;
          expect(found).toBe(expected.filter((each) => each === distance).length);
        });
        for (const most of [0, 4 * bytes - 3, 4 * bytes, 8 * bytes]) {
          const found = memory.kernel.collect(distances, count, most, out);
          const near = [...expected.keys()].filter((i) => (expected[i] ?? 0) <= most);
          expect([...new Uint32Array(memory.buffer, out, found)]).toEqual(near);
        }
      },
    );

    it.each([
      [5, 16, 1],
      [400, 48, 4],
      [90, 128, 3],
    ] as const)(
      'weighted distances of %i of the codes of %i bytes to a query of %i planes',
      async (count, bytes, planeCount) => {
        const memory = await make();
        const random = seededRandom(count * bytes);
        const { at } = memory.scratch(1 << 19);
        const part = (number: number): number => at + number * 65_536;
        const put = (place: number, length: number): Uint8Array => {
          const values = Uint8Array.from({ length }, () => Math.floor(random() * 256));
          new Uint8Array(memory.buffer, place, length).set(values);
          return values;
        };
        const code = put(part(0), count * bytes);
        const query = put(part(1), bytes);
        const planes = put(part(2), planeCount * bytes);
        // All bits set: the greatest distance there is.
        planes.fill(255, 0, bytes);
        new Uint8Array(memory.buffer, part(2), bytes).fill(255);
        const rows = Uint32Array.from({ length: count }, () => Math.floor(random() * count));
        new Uint32Array(memory.buffer, part(3), count).set(rows);
        const bins = ((1 << planeCount) - 1) * 8 * bytes + 1;
        new Uint32Array(memory.buffer, part(4), bins).fill(0);
        const [out, histogram] = [part(5), part(4)];
        memory.kernel.weighted(
          part(0),
          bytes,
          part(3),
          count,
          part(1),
          part(2),
          planeCount,
          out,
          histogram,
        );
        const bit = (values: Uint8Array, from: number, d: number): number =>
          ((values[from + (d >> 3)] ?? 0) >> (d & 7)) & 1;
        const expected = Array.from(rows, (row) => {
          let distance = 0;
          for (let d = 0; d < 8 * bytes; d += 1) {
            if (bit(code, row * bytes, d) === bit(query, 0, d)) continue;
            for (let plane = 0; plane < planeCount; plane += 1)
              distance += bit(planes, plane * bytes, d) << plane;
          }
          return distance;
        });
        expect([...new Uint16Array(memory.buffer, out, count)]).toEqual(expected);
        const counts = new Uint32Array(memory.buffer, histogram, bins);
        const tally = new Uint32Array(bins);
        for (const distance of expected) tally[distance] = (tally[distance] ?? 0) + 1;
        expect(counts).toEqual(tally);
      },
    );

    it.each([16, 32, 384])(
      'dot products of rows of %i dimensions, the greatest numbers too',
      async (dimensions) => {
        const memory = await make();
        const random = seededRandom(dimensions);
        const count = 50;
        const { at } = memory.scratch(1 << 17);
        const part = (number: number): number => at + number * 32_768;
        const [levels, query, rows, out] = [part(0), part(1), part(2), part(3)];
        const values = new Int8Array(memory.buffer, levels, count * dimensions).map((_, i) =>
          i < dimensions ? -127 : Math.floor(random() * 255) - 127,
        );
        new Int8Array(memory.buffer, levels, values.length).set(values);
        const wanted = new Int16Array(dimensions).map((_, d) => (d % 2 === 0 ? 8191 : -8191));
        wanted.fill(8191, 0, 8);
        new Int16Array(memory.buffer, query, dimensions).set(wanted);
        const chosen = Uint32Array.of(49, 0, 7, 7);
        new Uint32Array(memory.buffer, rows, chosen.length).set(chosen);
        const product = (row: number): number =>
          wanted.reduce((sum, value, d) => sum + value * (values[row * dimensions + d] ?? 0), 0);
        memory.kernel.dots(levels, dimensions, rows, chosen.length, query, out);
        expect([...new Int32Array(memory.buffer, out, 4)]).toEqual([...chosen].map(product));
        memory.kernel.dots(levels, dimensions, 0, count, query, out);
        expect([...new Int32Array(memory.buffer, out, count)]).toEqual(
          Array.from({ length: count }, (_, row) => product(row)),
        );
      },
    );
  });
}
