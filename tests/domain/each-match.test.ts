import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachMatch } from '../../src/domain/each-match.ts';

const patterns = [
  /a+/gu,
  /(?<x>b)|a/gu,
  /(?:)/gu,
  /\b/g,
  /$/gu,
  /(?=😀)/gu,
  /x*/gu,
  /(?!)/gu,
  /.b/dgu,
];
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'x', ' ', '😀', '济', '\ud83d') });

test('finds what matchAll finds, however far the pattern has been used', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...patterns), fc.nat(5), (text, pattern, used) => {
      const expected = [...text.matchAll(pattern)];
      pattern.lastIndex = used;
      expect([...eachMatch(pattern, text)]).toEqual(expected);
      expect(pattern.lastIndex).toBe(0);
    }),
  );
});

test('goes on where the pattern is used meanwhile, and leaves it fresh where nobody goes on', () => {
  const pattern = /a/gu;
  const seen: number[] = [];
  for (const { index } of eachMatch(pattern, 'a-a-a')) {
    seen.push(index);
    for (const inner of eachMatch(pattern, 'aaaa')) if (inner.index === 2) break;
  }
  expect(seen).toEqual([0, 2, 4]);
  expect(pattern.lastIndex).toBe(0);
});

test('refuses a pattern that would match the same for ever', () => {
  expect(() => [...eachMatch(/a/u, 'a')]).toThrow(TypeError);
});
