import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable, printableLine } from '../../src/terminal/printable.ts';

test.each([
  ['colour', 'a\u001b[31mred\u001b[0mb', 'aredb'],
  ['colour by one byte', 'a\u009b31mred', 'ared'],
  ['moving the cursor', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
  ['the window’s title', 'a\u001b]0;owned\u0007b', 'ab'],
  ['the title, other end', 'a\u001b]2;owned\u001b\\b', 'ab'],
  ['a link to elsewhere', '\u001b]8;;https://evil.example\u001b\\bank\u001b]8;;\u001b\\', 'bank'],
  ['a device control string', 'a\u001bPq#0\u001b\\b', 'ab'],
  ['reset', 'a\u001bcb', 'ab'],
  ['a choice of characters', 'a\u001b(0b', 'ab'],
  ['a lone escape', 'a\u001b', 'a'],
  ['an open title does not swallow the next line', 'a\u001b]0;b\nc', 'a0;b\nc'],
  ['overwriting', 'good\rbad', 'good\nbad'],
  ['backspaces', 'a\b\b\bb', 'ab'],
  ['bell and zero', 'a\u0007\u0000b', 'ab'],
  ['direction overrides', 'moc.\u202elive\u202c \u2066x\u2069', 'moc.live x'],
  ['marks that cannot be seen', 'a\u200b\u200e\u00ad\ufeff\u2060b', 'ab'],
  ['tags', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['half a character', 'a\ud800b', 'ab'],
  ['lines of all kinds', 'a\r\nb\u2028c\u2029d\u0085e', 'a\nb\nc\nd\ne'],
  ['a tabulator', 'a\tb', 'a b'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each([
  'Grüße – „Ja“, sagte sie; 50 % von 3.000 €.',
  '代表团访问了济南，共30人。',
  '👩‍🔬 and 🇩🇪🤝🇨🇳',
  'Straße e\u0301',
])('%s stays as it is', (text) => {
  expect(printable(text)).toBe(text);
});

test('whatever comes, no control and no direction mark is left, and the second time changes nothing', () => {
  const pieces = fc.constantFrom(
    '\u001b',
    '[',
    ']',
    '0',
    ';',
    'm',
    '\u0007',
    '\\',
    '\u009b',
    '\n',
    '\u202e',
    'a',
    '济',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (raw) => {
      const shown = printable(raw);
      expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      expect(printable(shown)).toBe(shown);
      expect(printableLine(raw)).not.toContain('\n');
    }),
  );
});

test('a text full of open sequences is no trap', () => {
  const started = performance.now();
  printable('\u001b]'.repeat(100_000));
  printable('\u001b['.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(5000);
});
