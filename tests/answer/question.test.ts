import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanQuestion } from '../../src/answer/question.ts';
import { BrueckeError } from '../../src/domain/errors.ts';

const seed = 10_000;
const limit = 2000;

describe('cleanQuestion', () => {
  test.each([
    ['Wer war da?', 'Wer war da?'],
    ['  Wer\twar\r\n\nda?  ', 'Wer war da?'],
    ['Wer\u00a0war\u3000da？', 'Wer war da？'],
    ['Wer\u2028war\u2029da?', 'Wer war da?'],
    ['\u001b[31mWer?\u0007', '[31mWer?'],
    ['\ufeffWer?', 'Wer?'],
    ['\u202eWer?\u202c', 'Wer?'],
    ['\u2066Wer?\u2069 \u200f', 'Wer?'],
    ['Wer?\u061c', 'Wer?'],
    ['🙂', '🙂'],
    ['誰？', '誰？'],
    ['Wer\ud83d war \udc00da?', 'Wer war da?'],
    // Seen nowhere, and inside a word: as the page it was copied from may break a line.
    ['Wirt\u00adschafts\u00adför\u00adde\u00adrung', 'Wirtschaftsförderung'],
    ['济\u200b南\u2060高\ufeff新区', '济南高新区'],
  ])('%j is searched as %j', (question, clean) => {
    expect(cleanQuestion(question, limit)).toBe(clean);
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \t\u3000\u00a0 '],
    ['line ends', '\r\n\n'],
    ['control characters', '\u0000\u0001\u0007\u001b\u007f\u0085\u009f'],
    ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
    ['bidirectional overrides', '\u202a\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f'],
    ['an Arabic letter mark', '\u061c'],
    ['a soft hyphen', '\u00ad'],
    ['half a character', '\ud83d'],
    ['10,000 control characters', '\u0007'.repeat(10_000)],
  ])('%s is no question', (_, question) => {
    expect(() => cleanQuestion(question, limit)).toThrow(
      expect.objectContaining({ code: 'question-empty' }),
    );
  });

  test('the limit is the last length that is read', () => {
    expect(cleanQuestion('a'.repeat(limit), limit)).toHaveLength(limit);
    expect(() => cleanQuestion('a'.repeat(limit + 1), limit)).toThrow(
      expect.objectContaining({
        code: 'question-too-long',
        data: { length: limit + 1, limit },
      }),
    );
  });

  test('10,000 characters are too long, what is cleaned away does not count', () => {
    expect(() => cleanQuestion('济'.repeat(10_000), limit)).toThrow(BrueckeError);
    expect(cleanQuestion(`${' \u200b\n'.repeat(10_000)}Wer?`, limit)).toBe('Wer?');
  });

  test(`whatever comes, is short, visible and stays as it is (seed ${seed})`, () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(...'a\u200b\u202e\u0000\u00ad\n 济\ud83d\ude42\ufeff\u061c'.split('')),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 40 }), (question, maximum) => {
        let clean: string;
        try {
          clean = cleanQuestion(question, maximum);
        } catch (error) {
          expect(error).toBeInstanceOf(BrueckeError);
          return;
        }
        expect(clean.length).toBeLessThanOrEqual(maximum);
        expect(clean).not.toBe('');
        expect(clean).not.toMatch(/^\s|\s$|\s\s|[\p{Cc}\p{Bidi_Control}]/u);
        expect(cleanQuestion(clean, maximum)).toBe(clean);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
