import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../src/discord/reply/escape.ts';

/** A backslash before anything that is no letter, digit or space makes it mean itself. */
const escaped = /\\([^0-9A-Za-z\s])/gu;

/** What Discord shows of a text in which every mark is escaped. */
function shown(markdown: string): string {
  return markdown.replace(escaped, '$1');
}

/** What is left when the escaped marks are gone must hold no markdown. */
function bare(markdown: string): string {
  return markdown.replace(escaped, '\u0000');
}

const piece = fc.constantFrom(
  ...['*', '**', '_', '__', '~~', '||', '`', '```', '# ', '## ', '-# ', '- ', '+ ', '1. ', '1) '],
  ...['> ', '>>> ', '[a](https://b.c)', '<@123>', '<@&1>', '<#1>', '@everyone', '@here', '\\', ':'],
  ...[
    '<t:1618953630:R>',
    '<a:x:1>',
    ':smile:',
    'https://a.b/c_d',
    '\n',
    ' ',
    'a',
    '中',
    '。',
    '12',
  ],
  ...['</ask:1>', '<id:home>', '🙂', '.', '…', '„', '“'],
);
const texts = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('a text as markdown', () => {
  test('is shown as the text, to the character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(shown(escapeText(text))).toBe(text);
      }),
    );
  });

  test('holds no mark that means more than itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const left = bare(escapeText(text));
        expect(left).not.toMatch(/[\\*_~`|[\]<>@]/u);
        expect(left).not.toMatch(/https?:\/\//u);
        expect(left).not.toMatch(/:\S*:/u);
        expect(left).not.toMatch(/^\s*(?:#|[-+][\s#]|\d+[.)])/mu);
      }),
    );
  });

  test('is no longer than it must be', () => {
    const plain = 'Am 3. November: 30 Gäste (aus Jena) – um 14.30 Uhr; 中文，没有标记。';
    expect(escapeText(plain)).toBe(plain);
  });
});
