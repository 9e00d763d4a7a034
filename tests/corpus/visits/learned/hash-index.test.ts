import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashIndex } from '../../../../src/corpus/visits/learned/hash-index.ts';

const hashes = fc.uniqueArray(
  fc.oneof(fc.nat({ max: 40 }), fc.integer({ min: 0, max: 0xffffffff })),
  { maxLength: 200 },
);

test('finds each hash where it stands, and no other', () => {
  fc.assert(
    fc.property(hashes, hashes, (known, asked) => {
      const index = new HashIndex(Uint32Array.from(known));
      expect(index.size).toBe(known.length);
      for (const hash of [...known, ...asked]) {
        expect(index.placeOf(hash)).toBe(known.indexOf(hash));
      }
    }),
    { seed: 7 },
  );
});
