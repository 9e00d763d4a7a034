import { describe, expect, test } from 'vitest';
import { BrueckeError, documentReasons, errorCodes } from '../../src/domain/errors.ts';
import { errorSentence } from '../../src/messages/index.ts';
import { type ReaderLanguage, readerLanguages } from '../../src/messages/reader-language.ts';
import { plausible } from './support/errors.ts';

/** Data that is named in a sentence as it is. */
const named = [
  'address',
  'setting',
  'command',
  'option',
  'folder',
  'file',
  'id',
  'other',
  'field',
  'channel',
  'guild',
  'citation',
  'nearest',
  'model',
  'host',
];

const sentences = readerLanguages.flatMap((language) =>
  errorCodes.map((code) => ({ language, code })),
);

describe('every error in every language', () => {
  test.each(sentences)('$code in $language names the thing', ({ language, code }) => {
    const data = plausible[code];
    const sentence = errorSentence(new BrueckeError(code, data), language);
    for (const key of named) {
      const value = data[key];
      if (value !== undefined) expect(sentence).toContain(String(value));
    }
    checkSentence(sentence, language);
  });

  test.each(sentences)('$code in $language reads well without any data', ({ language, code }) => {
    checkSentence(errorSentence(new BrueckeError(code), language), language);
  });
});

function checkSentence(sentence: string, language: ReaderLanguage): void {
  const chinese = language.startsWith('zh');
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]|\$\{/);
  expect(sentence).not.toMatch(/ {2}|\n|“”|「」|„“|\(\)|（）| [,;]| \.(?![a-z])|,,|;;/);
  expect(sentence).toMatch(chinese ? /[。？]$/ : /[.?]$/);
  expect(sentence).toMatch(/^[\p{Lu}\p{Script=Han}“「„B]/u);
  expect(/\p{Script=Han}/u.test(sentence)).toBe(chinese);
  // One sentence: no end of a sentence before its end.
  expect(sentence.slice(0, -1)).not.toMatch(/[。！？]|[.!?] [A-ZÄÖÜ]/);
  // It says what to do, after a semicolon or with a modal verb.
  expect(sentence).toMatch(/[;；]|needs|braucht|[请請]/);
}

test('every reason for which a document is refused is said in words', () => {
  for (const reason of documentReasons) {
    const said = readerLanguages.map((language) =>
      errorSentence(new BrueckeError('document-unreadable', { file: 'a.md', reason }), language),
    );
    expect(new Set(said).size).toBe(readerLanguages.length);
    for (const sentence of said) if (reason.includes('-')) expect(sentence).not.toContain(reason);
  }
});

test('a file that stands in the place of a folder is said in words', () => {
  for (const code of ['corpus-unreadable', 'index-unwritable'] as const) {
    for (const reason of ['ENOTDIR', 'EEXIST']) {
      const error = new BrueckeError(code, { folder: '/srv/a', reason });
      for (const language of readerLanguages)
        expect(errorSentence(error, language)).not.toContain(reason);
    }
  }
});

test('numbers that count are grouped, numbers that name are not', () => {
  const tooLong = new BrueckeError('question-too-long', { length: 10_000, limit: 2000 });
  expect(errorSentence(tooLong, 'de')).toContain('10.000 Zeichen');
  expect(errorSentence(tooLong, 'en')).toContain('10,000 characters');
  const broken = new BrueckeError('front-matter-broken', plausible['front-matter-broken']);
  for (const language of readerLanguages) expect(errorSentence(broken, language)).toContain('1204');
});

test('help is called as the command was', () => {
  const slash = new BrueckeError('command-unknown', { command: '/weather' });
  const word = new BrueckeError('command-unknown', { command: 'weather' });
  expect(errorSentence(slash, 'en')).toBe('There is no command “/weather”; /help lists them all.');
  expect(errorSentence(word, 'en')).toBe('There is no command “weather”; help lists them all.');
});

test('a value from outside cannot break the line or fill the screen', () => {
  const file = `a\r\n\u001b[31mb\u0000${'x'.repeat(5000)}`;
  const sentence = errorSentence(new BrueckeError('document-empty', { file }), 'en');
  expect(sentence).not.toMatch(/\p{Cc}/u);
  expect(sentence.length).toBeLessThan(500);
});

test('what is no error of ours is told as one', () => {
  expect(errorSentence(new TypeError('x is not a function.'), 'en')).toBe(
    'Something went wrong inside Brücke (x is not a function); please report it with what LOG_LEVEL=debug shows.',
  );
  expect(errorSentence('why', 'de')).toContain('(why)');
  expect(errorSentence(undefined, 'zh-Hans')).toContain('Brücke 内部出错');
  expect(errorSentence(undefined, 'zh-Hant')).toContain('Brücke 內部發生錯誤');
});
