import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { open, withCorpus } from './folders.ts';

const seed = 999_999;

const visit = (id: string, more: string) => `  - id: ${id}
    date: "2018-10-30"
    place: { name: { de: Jinan } }
    delegation: { name: { de: Gäste } }
${more}`;

const files = [
  {
    name: 'dresden-jinan-2018.md',
    content: `---
id: dresden-jinan-2018
title: Reise nach Jinan
language: de
published: 2018-11
publisher: Stadt
author: Amt
url: https://example.org/jinan
read: 2024-05-01
rights: Alle Rechte vorbehalten
sources:
  - title: Bericht
    publisher: Amt
visits:
${visit('reise-2018', '    outcome: Ein Vertrag')}
---

## Reise

Die Gäste aus Dresden besuchten die Hightech-Zone der Stadt.

## Vertrag

Danach wurde ein Vertrag über fünf Jahre unterzeichnet.

## Heimkehr

Am Ende fuhren alle wieder nach Hause.
`,
  },
  {
    name: 'leipzig.md',
    content: `---
id: leipzig
language: de
visits:
${visit('reise-2018', '    occasion: Messe')}
---

Auch aus Leipzig war ein Gast dabei.
`,
  },
  { name: 'thüringen-baoshan.md', content: 'Die Gäste aus Thüringen fuhren nach Baoshan.\n' },
  { name: '合作.txt', content: '双方在济南签署了合作协议，并参观了园区。\n' },
];

let answerer: Answerer;
beforeAll(() =>
  withCorpus(files, async (corpusDir) => {
    ({ answerer } = await open(corpusDir));
  }),
);

function failure(citation: string): BrueckeError {
  try {
    answerer.source(citation);
  } catch (error) {
    if (error instanceof BrueckeError) return error;
    throw error;
  }
  throw new Error(`${citation} was found`);
}

describe('a source card', () => {
  test('says all that the document states, with its neighbours', () => {
    expect(answerer.source('dresden-jinan-2018#2')).toEqual({
      citation: 'dresden-jinan-2018#2',
      state: expect.stringMatching(/^[\w-]{6}$/u),
      document: 'dresden-jinan-2018',
      title: 'Reise nach Jinan',
      publisher: 'Stadt',
      author: 'Amt',
      published: '2018-11',
      url: 'https://example.org/jinan',
      read: '2024-05-01',
      rights: 'Alle Rechte vorbehalten',
      language: 'de',
      file: 'dresden-jinan-2018.md',
      text: 'Danach wurde ein Vertrag über fünf Jahre unterzeichnet.',
      start: expect.any(Number),
      end: expect.any(Number),
      before: {
        citation: 'dresden-jinan-2018#1',
        text: 'Die Gäste aus Dresden besuchten die Hightech-Zone der Stadt.',
      },
      after: {
        citation: 'dresden-jinan-2018#3',
        text: 'Am Ende fuhren alle wieder nach Hause.',
      },
      nearby: [
        expect.objectContaining({ citation: 'dresden-jinan-2018#1' }),
        expect.objectContaining({ citation: 'dresden-jinan-2018#2' }),
        expect.objectContaining({ citation: 'dresden-jinan-2018#3' }),
      ],
      passages: 3,
      sources: [{ title: 'Bericht', publisher: 'Amt' }],
      visits: [
        expect.objectContaining({
          id: 'reise-2018',
          outcome: 'Ein Vertrag',
          occasion: 'Messe',
          sources: [
            { document: 'dresden-jinan-2018', citation: 'dresden-jinan-2018#1' },
            { document: 'leipzig', citation: 'leipzig#1' },
          ],
        }),
      ],
    });
  });

  test('has no neighbour beyond the ends, and none of another document', () => {
    const first = answerer.source('dresden-jinan-2018#1');
    expect('before' in first).toBe(false);
    expect(first.after?.citation).toBe('dresden-jinan-2018#2');
    const last = answerer.source('dresden-jinan-2018#3');
    expect('after' in last).toBe(false);
    expect(last.before?.citation).toBe('dresden-jinan-2018#2');
    const only = answerer.source('leipzig#1');
    expect('before' in only || 'after' in only).toBe(false);
    expect(only.passages).toBe(1);
  });

  test('leaves out what the document does not state', () => {
    const card = answerer.source('合作#1');
    for (const key of ['publisher', 'author', 'published', 'url']) expect(key in card).toBe(false);
    expect(card.visits).toEqual([]);
  });

  test.each([
    ['  dresden-jinan-2018#1\n', 'dresden-jinan-2018#1'],
    ['[dresden-jinan-2018#1]', 'dresden-jinan-2018#1'],
    ['[ dresden-jinan-2018 # 1 ]', 'dresden-jinan-2018#1'],
    ['合作#1', '合作#1'],
    ['thüringen-baoshan#1', 'thüringen-baoshan#1'],
    // As a keyboard of another system writes the same letter.
    ['thu\u0308ringen-baoshan#1', 'thüringen-baoshan#1'],
    // No two documents differ in upper and lower case alone.
    ['Dresden-Jinan-2018#1', 'dresden-jinan-2018#1'],
  ])('%j is found', (typed, citation) => {
    expect(answerer.source(typed).citation).toBe(citation);
  });
});

describe('what is no citation', () => {
  test.each([
    '',
    '   ',
    '#',
    '#1',
    'dresden-jinan-2018',
    'dresden-jinan-2018#',
    'dresden-jinan-2018#0',
    'dresden-jinan-2018#-1',
    'dresden-jinan-2018#1.5',
    'dresden-jinan-2018#1e3',
    'dresden-jinan-2018#0x1',
    'dresden-jinan-2018#01',
    'dresden-jinan-2018#eins',
    'dresden-jinan-2018#1#2',
    'dresden-jinan-2018#1 #2',
    'dresden jinan#1',
    'dresden-jinan-2018#99999999999999999999',
    '../corpus/dresden-jinan-2018.md#1',
    '/etc/passwd#1',
    'C:\\corpus\\leipzig#1',
    '__proto__#1',
    'Was steht in leipzig#1?',
    `${'a'.repeat(81)}#1`,
    '\u202eleipzig#1',
    '🙂#1',
  ])('%j is said to be none, with citations to try', (typed) => {
    const { code, data } = failure(typed);
    expect(code).toBe('citation-invalid');
    expect(data['citation']).toBe(typed.trim());
    expectNearest(data['nearest']);
  });

  test.each([
    'dresden-jinan-2018#4',
    'dresden-jinan-2018#999999',
    'leipzig#2',
    'münchen#1',
    'constructor#1',
    'toString#1',
    '合#1',
    `${'a'.repeat(80)}#1`,
  ])('%j is said to be unknown, with citations to try', (typed) => {
    const { code, data } = failure(typed);
    expect(code).toBe('citation-unknown');
    expectNearest(data['nearest']);
  });

  test.each([
    ['dresden-jinan-2019#3', 'dresden-jinan-2018#1'],
    ['dresden-jinan-2018#77', 'dresden-jinan-2018#3'],
    ['dresden-jinan', 'dresden-jinan-2018#1'],
    ['DRESDEN JINAN', 'dresden-jinan-2018#1'],
    ['leipzg#1', 'leipzig#1'],
    ['thueringen-baoshan#1', 'thüringen-baoshan#1'],
    ['合作协议#1', '合作#1'],
  ])('of %j the nearest is %s', (typed, nearest) => {
    expect(String(failure(typed).data['nearest']).split(', ')[0]).toBe(nearest);
  });

  test(`whatever is typed is found or an error with a code (seed ${seed})`, () => {
    const piece = fc.constantFrom(
      'leipzig',
      '合作',
      '#',
      '1',
      '2',
      '0',
      '-',
      ' ',
      '[',
      ']',
      '.',
      '/',
    );
    const typed = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        try {
          expect(answerer.source(text).text).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(BrueckeError);
          expect(['citation-invalid', 'citation-unknown']).toContain(
            error instanceof BrueckeError && error.code,
          );
        }
      }),
      { seed, numRuns: 1000 },
    );
  });
});

/** Three, all of them there. */
function expectNearest(nearest: unknown): void {
  const citations = String(nearest).split(', ');
  expect(new Set(citations).size).toBe(3);
  for (const citation of citations) expect(answerer.source(citation).citation).toBe(citation);
}
