import { expect, test } from 'vitest';
import { renderSource } from '../../src/terminal/render/source.ts';
import { renderVisit, renderVisits } from '../../src/terminal/render/visits.ts';
import { decoratedStyle, plainStyle } from '../../src/terminal/style.ts';
import { jinanVisit, sourceCard, undatedVisit } from './support/samples.ts';

const german = { language: 'de', columns: 80, style: plainStyle } as const;

test('visits come in their order, a paragraph each, what has no date says so', () => {
  expect(renderVisits({ visits: [jinanVisit, undatedVisit], undated: 0 }, false, german)).toEqual([
    '  2 Besuche, die neuesten zuerst',
    '  Am Ende: 1 Besuch ohne bekanntes Jahr.',
    '',
    '  30. Oktober bis 2. November 2018 · Jinan, Shandong, China',
    '  Delegation         Dresdner Delegation, aus Dresden, fast 30 Personen',
    '  Weitere Stationen  Hightech-Zone Jinan',
    '  Gastgeber          Stadt Jinan',
    '  Personen           Robert Franke, Leiter des Amtes für Wirtschaftsförderung',
    '  Organisationen     Silicon Saxony',
    '  Anlass             2018 Sino-German SME Cooperation and Communication',
    '                     Conference',
    '  Themen             Industrie 4.0',
    '  Ergebnis           Kooperationen vertiefen',
    '  Quellen            dresden-jinan-2018#1 · silicon-saxony-jinan-2018#1',
    '',
    '  Datum nicht genannt · Baoshan',
    '  Delegation  Thüringer Delegation, aus Erfurt, 1 Person',
    '  Quellen     thueringen-baoshan#1',
  ]);
});

test('a visit is told in the reader’s language, as far as the data go', () => {
  const english = { ...german, language: 'en' } as const;
  expect(renderVisit(jinanVisit, english).slice(0, 2)).toEqual([
    '  30 October to 2 November 2018 · Jinan, Shandong, China',
    '  Delegation     Delegation from Dresden, fast 30 people',
  ]);
  expect(renderVisit(undatedVisit, english)[0]).toBe('  date not stated · Baoshan');
  const chinese = { ...german, language: 'zh-Hans' } as const;
  expect(renderVisit(jinanVisit, chinese).slice(0, 3)).toEqual([
    '  2018年10月30日至11月2日 · 中国山东济南',
    '  代表团    德累斯顿代表团，fast 30人',
    '  其他行程  济南高新区',
  ]);
  // Names stay as the documents give them.
  const traditional = { ...german, language: 'zh-Hant' } as const;
  expect(renderVisit(jinanVisit, traditional).slice(0, 3)).toEqual([
    '  2018年10月30日至11月2日 · 中國山东济南',
    '  代表團    德累斯顿代表团，fast 30人',
    '  其他行程  济南高新区',
  ]);
  expect(renderVisit(undatedVisit, traditional)[0]).toBe('  日期不詳 · 宝山');
});

test.each([
  ['30', '30 people'],
  ['1', '1 person'],
  ['fast 30', 'fast 30 people'],
  ['30多', '30多 people'],
  ['rund 30 Personen', 'rund 30 Personen'],
  ['30-member', '30-member'],
])('a delegation of %s', (size, words) => {
  const visit = { ...jinanVisit, delegation: { name: { en: 'A' }, size } };
  expect(renderVisit(visit, { ...german, language: 'en' })[1]).toMatch(new RegExp(`A, ${words}$`));
});

test('what rules read and what differs is said', () => {
  const visit = {
    ...undatedVisit,
    evidence: { sentence: { start: 0, end: 1 }, fields: {} },
    differences: [
      {
        field: 'date' as const,
        values: [
          { value: '2018-10-30', document: 'a' },
          { value: '2018-10-31', document: 'b' },
        ],
      },
    ],
  };
  expect(renderVisit(visit, german)).toContain('  aus dem Text gelesen, nicht bestätigt');
  expect(renderVisit(visit, { ...german, language: 'zh-Hans' }).join('\n')).toContain(
    '日期说法不一  2018年10月30日（a） · 2018年10月31日（b）',
  );
});

test('without such visits it says so, and how many were left out', () => {
  expect(renderVisits({ visits: [], undated: 2 }, true, { ...german, language: 'en' })).toEqual([
    '  The documents report no such visit. With fewer conditions there may be some.',
    '  2 visits without a known year left out.',
  ]);
});

test('without visits it says so', () => {
  expect(renderVisits({ visits: [], undated: 0 }, false, german)).toEqual([
    '  Die Dokumente berichten von keinem Besuch.',
  ]);
});

test('a place without a name and a country that is none do no harm', () => {
  const visit = {
    ...undatedVisit,
    place: { name: {}, country: 'Germany' },
    date: 'soon\u001b[31m',
  };
  expect(renderVisit(visit, german)[0]).toBe('  soon · Ort nicht genannt');
});

test('a source card shows the passage between its neighbours, then the document and its visits', () => {
  expect(renderSource(sourceCard, german)).toEqual([
    '  dresden-jinan-2018#3',
    '',
    '    Was davor steht.',
    '  │ Vom 30. Oktober bis 2. November 2018 war eine Delegation aus Dresden in',
    '  │ Jinan. Ihr gehörten fast 30 Personen an. Sie besuchte die Hightech-Zone.',
    '    Was danach steht.',
    '',
    '  Titel           Dresdner Wirtschaft, Wissenschaft und Kunst auf Konferenzreise',
    '                  in Jinan',
    '  Herausgeber     Landeshauptstadt Dresden',
    '  Veröffentlicht  1. November 2018',
    '  Sprache         Deutsch',
    '  Adresse         https://www.dresden.de/pm_002.php',
    '  Datei           dresden-jinan-2018.md',
    '  Textstelle      3 von 12',
    '  Davor           dresden-jinan-2018#2',
    '  Danach          dresden-jinan-2018#4',
    '',
    '  Besuche, von denen dieses Dokument berichtet',
    '',
    ...renderVisit(jinanVisit, german),
  ]);
});

test('a source card says what the document is based on', () => {
  const sources = [
    {
      title: 'Pressemitteilung',
      publisher: 'Stadt Dresden',
      published: '2018-11-01',
      url: 'https://x.example/1',
    },
    { title: 'Gespräch' },
  ];
  const lines = renderSource({ ...sourceCard, sources, visits: [] }, german);
  expect(lines.slice(-5)).toEqual([
    '',
    '  Beruht auf',
    '  · Pressemitteilung · Stadt Dresden · 1. November 2018',
    '    https://x.example/1',
    '  · Gespräch',
  ]);
});

test('in a narrow window the text stands below its label, its words whole', () => {
  const lines = renderVisit(jinanVisit, { ...german, columns: 34 });
  expect(lines).toContain('  Gastgeber');
  expect(lines).toContain('    Stadt Jinan');
  expect(lines).toContain('    Robert Franke, Leiter des');
  const card = renderSource(sourceCard, { ...german, columns: 24 });
  expect(card).toContain('    https://www.dresden.de/pm_002.php');
});

test('a card without neighbours, visits and facts shows what there is', () => {
  const { before, after, publisher, published, url, ...card } = sourceCard;
  expect(renderSource({ ...card, visits: [], title: 'T' }, german).slice(4)).toEqual([
    '',
    '  Titel           T',
    '  Veröffentlicht  Datum nicht genannt',
    '  Sprache         Deutsch',
    '  Datei           dresden-jinan-2018.md',
    '  Textstelle      3 von 12',
  ]);
});

test('nothing that a document says reaches the screen as a control', () => {
  const evil = '\u001b[31mred\u0007\u202e';
  const visit = {
    ...jinanVisit,
    hosts: [evil],
    organisations: [evil],
    topics: [evil],
    people: [{ name: evil, role: evil }],
    occasion: evil,
    outcome: evil,
    place: { name: { de: evil } },
    delegation: { name: { de: evil }, size: evil, from: { name: { de: `x${evil}` } } },
  };
  const card = {
    ...sourceCard,
    title: evil,
    publisher: evil,
    author: evil,
    url: evil,
    file: evil,
    text: evil,
    before: { citation: 'a#1', text: evil },
    sources: [{ title: evil, publisher: evil, published: evil, url: evil }],
    visits: [visit],
  };
  const text = renderSource(card, { ...german, style: decoratedStyle }).join('');
  expect(text.replace(/\u001b\[(?:1|2|22)m/g, '')).not.toMatch(/[\p{Cc}\u202e]/u);
});
