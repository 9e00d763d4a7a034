import { type APIStringSelectComponent, ComponentType } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerMessage, errorMessage } from '../../src/discord/reply/answer-message.ts';
import { contextMessage } from '../../src/discord/reply/context-message.ts';
import { echoOf } from '../../src/discord/reply/echo.ts';
import { helpMessage } from '../../src/discord/reply/help-message.ts';
import { longest, most } from '../../src/discord/reply/limits.ts';
import type { ReplyMessage } from '../../src/discord/reply/message.ts';
import { lengthOf } from '../../src/discord/reply/passage-embeds.ts';
import { referenceMessage } from '../../src/discord/reply/reference-message.ts';
import { sourceMessage } from '../../src/discord/reply/source-message.ts';
import { visitsMessage } from '../../src/discord/reply/visits-message.ts';
import type { Answer, Quotation } from '../../src/domain/answer.ts';
import { languages } from '../../src/domain/language.ts';
import { referenceFormats } from '../../src/domain/reference-format.ts';
import type { SourceCard } from '../../src/domain/source.ts';
import type { ReportedVisit } from '../../src/domain/visit.ts';
import { readerLanguages } from '../../src/messages/reader-language.ts';
import { reportedVisit } from '../answer/visits/generated.ts';

const half = /\p{Surrogate}/u;

/** Texts of every length and script, with marks, joined emoji and stacked accents. */
const unit = fc.constantFrom(
  ...[
    '中',
    '文，',
    'Wort ',
    'Straße ',
    '*',
    '_',
    '`',
    '|',
    '\n',
    '🙂',
    '👨‍👩‍👧',
    'e\u0301',
    '# ',
    '> ',
  ],
  ...['https://example.org/a_b ', '<@1>', '。', '「', '」', 'x', '\u202e', '[a](b)'],
);
const text = (maximum: number) =>
  fc
    .tuple(fc.array(unit, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: maximum }))
    .map(([units, times]) =>
      `x${units.join('').repeat(times)}`.slice(0, maximum).replace(/\p{Cs}/gu, ''),
    );

const language = fc.constantFrom(...languages);
const readerLanguage = fc.constantFrom(...readerLanguages);
const id = fc.integer({ min: 1, max: 80 }).map((length) => 'ü'.repeat(length));
const url = fc.constantFrom(
  undefined,
  'https://example.org/a',
  `https://example.org/${'a'.repeat(3000)}`,
  'https://例子.中国/路径?q=一#二',
);

const quotation: fc.Arbitrary<Quotation> = fc
  .record({
    id,
    number: fc.integer({ min: 1, max: 999_999 }),
    title: text(600),
    publisher: text(600),
    language,
    text: text(9000),
    url,
    share: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 400 })),
  })
  .map(({ id: document, number, share: [at, length], url: address, ...rest }) => {
    const start = Math.floor(at * (rest.text.length - 1));
    return {
      ...rest,
      ...(address !== undefined && { url: address, ownWords: true }),
      citation: `${document}#${number}`,
      document,
      published: '2018-10-30/2018-11-02',
      highlights: [[start, Math.min(rest.text.length, start + length)] as const],
      score: 0.5,
    };
  });

function expectSelectWithinLimits(select: APIStringSelectComponent, inRow: number): void {
  expect(inRow).toBe(1);
  expect(select.placeholder?.length ?? 0).toBeLessThanOrEqual(longest.placeholder);
  expect(select.options.length).toBeGreaterThan(0);
  expect(select.options.length).toBeLessThanOrEqual(most.options);
  expect(new Set(select.options.map(({ value }) => value)).size).toBe(select.options.length);
  for (const { label, value } of select.options) {
    expect(label).toMatch(/^.{1,100}$/su);
    expect(value).toMatch(/^.{1,100}$/su);
  }
}

function expectWithinLimits(message: ReplyMessage): void {
  expect(message.allowedMentions).toEqual({ parse: [] });
  expect(message.content?.length ?? 0).toBeLessThanOrEqual(longest.content);
  const embeds = message.embeds ?? [];
  expect(embeds.length).toBeLessThanOrEqual(most.embeds);
  expect(embeds.reduce((sum, embed) => sum + lengthOf(embed), 0)).toBeLessThanOrEqual(6000);
  for (const embed of embeds) {
    expect(embed.title?.length ?? 0).toBeLessThanOrEqual(longest.title);
    expect(embed.description?.length ?? 0).toBeLessThanOrEqual(longest.description);
    expect(embed.footer?.text.length ?? 0).toBeLessThanOrEqual(longest.footer);
    expect(embed.url?.length ?? 0).toBeLessThanOrEqual(longest.address);
    for (const { name, value } of embed.fields ?? []) {
      expect(name.trim()).not.toBe('');
      expect(value.trim()).not.toBe('');
      expect(value.length).toBeLessThanOrEqual(longest.field);
    }
  }
  const rows = message.components ?? [];
  expect(rows.length).toBeLessThanOrEqual(most.rows);
  const ids = rows.flatMap(({ components }) =>
    components.map((component) => ('custom_id' in component ? component.custom_id : '')),
  );
  expect(new Set(ids).size).toBe(ids.length);
  for (const customId of ids) expect(customId).toMatch(/^.{1,100}$/su);
  for (const { components } of rows) {
    expect(components.length).toBeGreaterThan(0);
    expect(components.length).toBeLessThanOrEqual(most.buttonsInRow);
    for (const component of components) {
      if (component.type === ComponentType.StringSelect) {
        expectSelectWithinLimits(component, components.length);
        continue;
      }
      const label = 'label' in component ? (component.label ?? '') : '';
      expect(label.length).toBeGreaterThan(0);
      expect(label.length).toBeLessThanOrEqual(longest.label);
    }
  }
  expect(JSON.stringify(message)).not.toMatch(/\\ud[89a-f]/u);
  expect(JSON.stringify(message)).not.toMatch(half);
}

function answer(passages: readonly Quotation[], more: Partial<Answer> = {}): Answer {
  const distinct = [...new Map(passages.map((passage) => [passage.citation, passage])).values()];
  return {
    question: 'Wer?',
    language: 'de',
    answered: distinct.length > 0,
    passages: distinct.slice(0, 3),
    further: distinct.slice(3),
    nearest: [],
    timings: {},
    ...more,
  };
}

/** Without what a backslash makes a plain character. */
function unmarked(content: string): string {
  return content.replace(/\\[^\w\s]/gu, '');
}

describe('within the limits of Discord, whatever the documents hold', () => {
  test('an answer', () => {
    fc.assert(
      fc.property(fc.array(quotation, { maxLength: 9 }), readerLanguage, (passages, reader) => {
        expectWithinLimits(answerMessage(answer(passages), { language: reader }));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('what the data say to a question for a field, below the question itself', () => {
    const told = fc.array(
      fc.record({ visit: reportedVisit, ids: fc.array(id, { minLength: 1, maxLength: 3 }) }),
      { maxLength: 3 },
    );
    const field = fc.constantFrom('hosts', 'participants', 'size', 'date', 'topics', 'place');
    fc.assert(
      fc.property(
        fc.array(quotation, { maxLength: 3 }),
        readerLanguage,
        told,
        field,
        text(2000),
        (passages, language, all, asked, question) => {
          const evidence = { sentence: { start: 0, end: 1 }, fields: {} };
          const message = answerMessage(
            answer(passages, {
              field: {
                field: asked,
                told: all.map(({ visit, ids }) => ({
                  visit: { ...visit, evidence },
                  citations: ids.map((each) => `${each}#999999`),
                })),
                fitting: 4,
              },
            }),
            { language },
          );
          const content = [echoOf(question), message.content ?? ''].join('\n');
          expectWithinLimits({ ...message, content });
          // Nothing of a document is more than the text that it is.
          expect(unmarked(message.content ?? '')).not.toMatch(/[<@`|[\]]|^#/mu);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('no answer', () => {
    const near = fc.uniqueArray(fc.record({ document: id, title: text(2000) }), {
      maxLength: 6,
      selector: ({ document }) => document,
    });
    fc.assert(
      fc.property(near, readerLanguage, (nearest, reader) => {
        expectWithinLimits(answerMessage(answer([], { nearest }), { language: reader }));
      }),
      { numRuns: 20 },
    );
  });

  test('a source and what is around it', () => {
    fc.assert(
      fc.property(
        quotation,
        text(9000),
        text(9000),
        readerLanguage,
        (quoted, before, after, reader) => {
          const card: SourceCard = {
            ...quoted,
            file: 'x.md',
            start: 0,
            end: 1,
            state: 'k3Jd9a',
            nearby: Array.from({ length: 25 }, (_, index) => ({
              citation: `${'ü'.repeat(80)}#${index + 1}`,
              text: before,
            })),
            passages: 9,
            author: quoted.title,
            before: { citation: 'before#1', text: before },
            after: { citation: 'after#3', text: after },
            sources: [],
            visits: Array.from({ length: 20 }, () => visit(quoted.title)),
          };
          const highlight = { start: 0, end: Math.min(card.text.length, 200_000) };
          const change = { citation: `${card.citation}@k3Jd9a`, kind: 'moved' } as const;
          expectWithinLimits(sourceMessage({ ...card, change }, reader, highlight));
          expectWithinLimits(contextMessage({ ...card, change }, reader, highlight));
          for (const format of referenceFormats) {
            const message = referenceMessage({ ...card, change }, reader, format);
            expectWithinLimits(message);
            const fences = message.content?.match(/```/gu)?.length ?? 0;
            expect(fences === 0 || fences === 2).toBe(true);
            expect(fences === 2 || message.files?.length === 1).toBe(true);
          }
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  test('visits', () => {
    fc.assert(
      fc.property(
        text(2000),
        fc.integer({ min: 0, max: 30 }),
        readerLanguage,
        (long, count, reader) => {
          const visits = Array.from({ length: count }, () => visit(long));
          const filter = { place: long, since: '2018' };
          expectWithinLimits(visitsMessage({ visits, undated: 2 }, filter, 1, reader));
          expectWithinLimits(visitsMessage({ visits, undated: 0 }, { place: '济南' }, 0, reader));
        },
      ),
      { numRuns: 20 },
    );
  });

  test.each(readerLanguages)('help and errors (%s)', (reader) => {
    expectWithinLimits(helpMessage(reader));
    expectWithinLimits(errorMessage(new Error('*'.repeat(9000)), reader));
  });
});

function visit(long: string): ReportedVisit {
  return {
    id: 'v',
    date: '2018-10-30/2018-11-02',
    place: { name: { de: long }, region: { zh: long }, country: 'CN' },
    stops: [{ name: { en: long } }],
    delegation: { name: { de: long }, size: 'fast 30' },
    hosts: [long],
    people: [{ name: long, role: long }],
    organisations: [long],
    occasion: long,
    topics: [long],
    outcome: long,
    sources: [
      { document: 'a', citation: 'a#1' },
      { document: 'b', citation: 'b#2' },
    ],
    evidence: { sentence: { start: 0, end: 1 }, fields: {} },
    differences: (['date', 'size'] as const).map((field) => ({
      field,
      values: [
        { value: long, document: 'a' },
        { value: '2018-10-31', document: 'b' },
      ],
    })),
  };
}

describe('an answer as it is read', () => {
  const quoted: Quotation = {
    citation: 'dresden-jinan-2018#3',
    document: 'dresden-jinan-2018',
    title: 'Reise *nach* Jinan',
    publisher: 'Stadt',
    published: '2018-11-01',
    url: 'https://example.org/jinan',
    ownWords: true,
    language: 'de',
    text: 'Vorher. Die Gäste - 30 Personen - kamen. Danach.',
    highlights: [[8, 40]],
    score: 0.9,
  };

  test('quotes in marks, with the highlight in bold, and names its source', () => {
    const [embed] = answerMessage(answer([quoted]), { language: 'en' }).embeds ?? [];
    expect(embed).toMatchObject({
      title: 'Reise \\*nach\\* Jinan',
      url: 'https://example.org/jinan#:~:text=Die%20G%C3%A4ste%20%2D%2030%20Personen%20%2D%20kamen.',
      description: '“Vorher. **Die Gäste - 30 Personen - kamen.** Danach.”',
      footer: { text: 'dresden-jinan-2018#3 · Stadt · 1 November 2018 · quoted in German' },
    });
  });

  test('links a summary to its source without a text fragment', () => {
    const { ownWords: _, ...summary } = quoted;
    const [embed] = answerMessage(answer([summary]), { language: 'de' }).embeds ?? [];
    expect(embed?.url).toBe('https://example.org/jinan');
    expect(embed?.footer?.text).toMatch(/Deutsch$/);
  });

  test('is cut outside the marks, with a note, and keeps the highlight', () => {
    const long = `${'中文🙂'.repeat(3000)}终于。`;
    const highlights = [[long.length - 3, long.length]] as const;
    const cut = answerMessage(answer([{ ...quoted, text: long, highlights }]), {
      language: 'zh-Hans',
    });
    expect(cut.embeds?.[0]?.description).toMatch(/^… “\*\*终于。\*\*”\n\*有删节/u);
    const begun = answerMessage(answer([{ ...quoted, text: long, highlights: [] }]), {
      language: 'de',
    });
    expect(begun.embeds?.[0]?.description).toMatch(/^„(?:中文🙂|中文?)+“ …\n\*gekürzt/u);
  });
});
