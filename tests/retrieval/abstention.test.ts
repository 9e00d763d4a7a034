import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerProbability } from '../../src/retrieval/abstention.ts';

const signs = fc.record({
  evidence: fc.double({ min: -2, max: 5, noNaN: true }),
  lexical: fc.double({ min: 0, max: 1, noNaN: true }),
  unmet: fc.constant(false),
  missing: fc.double({ min: 0, max: 2, noNaN: true }),
  choice: fc.double({ min: 0, max: 14, noNaN: true }),
  sameLanguage: fc.boolean(),
});

test('a passage that does not hold what is asked for is never the likelier for it', () => {
  fc.assert(
    fc.property(signs, (found) => {
      const held = answerProbability(found);
      expect(answerProbability({ ...found, unmet: true })).toBeLessThanOrEqual(held);
      expect(held).toBeGreaterThanOrEqual(0);
      expect(held).toBeLessThanOrEqual(1);
    }),
    { seed: 9 },
  );
});

test('the more speaks for a passage, the likelier it answers', () => {
  fc.assert(
    fc.property(signs, fc.double({ min: 0.01, max: 1, noNaN: true }), (found, more) => {
      const held = answerProbability(found);
      const likelier = answerProbability({ ...found, evidence: found.evidence + more });
      expect(likelier).toBeGreaterThanOrEqual(held);
      const lacking = answerProbability({ ...found, missing: found.missing + more });
      expect(lacking).toBeLessThanOrEqual(held);
      const amongMore = answerProbability({ ...found, choice: found.choice + more });
      expect(amongMore).toBeLessThanOrEqual(held);
    }),
    { seed: 9 },
  );
});
