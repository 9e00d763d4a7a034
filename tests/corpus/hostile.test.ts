import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { readerOf } from '../../src/corpus/formats/all.ts';
import { cutPassages } from '../../src/corpus/passages/cut.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import type { Document } from '../../src/domain/document.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { assertDocument } from './assert-document.ts';
import { countTokens } from './helpers.ts';

const pages = ['german-town-hall', 'english-daily', 'chinese-government', 'german-association'].map(
  (name) => readFileSync(new URL(`pages/${name}.txt`, import.meta.url)),
);
const marks = [
  '---\n',
  'title: ',
  '- ',
  '# ',
  '> ',
  '```\n',
  '|',
  '[',
  '](',
  '**',
  '<!--',
  '<div>',
  '\n\n',
  '\t',
  '“',
  '。',
  '&amp;',
  '1. ',
  '\u202e',
  '\r',
  ': ',
  '&a ',
  '*a',
  '\ufeff',
];

/** A real page with pieces cut out, repeated, swapped and marks of all formats put in. */
const mutatedPage = fc
  .tuple(
    fc.constantFrom(...pages),
    fc.array(fc.tuple(fc.nat(2000), fc.nat(60), fc.constantFrom(...marks)), { maxLength: 12 }),
  )
  .map(([page, changes]) => {
    let text = page.toString('utf8');
    for (const [at, length, mark] of changes) {
      text = text.slice(0, at) + mark + text.slice(at + length);
    }
    return new TextEncoder().encode(text);
  });

const bytes = fc.oneof(mutatedPage, fc.uint8Array({ maxLength: 400 }));
const file = fc.constantFrom('a.md', 'a.txt');

async function read(content: Uint8Array, name: string): Promise<Document | undefined> {
  const reader = readerOf(name);
  if (reader === undefined) throw new Error(name);
  try {
    return await readDocument(content, name, reader);
  } catch (error) {
    if (error instanceof BrueckeError) return undefined;
    throw error;
  }
}

test('whatever a file holds, it becomes a sound document or an error with a code', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, file, async (content, name) => {
      const document = await read(content, name);
      if (document === undefined) return;
      assertDocument(document);
    }),
    { numRuns: 500 },
  );
}, 60_000);

describe('a long file of nothing but one mark is read in reasonable time', () => {
  const length = 50_000;
  test.each([
    'a',
    ' ',
    '\n',
    '.',
    '"',
    '„',
    '(',
    '()',
    '[',
    '](',
    '![',
    '*a ',
    '**a ',
    '_a_ ',
    '`',
    '` ',
    '<',
    '<a ',
    '<!-- ',
    '<div>',
    '&amp;',
    '~a~',
    '# a\n',
    '- a\n',
    '---\n',
    'a\tb\n',
    'http://a.b/c ',
    'www.a.b.',
    'Quelle: ',
    'a@b.',
    '; ',
    '[a]: b\n',
    '[^1]',
    'a  \n',
    '\\',
    'a-\n',
    'a > ',
    'a | ',
    '1 ',
    '01.11.2018 ',
    'A. ',
    '“好！”',
    '图/',
    '（',
    '《a',
    'Foto: a [',
    'a\n\n',
  ])(
    '%j',
    async (mark) => {
      const content = new TextEncoder().encode(mark.repeat(length / mark.length));
      for (const name of ['a.md', 'a.txt']) {
        const document = await read(content, name);
        if (document !== undefined) cutPassages(document, { countTokens });
      }
    },
    10_000,
  );
});
