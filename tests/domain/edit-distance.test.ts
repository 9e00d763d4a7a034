import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearestOf } from '../../src/domain/edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['index', 'index', 0],
  ['aks', 'ask', 1],
  ['sorce', 'source', 1],
  ['EMBEDING_MODLE', 'EMBEDDING_MODEL', 2],
  ['济南', '济宁', 1],
])('from %s to %s takes %i', (left, right, distance) => {
  expect(editDistance(left, right)).toBe(distance);
});

test('is symmetric, zero only for equal texts, and at most the longer length', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (left, right) => {
      const distance = editDistance(left, right);
      expect(distance).toBe(editDistance(right, left));
      expect(distance === 0).toBe(left === right);
      expect(distance).toBeLessThanOrEqual(Math.max([...left].length, [...right].length));
    }),
  );
});

test('the nearest is the one with the fewest edits, within the bound', () => {
  const commands = ['ask', 'source', 'visits'];
  expect(nearestOf('visit', commands, 2)).toBe('visits');
  expect(nearestOf('weather', commands, 2)).toBeUndefined();
  expect(nearestOf('', [], 2)).toBeUndefined();
});

test('a candidate that is as near as the search allows is not skipped for its length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 8 }), { maxLength: 6 }),
      fc.string({ maxLength: 8 }),
      fc.nat(4),
      (candidates, value, most) => {
        const distances = candidates.map((candidate) => editDistance(value, candidate));
        const fewest = Math.min(...distances);
        const expected = fewest <= most ? candidates[distances.indexOf(fewest)] : undefined;
        expect(nearestOf(value, candidates, most)).toBe(expected);
      },
    ),
  );
});
