import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopHits } from '../../src/index/hits.ts';
import { ArrayFile, encodeArrays } from '../../src/index/snapshot/arrays.ts';
import { findTerm, termDictionaryOf, termKey } from '../../src/index/term-dictionary.ts';

function fileOf(arrays: Parameters<typeof encodeArrays>[0]): Uint8Array {
  return new Uint8Array(Buffer.concat(encodeArrays(arrays)));
}

const anyArray = fc.oneof(
  fc.uint8Array({ maxLength: 70 }),
  fc.uint16Array({ maxLength: 70 }),
  fc.uint32Array({ maxLength: 70 }),
  fc.float32Array({ maxLength: 70 }),
);

function read(file: ArrayFile, name: string, like: object) {
  if (like instanceof Uint8Array) return file.uint8(name);
  if (like instanceof Uint16Array) return file.uint16(name);
  return like instanceof Uint32Array ? file.uint32(name) : file.float32(name);
}

describe('a file of arrays', () => {
  it('gives back what was put in, each array at a multiple of 64 bytes', () => {
    const dictionary = fc.dictionary(fc.string({ unit: 'grapheme', maxLength: 8 }), anyArray, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(dictionary, (arrays) => {
        const bytes = fileOf(arrays);
        const file = new ArrayFile(bytes, 'x');
        for (const [name, array] of Object.entries(arrays)) {
          const found = read(file, name, array);
          expect(found).toEqual(array);
          expect(found.byteOffset % 64).toBe(0);
        }
      }),
    );
  });

  it('names what is missing, of another type, or not such a file at all', () => {
    const file = new ArrayFile(fileOf({ a: new Uint32Array(3) }), 'some.arrays');
    expect(() => file.uint32('b')).toThrow(
      /index-broken file=some.arrays reason=no uint32 array b/,
    );
    expect(() => file.float32('a')).toThrow(/no float32 array a/);
    for (const bytes of [new Uint8Array(0), new Uint8Array(100), fileOf({}).subarray(0, 10)])
      expect(() => new ArrayFile(bytes, 'x')).toThrow(/index-broken/);
  });

  it('never reads beyond its end, whatever byte is wrong', () => {
    const whole = fileOf({ a: Uint32Array.from([1, 2, 3]), b: new Float32Array(40) });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, value, end) => {
        const bytes = whole.slice(0, Math.max(end, 1));
        if (at < bytes.length) bytes[at] = value;
        try {
          const file = new ArrayFile(bytes, 'x');
          expect(file.uint32('a').length).toBeLessThanOrEqual(bytes.length / 4);
          expect(file.float32('b').length).toBeLessThanOrEqual(bytes.length / 4);
        } catch (error) {
          expect(error).toMatchObject({ code: 'index-broken' });
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a dictionary of terms', () => {
  it('finds each of its terms and no other', () => {
    const word = fc
      .string({ unit: 'binary', maxLength: 6 })
      .map((text) => text.replace(/\p{Surrogate}/gu, ''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (terms, other) => {
        const { arrays, order } = termDictionaryOf(terms);
        const find = (term: string) => findTerm(arrays, termKey(term));
        expect(arrays.termHashes).toHaveLength(terms.length);
        order.forEach((place, number) => {
          expect(find(terms[place] ?? '')).toBe(number);
        });
        if (!terms.includes(other)) expect(find(other)).toBe(-1);
      }),
    );
  });
});

it('a dictionary tells terms with one hash apart', () => {
  // Two words that FNV-1a does not tell apart.
  const [one, other] = ['costarring', 'liquid'];
  expect(termKey(one).hash).toBe(termKey(other).hash);
  const { arrays, order } = termDictionaryOf([other, 'between', one]);
  const places = [...order].map((place) => [other, 'between', one][place]);
  for (const term of [one, other]) {
    expect(places[findTerm(arrays, termKey(term))]).toBe(term);
  }
});

describe('the best hits', () => {
  it('are those that sorting gives, equal ones by number', () => {
    const scores = fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 80 });
    fc.assert(
      fc.property(scores, fc.nat(90), (given, k) => {
        const best = new TopHits(k);
        given.forEach((score, id) => {
          best.offer(id, score);
        });
        const sorted = [...given.entries()].sort(
          ([leftId, left], [rightId, right]) => right - left || leftId - rightId,
        );
        const { ids, scores: kept } = best.take();
        expect([...ids]).toEqual(sorted.slice(0, k).map(([id]) => id));
        expect([...kept]).toEqual(sorted.slice(0, k).map(([, score]) => score));
      }),
    );
  });
});
