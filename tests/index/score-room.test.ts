import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReservedRegion } from '../../src/embedding/kernel/shared-memory.ts';
import type { Bm25Arrays } from '../../src/index/bm25-arrays.ts';
import { CodeMemory } from '../../src/index/scan/code-memory.ts';
import { scoreRoom } from '../../src/index/score-room.ts';

const most = 40;

/** Passages of a list, each once, with their frequencies. */
const list = fc.uniqueArray(fc.tuple(fc.nat(most - 1), fc.integer({ min: 1, max: 65_535 })), {
  selector: ([passage]) => passage,
  maxLength: most,
});
const passages = fc.uniqueArray(fc.nat(most - 1), { maxLength: most });

const sample = fc.record({
  lists: fc.array(list, { minLength: 1, maxLength: 4 }),
  found: passages,
  lengths: fc.array(fc.nat(100_000), { minLength: most, maxLength: most }),
  weight: fc.double({ min: 0, max: 20, noNaN: true }),
  least: fc.double({ min: Number.MIN_VALUE, max: 30, noNaN: true }),
});

/** Lists one after the other, in memory of the kernel; what else a segment has is not looked at. */
function segmentOf(
  lists: readonly (readonly (readonly [number, number])[])[],
  lengths: readonly number[],
  isWide: boolean,
  { at, buffer }: { readonly at: number; readonly buffer: ArrayBufferLike },
): Bm25Arrays {
  const postings = lists.flatMap((each) => each.toSorted(([one], [other]) => one - other));
  const nothing = new Uint32Array();
  const passageLengths = new Uint32Array(buffer, at, lengths.length);
  passageLengths.set(lengths);
  const second = at + passageLengths.byteLength;
  const postingPassages = isWide
    ? new Uint32Array(buffer, second, postings.length)
    : new Uint16Array(buffer, second, postings.length);
  const third = second + postingPassages.byteLength;
  const postingFrequencies = new Uint16Array(buffer, third, postings.length);
  postings.forEach(([passage, frequency], posting) => {
    postingPassages[posting] = passage;
    postingFrequencies[posting] = frequency;
  });
  return {
    termHashes: nothing,
    termBytes: new Uint8Array(),
    termOffsets: nothing,
    postingOffsets: nothing,
    postingPassages,
    postingFrequencies,
    passageLengths,
  };
}

describe('room for scores', () => {
  it.each([
    ['16 bits', false],
    ['32 bits', true],
  ])('gives the same to the last bit with a kernel and without, %s', async (_, isWide) => {
    const memory = await CodeMemory.create();
    const region = new ReservedRegion(4096, memory.shared);
    const { buffer } = memory;
    const rooms = [undefined, memory].map((of) => scoreRoom(most, 0.0123, of));
    fc.assert(
      fc.property(sample, ({ lists, found, lengths, weight, least }) => {
        const segment = segmentOf(lists, lengths, isWide, { at: region.at, buffer });
        const ranges = rangesOf(lists);
        const [plain, kernel] = rooms.map((room) => {
          room.touch(segment, ranges);
          const greatest = ranges.map(({ first, end }) => room.add(segment, first, end, weight));
          const count = room.find(segment, least);
          const reached = [...room.found.subarray(0, count)];
          room.found.set(found.toSorted((one, other) => one - other));
          for (const { first, end } of ranges)
            room.addToFound(found.length, segment, first, end, weight / 3);
          const kept = room.keep(found.length, least);
          const result = [greatest, reached, [...room.found.subarray(0, kept)], [...room.scores]];
          room.scores.fill(0);
          return result;
        });
        expect(kernel).toEqual(plain);
      }),
      { numRuns: 500 },
    );
  });

  it('adds to those found alone, what it adds to all', async () => {
    const memory = await CodeMemory.create();
    const region = new ReservedRegion(4096, memory.shared);
    const { buffer } = memory;
    for (const room of [undefined, memory].map((of) => scoreRoom(most, 0.5, of)))
      fc.assert(
        fc.property(sample, ({ lists, found, lengths, weight }) => {
          const segment = segmentOf(lists, lengths, false, { at: region.at, buffer });
          for (const { first, end } of rangesOf(lists)) room.add(segment, first, end, weight);
          const all = room.scores.slice();
          room.scores.fill(0);
          room.found.set(found.toSorted((one, other) => one - other));
          for (const { first, end } of rangesOf(lists))
            room.addToFound(found.length, segment, first, end, weight);
          const wanted = new Set(found);
          expect([...room.scores]).toEqual(
            [...all].map((score, at) => (wanted.has(at) ? score : 0)),
          );
          room.scores.fill(0);
        }),
      );
  });

  it('touches no more lists than it has room for', async () => {
    const memory = await CodeMemory.create();
    const region = new ReservedRegion(4096, memory.shared);
    const { buffer } = memory;
    const segment = segmentOf([[[3, 64]]], [64], false, { at: region.at, buffer });
    const room = scoreRoom(most, 0.5, memory);
    room.touch(
      segment,
      Array.from({ length: 5000 }, () => ({ first: 0, end: 1 })),
    );
    expect([...room.scores].every((score) => score === 0)).toBe(true);
    expect(room.add(segment, 0, 1, 1)).toBeGreaterThan(0);
  });
});

function rangesOf(lists: readonly { readonly length: number }[]) {
  let end = 0;
  return lists.map(({ length }) => {
    const first = end;
    end += length;
    return { first, end };
  });
}
