import { describe, expect, test } from 'vitest';
import {
  BrueckeError,
  documentReasons,
  type ErrorCode,
  type ErrorData,
  errorCodes,
} from '../../src/domain/errors.ts';
import { languages } from '../../src/domain/language.ts';
import { errorSentence } from '../../src/messages/index.ts';

/** What each error carries where it is thrown. */
const plausible: Readonly<Record<ErrorCode, ErrorData>> = {
  'setting-unknown': { setting: 'EMBEDING_MODEL', nearest: 'EMBEDDING_MODEL' },
  'setting-invalid': { setting: 'PASSAGES', value: 'x1', minimum: 1, maximum: 10 },
  'command-unknown': { command: 'aks', nearest: 'ask' },
  'option-unknown': { option: '--jsno', command: 'ask', nearest: '--json' },
  'argument-missing': { command: 'ask', argument: 'question' },
  'corpus-missing': { folder: '/srv/documents' },
  'corpus-unreadable': { folder: '/srv/documents', reason: 'EACCES' },
  'corpus-empty': { folder: '/srv/documents', formats: '.md, .txt, .html', problems: 2 },
  'document-unreadable': { file: 'besuch.md', reason: 'no-permission' },
  'document-empty': { file: 'besuch.md' },
  'document-binary': { file: 'besuch.md' },
  'document-too-large': { file: 'besuch.md', size: 19, limit: 5 },
  'document-encoding': { file: 'besuch.md', line: 1204 },
  'document-outside': { file: 'besuch.md' },
  'document-format': { file: 'besuch.odt', format: 'odt', formats: '.md, .txt, .html' },
  'document-damaged': { file: 'besuch.pdf' },
  'document-encrypted': { file: 'besuch.pdf' },
  'document-scanned': { file: 'besuch.pdf' },
  'document-gated': { file: 'besuch.html' },
  'document-too-costly': { file: 'besuch.docx', reason: 'unpacks-too-far' },
  'document-attachments': { file: 'besuch.eml', attachments: 3 },
  'sidecar-alone': { file: 'besuch.pdf.yaml' },
  'document-id-invalid': { file: 'besuch.md', id: 'a b' },
  'document-kept': { file: 'besuch.pdf' },
  'document-id-twice': { file: 'besuch.md', id: 'besuch', other: 'alt/besuch.md' },
  'front-matter-broken': { file: 'besuch.md', line: 1204, reason: 'syntax' },
  'front-matter-invalid': {
    file: 'besuch.md',
    field: 'visits[0].date',
    line: 7,
    reason: 'not-a-date',
  },
  'address-invalid': { address: 'ftp://example.org/a', expected: 'web-address' },
  'address-private': { address: 'http://10.0.0.1/' },
  'address-not-found': { address: 'https://exampel.org/a', host: 'exampel.org' },
  'address-unreachable': { address: 'https://example.org/a' },
  'address-insecure': { address: 'https://example.org/a' },
  'address-slow': { address: 'https://example.org/a' },
  'address-too-large': { address: 'https://example.org/a', limit: 20 },
  'address-type': { address: 'https://example.org/a', format: 'video/mp4' },
  'address-redirects': {
    address: 'https://example.org/a',
    fault: 'nowhere',
    other: 'file:///etc/passwd',
  },
  'address-robots': { address: 'https://example.org/a' },
  'address-robots-unknown': { address: 'https://example.org/a' },
  'address-gone': { address: 'https://example.org/a' },
  'address-busy': { address: 'https://example.org/a', seconds: 120 },
  'address-refused': { address: 'https://example.org/a', status: 403 },
  'address-gated': { address: 'https://example.org/a' },
  'address-broken': { address: 'https://example.org/a' },
  'input-missing': { file: 'besuch.pfd' },
  'document-unknown': { id: 'besuhc', nearest: 'besuch' },
  'document-edited': { id: 'besuch', file: 'web/besuch.md' },
  'corpus-unwritable': { folder: '/srv/documents', reason: 'ENOSPC' },
  'corpus-locked': { folder: '/srv/documents' },
  'model-file-missing': { file: 'model_quantized.onnx' },
  'model-file-broken': { file: 'model_quantized.onnx' },
  'model-unavailable': { model: 'Xenova/e5', host: 'hf-mirror.com', reason: 'HTTP 404' },
  'index-missing': { folder: '/srv/index' },
  'index-broken': { file: 'vectors.bin', reason: 'sha256' },
  'index-stale': { reason: 'corpus' },
  'index-locked': { folder: '/srv/index', pid: 4711 },
  'index-unwritable': { folder: '/srv/index', reason: 'ENOSPC' },
  'index-not-updated': { reason: 'timeout', seconds: 10 },
  'question-empty': {},
  'question-too-long': { length: 10_000, limit: 2000 },
  'citation-invalid': { citation: 'jinan', nearest: 'jinan#1, jinan#2' },
  'citation-unknown': { citation: 'jinan#99', nearest: 'jinan#1, jinan#2' },
  'limit-reached': { seconds: 12 },
  'queue-full': {},
  'discord-token-refused': { setting: 'DISCORD_TOKEN' },
  'discord-intent-refused': {},
  'discord-permission-missing': { permission: 'SendMessages', channel: '#presse' },
  'discord-guild-unknown': { setting: 'DISCORD_GUILD_ID', guild: '613425648685547541' },
  'discord-unreachable': { reason: 'ECONNREFUSED' },
  internal: { reason: 'passage outside its document' },
};

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

const sentences = languages.flatMap((language) => errorCodes.map((code) => ({ language, code })));

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

function checkSentence(sentence: string, language: string): void {
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]|\$\{/);
  expect(sentence).not.toMatch(/ {2}|\n|“”|„“|\(\)|（）| [,;]| \.(?![a-z])|,,|;;/);
  expect(sentence).toMatch(language === 'zh' ? /[。？]$/ : /[.?]$/);
  expect(sentence).toMatch(/^[\p{Lu}\p{Script=Han}“„B]/u);
  expect(/\p{Script=Han}/u.test(sentence)).toBe(language === 'zh');
  // One sentence: no end of a sentence before its end.
  expect(sentence.slice(0, -1)).not.toMatch(/[。！？]|[.!?] [A-ZÄÖÜ]/);
  // It says what to do, after a semicolon or with a modal verb.
  expect(sentence).toMatch(/[;；]|needs|braucht|请/);
}

test('every reason for which a document is refused is said in words', () => {
  for (const reason of documentReasons) {
    const said = languages.map((language) =>
      errorSentence(new BrueckeError('document-unreadable', { file: 'a.md', reason }), language),
    );
    expect(new Set(said).size).toBe(languages.length);
    for (const sentence of said) if (reason.includes('-')) expect(sentence).not.toContain(reason);
  }
});

test('a file that stands in the place of a folder is said in words', () => {
  for (const code of ['corpus-unreadable', 'index-unwritable'] as const) {
    for (const reason of ['ENOTDIR', 'EEXIST']) {
      const error = new BrueckeError(code, { folder: '/srv/a', reason });
      for (const language of languages)
        expect(errorSentence(error, language)).not.toContain(reason);
    }
  }
});

test('numbers that count are grouped, numbers that name are not', () => {
  const tooLong = new BrueckeError('question-too-long', { length: 10_000, limit: 2000 });
  expect(errorSentence(tooLong, 'de')).toContain('10.000 Zeichen');
  expect(errorSentence(tooLong, 'en')).toContain('10,000 characters');
  const broken = new BrueckeError('front-matter-broken', plausible['front-matter-broken']);
  for (const language of languages) expect(errorSentence(broken, language)).toContain('1204');
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
  expect(errorSentence(undefined, 'zh')).toContain('Brücke 内部出错');
});
