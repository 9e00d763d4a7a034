import { expect, test } from 'vitest';
import { Seen } from '../../src/discord/seen.ts';

test('an event counts once, and memory is bounded', () => {
  const seen = new Seen(3);
  expect(['a', 'b', 'a', 'c', 'd', 'd'].map((id) => seen.first(id))).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
  expect(seen.first('a')).toBe(true);
});
