import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrueckeError, errorCodes } from '../../src/domain/errors.ts';
import { environmentLanguage } from '../../src/messages/reader-language.ts';
import { exitCodeOf, worse } from '../../src/terminal/exit-code.ts';
import { readLines } from '../../src/terminal/lines.ts';
import { readableColumns } from '../../src/terminal/render/view.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { showTrace, windowColumns } from '../../src/terminal/terminal.ts';
import { fakeTerminal } from './support/fake-terminal.ts';

test.each([
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
  [{ LANG: 'zh' }, 'zh-Hans'],
  [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant'],
  [{ LANG: 'zh_HK' }, 'zh-Hant'],
  [{ LANG: 'zh-Hant-TW' }, 'zh-Hant'],
  [{ LANG: 'de' }, 'de'],
  [{ LANG: 'DE_AT@euro' }, 'de'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'den_CA' }, 'en'],
  [{}, 'en'],
  [{ LC_ALL: 'zh_CN', LANG: 'de_DE' }, 'zh-Hans'],
  [{ LC_ALL: '', LC_MESSAGES: 'de_DE', LANG: 'zh_CN' }, 'de'],
])('%j speaks %s', (environment, language) => {
  expect(environmentLanguage(environment)).toBe(language);
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [{ TERM: 'dumb' }, true, false],
])('%j on a terminal: %s, decorated: %s', (environment, isTerminal, decorated) => {
  expect(styleFor(environment, isTerminal).decorated).toBe(decorated);
});

test('columns are those of the window, within what can be read', () => {
  expect([undefined, 80, 300, 10, 0].map(readableColumns)).toEqual([80, 80, 96, 24, 24]);
});

test.each([
  [{ columns: 120 }, { COLUMNS: '50' }, 120],
  [{ columns: 0 }, { COLUMNS: '50' }, 50],
  [{ columns: 0 }, {}, undefined],
  [{}, { COLUMNS: 'wide' }, undefined],
])('a window %j with %j has %s columns', (stream, environment, columns) => {
  expect(windowColumns(stream, environment)).toBe(columns);
});

test('a stack trace has no effect on the screen', () => {
  const terminal = fakeTerminal('', { debug: true });
  showTrace(terminal, new BrueckeError('citation-invalid', { citation: 'no\u001b]0;PWN\u0007#1' }));
  expect(terminal.complaints()).toMatch(/citation=no#1\n {4}at /);
  expect(terminal.complaints()).not.toMatch(/[^\P{Cc}\n]/u);
});

test('every error has an exit code, trouble unless the use was wrong', () => {
  const wrongUse = errorCodes.filter((code) => exitCodeOf(new BrueckeError(code)) === 2);
  expect(wrongUse).toEqual([
    'setting-invalid',
    'command-unknown',
    'option-unknown',
    'option-invalid',
    'argument-missing',
    'address-invalid',
    'input-missing',
    'document-unknown',
    'question-empty',
    'question-too-long',
    'citation-invalid',
    'citation-unknown',
    'citation-gone',
  ]);
  expect(exitCodeOf(new Error('x'))).toBe(1);
  expect(worse(2, 1)).toBe(1);
  expect(worse(0, 2)).toBe(2);
  expect(worse(0, 0)).toBe(0);
});

test('lines are the same however the stream is cut', async () => {
  const character = fc.constantFrom('a', '济', '👩', '\n', '\r\n', '\r', '\u2028', ' ');
  const text = fc.array(character, { maxLength: 30 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (whole, size) => {
      const bytes = Buffer.from(whole);
      const chunks: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      const lines = await linesOf(chunks);
      const expected = whole.split('\n').map((line) => line.replace(/\r$/, ''));
      // A line break at the end does not begin another line.
      if (whole === '' || whole.endsWith('\n')) expected.pop();
      expect(lines).toEqual(expected);
    }),
  );
});

test('a stream without line breaks ends too', async () => {
  const chunks = Array.from({ length: 40 }, () => 'x'.repeat(100_000));
  const lines = await linesOf(chunks);
  expect(lines.map((line) => line.length)).toEqual([1_000_000]);
});

async function linesOf(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}
