import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearestSoFar } from './nearest-so-far.ts';

/** Few numbers, so that many are equally near. */
const vector = fc
  .array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 })
  .map((numbers) => Float32Array.from(numbers));

describe('the nearest of vectors that come one after the other', () => {
  it('are those of all of them, equal ones in their order', () => {
    const sample = fc.record({
      queries: fc.array(vector, { maxLength: 3 }),
      vectors: fc.array(vector, { maxLength: 40 }),
      count: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(sample, ({ queries, vectors, count }) => {
        const nearest = new NearestSoFar(queries, count);
        for (const [at, each] of vectors.entries()) nearest.offer(`#${at}`, each);
        const expected = queries.map((query) =>
          vectors
            .map((each, at) => ({
              key: `#${at}`,
              cosine: each.reduce((sum, value, d) => sum + value * (query[d] ?? 0), 0),
            }))
            // A stable sort: equal ones stay in their order.
            .toSorted((one, other) => other.cosine - one.cosine)
            .slice(0, count)
            .map(({ key }) => key),
        );
        expect(nearest.keys()).toEqual(expected);
      }),
    );
  });

  it('are none where nothing comes', () => {
    expect(new NearestSoFar([Float32Array.of(1, 0)], 10).keys()).toEqual([[]]);
  });
});
