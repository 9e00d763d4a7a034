import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../src/embedding/kernel/gather-tokens.ts';
import { ReservedRegion, SharedMemory } from '../../src/embedding/kernel/shared-memory.ts';
import { TextRoom } from '../../src/embedding/kernel/text-room.ts';
import { tokenFunctions } from '../../src/embedding/kernel/token-functions.ts';
import type { TextTokens } from '../../src/embedding/token-comparison.ts';
import { textsOf } from '../support/similarity.ts';

const row = fc.nat(65_535);
const segment = fc.record({
  texts: fc.array(
    fc.record({
      sentences: fc.array(fc.array(row, { maxLength: 9 }), { maxLength: 4 }),
      context: fc.array(row, { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  isWide: fc.boolean(),
});
const sample = fc.array(segment, { minLength: 1, maxLength: 3 }).chain((segments) =>
  fc.record({
    segments: fc.constant(segments),
    chosen: fc.array(fc.tuple(fc.nat(segments.length - 1), fc.nat(4)), { maxLength: 8 }),
  }),
);

/** The same arrays in the memory, tokens in 16 bits or in 32. */
function placed(
  texts: readonly { sentences: number[][]; context: number[] }[],
  isWide: boolean,
  memory: SharedMemory,
): TextTokens {
  const [first] = textsOf(
    texts.map(({ sentences }) => sentences),
    texts.map(({ context }) => context),
  );
  if (first === undefined) throw new Error('no text');
  const { sentenceOffsets, tokenOffsets, tokens, contextOffsets, contextTokens } = first.passages;
  const room = new ReservedRegion(8192, memory);
  const { buffer } = memory;
  let at = room.at;
  const wide = (values: Iterable<number>): Uint32Array => {
    const numbers = Uint32Array.from(values);
    const array = new Uint32Array(buffer, at, numbers.length);
    at += array.byteLength;
    array.set(numbers);
    return array;
  };
  const narrow = (values: Iterable<number>): Uint16Array => {
    const numbers = Uint16Array.from(values);
    const array = new Uint16Array(buffer, at, numbers.length);
    at += 4 * numbers.length;
    array.set(numbers);
    return array;
  };
  const put = isWide ? wide : narrow;
  return {
    room,
    sentenceOffsets: wide(sentenceOffsets),
    tokenOffsets: wide(tokenOffsets),
    contextOffsets: wide(contextOffsets),
    tokens: put(tokens),
    contextTokens: put(contextTokens),
  };
}

async function roomIn(memory: SharedMemory): Promise<TextRoom> {
  const wasm = await tokenFunctions(memory.memory);
  if (wasm === undefined) throw new Error('no WebAssembly SIMD here');
  return new TextRoom(memory, wasm);
}

describe('the room for texts', () => {
  it('holds what plain loops gather, from arrays in its memory and from others', async () => {
    const memory = new SharedMemory();
    const elsewhere = new SharedMemory();
    const room = await roomIn(memory);
    fc.assert(
      fc.property(sample, fc.boolean(), ({ segments, chosen }, isElsewhere) => {
        const of = isElsewhere ? elsewhere : memory;
        const arrays = segments.map(({ texts, isWide }) => placed(texts, isWide, of));
        const places = chosen.flatMap(([at, text]) => {
          const [passages, count] = [arrays[at], segments[at]?.texts.length ?? 0];
          return passages === undefined ? [] : [{ passages, local: text % count }];
        });
        const expected = tokensOf(places);
        const put = room.put(places);
        const read = (from: number, count: number): number[] => [
          ...new Uint32Array(memory.buffer, from, count),
        ];
        expect(put.count).toBe(places.length);
        expect(read(put.sentenceOffsets, put.count + 1)).toEqual([...expected.sentenceOffsets]);
        expect(read(put.tokenOffsets, put.sentenceCount + 1)).toEqual([...expected.tokenOffsets]);
        expect(read(put.tokens, put.tokenCount)).toEqual([...expected.tokens]);
        expect(read(put.contextOffsets, put.count + 1)).toEqual([...expected.contextOffsets]);
        expect(read(put.contextTokens, put.contextCount)).toEqual([...expected.contextTokens]);
      }),
      { numRuns: 100 },
    );
  });

  it('grows with what is put into it, wherever the memory grows to meanwhile', async () => {
    const memory = new SharedMemory();
    const room = await roomIn(memory);
    const tokens = Array.from({ length: 200 }, (_, at) => at);
    const passages = placed([{ sentences: [tokens], context: [7] }], false, memory);
    for (const count of [1, 500, 20_000, 3]) {
      const owner = {};
      memory.allocate(5_000_000, owner);
      const put = room.put(Array.from({ length: count }, () => ({ passages, local: 0 })));
      expect([put.tokenCount, put.sentenceCount, put.contextCount]).toEqual([
        200 * count,
        count,
        count,
      ]);
      const last = new Uint32Array(memory.buffer, put.tokens + 4 * 200 * (count - 1), 200);
      expect([...last]).toEqual(tokens);
      expect(owner).toEqual({});
    }
  });
});
