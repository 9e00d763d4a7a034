import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeText } from '../../src/corpus/formats/compose.ts';
import { leadOf } from '../../src/corpus/passages/lead.ts';
import type { BlockKind, Document } from '../../src/domain/document.ts';
import type { Language } from '../../src/domain/language.ts';
import { fakeDocument } from '../support/fake-corpus.ts';
import { document } from './generated.ts';

const mostCharacters = 400;
const halfCharacter = /^[\udc00-\udfff]|[\ud800-\udbff]$/;

/** A document of these blocks, in order. */
function made(
  pieces: readonly (readonly [BlockKind, string])[],
  language: Language = 'de',
): Document {
  const blocks = pieces.map(([kind, text]) => ({ kind, text }));
  return { ...fakeDocument('made', language, ''), ...composeText(blocks) };
}

function textOf(of: Document): string {
  const { start, end } = leadOf(of);
  return of.text.slice(start, end);
}

describe('how a document begins', () => {
  test('is a clean slice that begins where its first paragraph or item does', () => {
    fc.assert(
      fc.property(document, (generated) => {
        const { start, end } = leadOf(generated);
        const quoted = generated.blocks.filter(
          ({ kind }) => kind === 'paragraph' || kind === 'item',
        );
        expect(start).toBe(quoted[0]?.start ?? 0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(Math.min(generated.text.length, start + mostCharacters));
        expect(end > start).toBe(quoted.length > 0);
        const lead = generated.text.slice(start, end);
        expect(lead).toBe(lead.trim());
        expect(lead).not.toMatch(halfCharacter);
      }),
      { numRuns: 500 },
    );
  });

  test('is its first three sentences, over paragraphs and items', () => {
    expect(textOf(made([['paragraph', 'Eins kam. Zwei kam. Drei kam. Vier kam.']]))).toBe(
      'Eins kam. Zwei kam. Drei kam.',
    );
    const apart = made([
      ['paragraph', 'Eins kam.'],
      ['item', 'Zwei kam.'],
      ['paragraph', 'Drei kam. Vier kam.'],
    ]);
    expect(textOf(apart).replace(/\s+/gu, ' ')).toBe('Eins kam. Zwei kam. Drei kam.');
  });

  test('of a Chinese document is cut at Chinese full stops', () => {
    const text = '代表团来访。“好！”他说。双方签约。会谈结束。';
    expect(textOf(made([['paragraph', text]], 'zh'))).toBe('代表团来访。“好！”他说。双方签约。');
  });

  test('leaves out headings, rows and what is never quoted before it', () => {
    const below = made([
      ['boilerplate', 'Startseite'],
      ['heading', 'Halberstadt. Ein Besuch.'],
      ['row', 'Name; Ort'],
      ['paragraph', 'Gäste kamen.'],
      ['heading', 'Danach'],
    ]);
    expect(textOf(below)).toBe('Gäste kamen.');
  });

  test.each<[string, (readonly [BlockKind, string])[]]>([
    ['nothing', []],
    [
      'headings',
      [
        ['heading', 'Eins.'],
        ['heading', 'Zwei.'],
      ],
    ],
    [
      'rows',
      [
        ['row', 'a; b'],
        ['row', 'c; d'],
      ],
    ],
    ['what is never quoted', [['boilerplate', 'Impressum']]],
  ])('is empty in a document of nothing but %s', (_, pieces) => {
    expect(textOf(made(pieces))).toBe('');
  });

  test.each([
    ['words', 'lang '.repeat(40_000)],
    ['one word', 'x'.repeat(200_000)],
    ['Chinese without a stop', '代表团'.repeat(60_000)],
    ['characters of two units', `x${'😀'.repeat(100_000)}`],
    ['characters of two units, evenly', '𠮷'.repeat(100_000)],
  ])('of a book in one paragraph of %s ends in time, in no half of a character', (_, text) => {
    const book = made([['paragraph', text.trim()]]);
    const lead = textOf(book);
    expect(lead).not.toBe('');
    expect(lead.length).toBeLessThanOrEqual(mostCharacters);
    expect(lead).not.toMatch(halfCharacter);
    expect(book.text.startsWith(lead)).toBe(true);
  });

  test('looks no further than 400 characters for its sentences', () => {
    const far = made([
      ['paragraph', 'Kurz.'],
      ['boilerplate', 'x'.repeat(mostCharacters)],
      ['paragraph', 'Fern.'],
    ]);
    expect(textOf(far)).toBe('Kurz.');
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(document, (generated) => {
        expect(leadOf(generated)).toBe(leadOf(generated));
        expect(leadOf({ ...generated })).toEqual(leadOf(generated));
      }),
    );
  });
});
