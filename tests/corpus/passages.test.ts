import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPassages } from '../../src/corpus/passages/cut.ts';
import { headingOf } from '../../src/corpus/passages/heading.ts';
import type { Document } from '../../src/domain/document.ts';
import { assertPassages } from './assert-passages.ts';
import { document } from './generated.ts';
import { countTokens, readText } from './helpers.ts';

const sizes = fc.record({
  targetTokens: fc.integer({ min: 5, max: 120 }),
  maximumTokens: fc.integer({ min: 20, max: 200 }),
});

/** Tokens that do not add up, as in models that join letters over spaces. */
function uneven(text: string): number {
  return 2 + Math.ceil(text.length / 3) + (text.length % 7);
}

describe('as properties over generated documents', () => {
  test('passages are whole sentences in order, inside quotable blocks, and lose no character', () => {
    fc.assert(
      fc.property(document, sizes, (generated, options) => {
        const passages = cutPassages(generated, { ...options, countTokens });
        assertPassages(generated, passages);
        const quoted = passages.map(({ start, end }) => generated.text.slice(start, end)).join('');
        expect(withoutSpaces(quoted)).toBe(withoutSpaces(quotableText(generated)));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['words', countTokens],
    ['uneven tokens', uneven],
  ])('no passage exceeds the maximum, counted in %s', (_, count) => {
    fc.assert(
      fc.property(document, sizes, (generated, options) => {
        for (const { start, end } of cutPassages(generated, { ...options, countTokens: count })) {
          const text = generated.text.slice(start, end);
          // A single character cannot be cut further.
          if ([...text].length > 4) expect(count(text)).toBeLessThanOrEqual(options.maximumTokens);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the same document gives the same passages', () => {
    fc.assert(
      fc.property(document, (generated) => {
        const again = structuredClone(generated);
        expect(cutPassages(again, { countTokens })).toEqual(
          cutPassages(generated, { countTokens }),
        );
      }),
    );
  });
});

function quotableText({ blocks, text }: Document): string {
  return blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'boilerplate')
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/gu, '');
}

const sentence = 'Die Stadt hat im vergangenen Jahr drei neue Brücken über den Fluss gebaut.';

async function passagesOf(
  text: string,
  options: { targetTokens?: number; maximumTokens?: number } = {},
) {
  const read = await readText(text, 'text.md');
  const passages = cutPassages(read, { countTokens, ...options });
  return { read, texts: passages.map(({ start, end }) => read.text.slice(start, end)), passages };
}

test('numbers count from 1', async () => {
  const { passages } = await passagesOf(`# Titel\n\n${`${sentence} `.repeat(40)}`);
  expect(passages.map(({ number }) => number)).toEqual(passages.map((_, index) => index + 1));
  expect(passages.length).toBeGreaterThan(3);
});

test('a paragraph is cut into parts of about the same size', async () => {
  const { texts } = await passagesOf(`${sentence} `.repeat(11), {
    targetTokens: 75,
    maximumTokens: 140,
  });
  const lengths = texts.map(countTokens);
  expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) * 0.6);
});

test('small paragraphs of one section go together, large ones stay apart', async () => {
  const small = await passagesOf('Erster Satz hier.\n\nZweiter Satz hier.\n\nDritter Satz hier.');
  expect(small.texts).toHaveLength(1);
  const large = await passagesOf(`${`${sentence} `.repeat(5)}\n\n${`${sentence} `.repeat(6)}`);
  expect(large.texts).toHaveLength(2);
});

test('no passage crosses a heading or boilerplate', async () => {
  const { texts, read, passages } = await passagesOf(
    'Ein kurzer Satz.\n\n## Zweiter Teil\n\nNoch ein Satz.\n\nFoto: Petra Vogt\n\nDer letzte Satz.',
  );
  expect(texts).toEqual(['Ein kurzer Satz.', 'Noch ein Satz.', 'Der letzte Satz.']);
  expect(passages.map((passage) => headingOf(read, passage))).toEqual([
    undefined,
    'Zweiter Teil',
    'Zweiter Teil',
  ]);
});

test('entries of a list stay with the line that announces them', async () => {
  const { texts } = await passagesOf(
    'Dabei waren:\n\n- die Stadt Wuxi\n- die Stadt Ulm\n- zwei Vereine',
  );
  expect(texts).toEqual(['Dabei waren:\n\ndie Stadt Wuxi\ndie Stadt Ulm\nzwei Vereine']);
});

test('a quotation and its speaker stay together', async () => {
  const words = 'Das eine ist uns wichtig und bleibt es auch im kommenden Jahr.';
  const { texts } = await passagesOf(
    `${sentence} ${sentence} „${words} ${words} ${words} ${words}“, sagte Vogel. ${sentence} ${sentence}`,
    { targetTokens: 50, maximumTokens: 120 },
  );
  expect(texts.find((text) => text.includes('„'))).toContain('sagte Vogel.');
});

test('a sentence beyond the maximum is cut at the ends of its clauses', async () => {
  const clauses = Array.from({ length: 12 }, (_, index) => `im Bezirk ${index} gibt es Firmen`);
  const { texts } = await passagesOf(`Es zeigt sich: ${clauses.join('; ')}.`, {
    maximumTokens: 40,
  });
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts.slice(0, -1)) expect(text).toMatch(/;$/u);
});

test('a Chinese sentence beyond the maximum is cut at its commas', async () => {
  const { texts } = await passagesOf(`${'代表团参观了港口和园区，'.repeat(12)}然后离开。`, {
    maximumTokens: 60,
  });
  for (const text of texts.slice(0, -1)) expect(text).toMatch(/，$/u);
});

test('a word without an end is cut between characters, and no pair of surrogates is torn', async () => {
  const { texts } = await passagesOf('😀'.repeat(400), { maximumTokens: 30 });
  expect(texts.join('')).toBe('😀'.repeat(400));
  for (const text of texts) expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
});

test('a maximum without room for text is refused', async () => {
  const read = await readText('Ein Satz.');
  expect(() => cutPassages(read, { countTokens, maximumTokens: 2 })).toThrow(RangeError);
});

test('what is no clean slice is found', async () => {
  const read = await readText('Ein Satz. Noch einer.');
  const [passage] = cutPassages(read, { countTokens });
  if (passage === undefined) throw new Error('no passage');
  expect(() => assertPassages(read, [{ ...passage, number: 2 }])).toThrow('document#2');
  expect(() => assertPassages(read, [{ ...passage, end: passage.end - 1 }])).toThrow('sentences');
  expect(() => assertPassages(read, [{ ...passage, document: 'other' }])).toThrow('belongs');
});
