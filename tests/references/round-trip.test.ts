import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceCard } from '../../src/domain/source.ts';
import type { CslItem } from '../../src/references/csl-item.ts';
import { cslItem } from '../../src/references/item.ts';
import { referenceTo } from '../../src/references/reference.ts';
import { brief, card, chinese, english, german, undated } from './cards.ts';
import { hostileCard } from './hostile-card.ts';
import { namesOf, readAgain } from './read-again.ts';

const seed = 20_181_101;

const named: readonly (readonly [string, SourceCard])[] = [
  ['german', german],
  ['english', english],
  ['chinese', chinese],
  ['undated', undated],
  ['brief', brief],
  ['a range', card({ published: '2018-10-30/2018-11-02' })],
];

const hostileTitles = [
  'Ende}, author = {Niemand',
  '}}} @book{x, title={y}}',
  '{{{ offen',
  '\\input{/etc/passwd} \\newcommand',
  '100 % & 5 $ # _ ~ ^ | < > " \' ` @',
  "a -- b --- c, ``d'' ,,e'' !` ?`",
  'Zeile\r\nER  - \r\nTY  - BOOK\r\nTI  - Falle',
  'TY  - BOOK',
  '```\n@everyone',
  '\\',
  '\\{',
  'und and und; et al.',
  'Ä\u0308\u0301 ﬀ 𠀀 🙂 济南“高新区”',
];

function expectBibtex(item: CslItem, reference: string): void {
  const again = readAgain(reference, 'bibtex');
  expect(again).toMatchObject({
    id: `${item.id}-${item.locator}`,
    title: item.title,
    note: item.note,
    language: { de: 'ngerman', en: 'english', 'zh-CN': 'chinese' }[item.language],
  });
  for (const key of ['publisher', 'issued', 'accessed', 'URL'] as const) {
    expect(again[key], key).toEqual(item[key]);
  }
  expect(namesOf(again)).toEqual(namesOf(asMutable(item)));
}

function expectRis(item: CslItem, reference: string): void {
  const again = readAgain(reference, 'ris');
  expect(again).toMatchObject({
    id: item.id,
    type: item.type,
    title: item.title,
    note: item.note,
    language: item.language,
  });
  for (const key of ['publisher', 'URL'] as const) {
    expect(again[key], key).toEqual(item[key]);
  }
  // For web pages the library looks elsewhere for what the format, for every type, has in Y2.
  const general = readAgain(reference.replace('TY  - ELEC', 'TY  - GEN'), 'ris');
  expect(general.accessed).toEqual(item.accessed);
  // RIS has no ranges: the beginning stays.
  const parts = item.issued && 'date-parts' in item.issued ? item.issued['date-parts'] : undefined;
  expect(again.issued?.['date-parts']).toEqual(parts && [parts[0]]);
  // In RIS a comma always parts a name; nothing marks one that belongs to it.
  const parted = (names: string[]) =>
    names.map((name) => name.replace(/,\s*/gu, ',').replace(/,+$/u, ''));
  expect(parted(namesOf(again))).toEqual(parted(namesOf(asMutable(item))));
}

function expectCslJson(item: CslItem, reference: string): void {
  const { _graph, ...again } = readAgain(reference, 'csl-json');
  expect(again).toEqual(item);
}

function asMutable({ author = [] }: CslItem) {
  return { author: author.map((name) => ({ ...name })) };
}

const formats = [
  ['bibtex', expectBibtex],
  ['ris', expectRis],
  ['csl-json', expectCslJson],
] as const;

describe.each(formats)('%s, read again, says the same', (format, expectSame) => {
  test.each(named)('%s', (_, given) => {
    expectSame(cslItem(given), referenceTo(given, format));
  });

  test.each(hostileTitles)('a title such as %j', (title) => {
    const given = card({ title, author: title, publisher: title });
    expectSame(cslItem(given), referenceTo(given, format));
  });

  test(`whatever a document says (seed ${seed})`, () => {
    fc.assert(
      fc.property(hostileCard, (given) => {
        expectSame(cslItem(given), referenceTo(given, format));
      }),
      { seed, numRuns: 500 },
    );
  }, 60_000);
});

test('RIS ends its lines by CR LF, and each begins with a tag', () => {
  fc.assert(
    fc.property(hostileCard, (given) => {
      const lines = referenceTo(given, 'ris').split('\r\n');
      expect(lines.pop()).toBe('');
      for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/u);
    }),
    { seed, numRuns: 200 },
  );
});
