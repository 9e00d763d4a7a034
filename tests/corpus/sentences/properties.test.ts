import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../src/corpus/sentences/split.ts';
import { paragraph } from '../generated.ts';

const anything = fc.record({
  language: fc.constantFrom('de', 'en', 'zh' as const),
  text: fc.string({ unit: 'binary', maxLength: 200 }),
});

test('every character is in exactly one sentence or is white space between two', () => {
  fc.assert(
    fc.property(fc.oneof(paragraph, anything), ({ text, language }) => {
      let end = 0;
      for (const sentence of splitSentences(text, language)) {
        expect(text.slice(end, sentence.start).trim()).toBe('');
        const written = text.slice(sentence.start, sentence.end);
        expect(written).not.toBe('');
        expect(written).toBe(written.trim());
        end = sentence.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('a sentence on its own is cut no further where its neighbours have no say', () => {
  fc.assert(
    fc.property(paragraph, ({ text, language }) => {
      expect(splitSentences(text, language)).toEqual(splitSentences(text, language));
    }),
  );
});

test.each(['.', '。', '！”', '(', '“', '《', ' ', '\n\n', '1.', '"', 'Dr. '])(
  'a long run of %j is split in reasonable time',
  (unit) => {
    const text = unit.repeat(50_000);
    for (const language of ['de', 'zh'] as const) splitSentences(text, language);
  },
  10_000,
);
