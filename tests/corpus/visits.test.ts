import { describe, expect, test } from 'vitest';
import { BrueckeError } from '../../src/domain/errors.ts';
import { readText } from './helpers.ts';

const visit = `  - id: sachsen-jinan
    date: 2018-10-30/2018-11-02
    place:
      name: { de: Jinan, zh: 济南 }
      country: CN
    delegation:
      name: Sächsische Delegation
      size: 30`;

function withVisits(visits: string, rest = ''): string {
  return `---\n${rest}visits:\n${visits}\n---\nEin Satz über die Reise der Delegation.`;
}

async function fieldProblem(markdown: string): Promise<object> {
  const error: unknown = await readText(markdown, 'reise.md').catch((reason: unknown) => reason);
  if (!(error instanceof BrueckeError)) throw new Error('no problem');
  return { code: error.code, ...error.data };
}

describe('visits in front matter', () => {
  test('lists may be absent, a name in one language is in that of the document', async () => {
    const { visits } = await readText(withVisits(visit), 'reise.md');
    expect(visits).toEqual([
      {
        id: 'sachsen-jinan',
        date: '2018-10-30/2018-11-02',
        place: { name: { de: 'Jinan', zh: '济南' }, country: 'CN' },
        stops: [],
        delegation: { name: { de: 'Sächsische Delegation' }, size: '30' },
        hosts: [],
        people: [],
        organisations: [],
        topics: [],
      },
    ]);
  });

  test('blank fields are absent', async () => {
    const { visits } = await readText(
      withVisits(`${visit}\n    outcome:\n    hosts: ~\n    occasion: ""`),
      'reise.md',
    );
    expect(visits[0]).not.toHaveProperty('outcome');
    expect(visits[0]?.hosts).toEqual([]);
  });

  test('anchors may be used', async () => {
    const text = withVisits(`${visit}\n    stops:\n      - &wuxi { name: Wuxi }\n      - *wuxi`);
    expect((await readText(text, 'reise.md')).visits[0]?.stops).toHaveLength(2);
  });

  test.each([
    ['a field unknown', `${visit}\n    outcom: x`, 'visits[0].outcom', 'field-unknown', 11],
    [
      'a field missing',
      '  - id: a\n    place: { region: Shandong }',
      'visits[0].place.name',
      'field-missing',
      4,
    ],
    [
      'neither a place nor anyone who travelled',
      '  - id: a\n    hosts: [Handelskommission]',
      'visits[0]',
      'field-missing',
      3,
    ],
    [
      'a date that is none',
      visit.replace('2018-10-30/2018-11-02', '30.10.2018'),
      'visits[0].date',
      'not-a-date',
      4,
    ],
    [
      'a country by its name',
      visit.replace('CN', 'China'),
      'visits[0].place.country',
      'not-a-country',
      7,
    ],
    [
      'a name without a language',
      visit.replace('{ de: Jinan, zh: 济南 }', '{}'),
      'visits[0].place.name',
      'field-missing',
      6,
    ],
    [
      'a name in another language',
      visit.replace('{ de: Jinan, zh: 济南 }', '{ fr: Jinan }'),
      'visits[0].place.name.fr',
      'field-unknown',
      6,
    ],
    [
      'one host instead of a list',
      `${visit}\n    hosts: Handelskommission`,
      'visits[0].hosts',
      'not-a-list',
      11,
    ],
    [
      'a list instead of a text',
      `${visit}\n    outcome: [a, b]`,
      'visits[0].outcome',
      'not-text',
      11,
    ],
    ['a text instead of fields', '  - Reise nach Jinan', 'visits[0]', 'not-a-group', 3],
    [
      'an id with a space',
      visit.replace('sachsen-jinan', 'sachsen jinan'),
      'visits[0].id',
      'not-an-identifier',
      3,
    ],
  ])('%s is named with its line', async (_, visits, field, reason, line) => {
    expect(await fieldProblem(withVisits(visits))).toEqual({
      code: 'front-matter-invalid',
      file: 'reise.md',
      field,
      reason,
      line,
    });
  });
});

describe('front matter of a document', () => {
  test.each([
    ['published: gestern', 'published', 'not-a-date'],
    ['language: fr', 'language', 'not-a-language'],
    ['url: ftp://a.de/b', 'url', 'not-a-web-address'],
    ['url: javascript:alert(1)', 'url', 'not-a-web-address'],
    ['url: "https://name:secret@a.de"', 'url', 'not-a-web-address'],
    ['sources: [{ publisher: A }]', 'sources[0].title', 'field-missing'],
    ['sources: Zeitung', 'sources', 'not-a-list'],
    ['visits: { id: a }', 'visits', 'not-a-list'],
    ['title: [a]', 'title', 'not-text'],
    ['"a\\u202eb": x', 'a\\u{202e}b', 'field-unknown'],
  ])('%s', async (yaml, field, reason) => {
    expect(await fieldProblem(`---\n${yaml}\n---\nEin Satz.`)).toMatchObject({
      field,
      reason,
      line: 2,
    });
  });

  test('wins over what is found, and scalars stay as they are written', async () => {
    const yaml =
      'id: 2018\ntitle: 4.10\nlanguage: en\npublished: 2018-11\npublisher: No\nauthor: 007\nurl: https://a.de/b';
    const document = await readText(
      `---\n${yaml}\n---\n# Anderer Titel\n\nQuelle: Zeitung\n\nEin Satz über die Stadt.`,
      'a.md',
    );
    expect(document).toMatchObject({
      id: '2018',
      title: '4.10',
      language: 'en',
      published: '2018-11',
      publisher: 'No',
      author: '007',
      url: 'https://a.de/b',
    });
  });

  test('names what a brief is based on', async () => {
    const yaml =
      'sources:\n  - title: Bericht\n    publisher: Zeitung\n    published: 2018-11-01\n    url: https://a.de/b';
    const { sources } = await readText(`---\n${yaml}\n---\nEin Satz.`, 'a.md');
    expect(sources).toEqual([
      { title: 'Bericht', publisher: 'Zeitung', published: '2018-11-01', url: 'https://a.de/b' },
    ]);
  });
});
