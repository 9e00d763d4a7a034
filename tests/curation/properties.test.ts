import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownReader } from '../../src/corpus/formats/markdown.ts';
import { readDocument } from '../../src/corpus/read-document.ts';
import { nearDuplicates } from '../../src/curation/check/near-duplicates.ts';
import { shareOf, shinglesOf } from '../../src/curation/check/shingles.ts';
import { mergeFields, parseFields, renderFields } from '../../src/curation/store/front-matter.ts';
import { toMarkdown } from '../../src/curation/store/markdown.ts';
import { freeId, idFromAddress, safeFileName } from '../../src/curation/store/names.ts';
import { isDocumentId } from '../../src/domain/citation.ts';
import type { BlockKind } from '../../src/domain/document.ts';
import { seededRandom } from '../support/random.ts';

describe('names', () => {
  test.each([
    ['../../etc/passwd', /^[^/\\]+$/u],
    ['a\nb.md', /^a-b\.md$/u],
    ['rechnung\u202egpj.md', /^rechnung-gpj\.md$/u],
    ['C:\\x.md', /^C-x\.md$/u],
    [`${'中'.repeat(300)}.md`, /^中+\.md$/u],
    ['.env', /^env$/u],
    ['---', /^document-[0-9a-f]{6}$/u],
    ['\u0000', /^document-[0-9a-f]{6}$/u],
    ['..', /^document-[0-9a-f]{6}$/u],
  ])('%j', (name, safe) => {
    expect(safeFileName(name)).toMatch(safe);
  });

  test('are safe whatever they are, short enough for a sidecar, and stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeFileName(name);
        expect(Buffer.byteLength(`${safe}.yaml`)).toBeLessThanOrEqual(255);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}/\\]|^\./u);
        expect(safe).not.toBe('');
        expect(safeFileName(safe)).toBe(safe);
      }),
    );
  });

  test('of addresses are ids, always the same for the same address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (address) => {
        const url = new URL(address);
        expect(isDocumentId(idFromAddress(url))).toBe(true);
        expect(idFromAddress(url)).toBe(idFromAddress(new URL(address)));
      }),
    );
    const id = idFromAddress(
      new URL('https://www.dresden.de/de/presse/wirtschaftsreise-jinan.php'),
    );
    expect(id).toBe('dresden.de-wirtschaftsreise-jinan');
  });

  test('that are taken get another end, and stay ids', () => {
    const taken = new Set<string>();
    const wished = 'a'.repeat(80);
    for (let count = 0; count < 20; count += 1) {
      const id = freeId(wished, taken, count % 2 === 0 ? 'same' : `${count}`);
      expect(isDocumentId(id)).toBe(true);
      expect(taken.has(id)).toBe(false);
      taken.add(id);
    }
  });
});

const fields = fc.dictionary(
  fc.constantFrom('title', 'publisher', 'author', 'published', 'url'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() !== '' && !/\p{C}/u.test(text)),
);

describe('front matter', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(fields, (written) => {
        expect(parseFields(renderFields(written))).toEqual({ ...written });
      }),
    );
  });

  test('keeps what the keeper has changed, takes over what he has not', () => {
    fc.assert(
      fc.property(fields, fields, fields, (before, keeper, now) => {
        const current = { ...before, ...keeper };
        const merged = parseFields(mergeFields(renderFields(current), before, now));
        for (const name of new Set([...Object.keys(current), ...Object.keys(now)])) {
          const isKeepers = current[name] !== before[name];
          expect(merged[name]).toBe(isKeepers ? current[name] : now[name]);
        }
      }),
    );
  });
});

const word = fc.constantFrom(
  'Besuch',
  '济南',
  '*',
  '_a_',
  '#',
  '-',
  '1.',
  '2)',
  '>',
  '|',
  '[x](y)',
  '`c`',
  '<b>',
  '&amp;',
  '~~',
  '\\',
  '+',
  '=',
  '---',
  'https://a.de/b_c*d',
  'www.a.de',
  'a@b.de',
  '!',
  '[^1]',
  '§',
  '**',
  '3. Mai',
  'x',
  '***',
);
const line = fc
  .array(word, { minLength: 1, maxLength: 8 })
  .map((words) => `Bericht ${words.join(' ')} über die Reise, die im Mai begann.`);
const bareLine = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => `${words.join(' ')} Ende des Satzes.`);

test('a text that is written as Markdown reads as the same text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(fc.constantFrom<BlockKind>('paragraph', 'item'), fc.oneof(line, bareLine)),
        { minLength: 1, maxLength: 6 },
      ),
      async (parts) => {
        let text = '';
        const blocks = parts.map(([kind, content]) => {
          const start = text.length;
          text += `${content}\n\n`;
          return { kind, start, end: start + content.length };
        });
        const markdown = toMarkdown({ text, blocks });
        const { pieces } = await markdownReader.read(Buffer.from(markdown), 'a.md');
        const collapsed = (value: string) => value.replace(/\s+/gu, ' ').trim();
        expect(pieces.map((piece) => collapsed(piece.text))).toEqual(
          parts.map(([, content]) => collapsed(content)),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('tables and headings come back as rows and headings', async () => {
  const html =
    '# Titel der Seite\n\n| a | b | c |\n|---|---|---|\n| d \\| e | f |\n\nEin Absatz mit einem Satz darin.\n';
  const first = await readDocument(Buffer.from(html), 'a.md', markdownReader);
  const again = await readDocument(Buffer.from(toMarkdown(first)), 'a.md', markdownReader);
  expect(again.text.replaceAll(' | ', ' ')).toBe(first.text.replaceAll(' | ', ' '));
  expect(again.blocks.map(({ kind }) => kind)).toEqual(first.blocks.map(({ kind }) => kind));
});

describe('near-duplicates', () => {
  const random = seededRandom(7);
  const vocabularies = {
    de: 'die Stadt empfing Gäste aus China und sprach über Handel Häfen Schulen Kultur im Mai'.split(
      ' ',
    ),
    en: 'the city received guests from China and spoke about trade ports schools culture in May'.split(
      ' ',
    ),
    zh: [...'市长会见来自德国的代表团双方就经贸合作教育文化交流进行友好会谈'],
  };
  const made = (language: keyof typeof vocabularies, length: number) =>
    Array.from({ length }, () => {
      const words = vocabularies[language];
      return words[Math.floor(random() * words.length)] ?? '';
    });

  test.each(['de', 'en', 'zh'] as const)(
    'in %s are found, with their share, and no others',
    (language) => {
      const gap = language === 'zh' ? '' : ' ';
      const texts: string[] = [];
      for (let count = 0; count < 60; count += 1) {
        const words = made(language, 500);
        texts.push(words.join(gap));
        // Four changes in 500 words: about 40 of 500 shingles differ.
        const changed = words.map((each, at) => (at % 125 === 60 ? `neu${count}` : each));
        texts.push(changed.join(gap).toUpperCase());
      }
      const found = nearDuplicates(texts, 0.9);
      expect(found.map(({ first, second }) => [first, second])).toEqual(
        Array.from({ length: 60 }, (_, at) => [at * 2, at * 2 + 1]),
      );
      for (const { first, second, share } of found) {
        expect(share).toBe(
          shareOf(shinglesOf(texts[first] ?? ''), shinglesOf(texts[second] ?? '')),
        );
      }
    },
  );

  test('of nothing are none', () => {
    expect(nearDuplicates(['', '', 'a'], 0.9)).toEqual([]);
    expect(nearDuplicates(['a b', 'A, B!', 'c'], 0.9)).toEqual([{ first: 0, second: 1, share: 1 }]);
  });
});
