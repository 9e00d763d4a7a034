import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, sorting } from '../../src/domain/steps.ts';

test('sorting in steps is sorting, whatever is equal, and no step is long', () => {
  const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 60 }), name: fc.nat() }), {
    maxLength: 4000,
    size: 'max',
  });
  fc.assert(
    fc.property(items, (some) => {
      let compared = 0;
      const compare = (left: { key: number }, right: { key: number }): number => {
        compared += 1;
        return left.key - right.key;
      };
      const steps = sorting(some, compare);
      for (;;) {
        compared = 0;
        const step = steps.next();
        expect(compared).toBeLessThan(10_000);
        if (step.done !== true) continue;
        expect(step.value).toEqual(some.toSorted((left, right) => left.key - right.key));
        return;
      }
    }),
    { numRuns: 40 },
  );
});

test('absent items are sorted too', () => {
  const items = Array.from({ length: 1201 }, (_, at) => (at % 3 === 0 ? undefined : at % 7));
  const compare = (left: number | undefined, right: number | undefined): number =>
    (left ?? -1) - (right ?? -1);
  // The language itself puts what is undefined last without asking.
  const expected = items
    .map((item) => ({ item }))
    .toSorted((left, right) => compare(left.item, right.item))
    .map(({ item }) => item);
  const sorted = atOnce(
    sorting(
      items.map((item) => ({ item })),
      (left, right) => compare(left.item, right.item),
    ),
  );
  expect(sorted.map(({ item }) => item)).toEqual(expected);
});
