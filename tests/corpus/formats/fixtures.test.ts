import { describe, expect, test } from 'vitest';
import { cutPassages } from '../../../src/corpus/passages/cut.ts';
import type { Document } from '../../../src/domain/document.ts';
import { pagesOf } from '../../../src/domain/pages.ts';
import { assertPassages } from '../assert-passages.ts';
import { countTokens, textsOf } from '../helpers.ts';
import { fixture, readBytes, readFixture } from './fixtures.ts';

function pageOf(document: Document, words: string): object | undefined {
  const start = document.text.indexOf(words);
  expect(start, words).toBeGreaterThanOrEqual(0);
  return pagesOf(document, { start, end: start + words.length });
}

describe('PDF', () => {
  test('German in two columns: in order, words whole again, no heads and feet', async () => {
    const document = await readFixture('german-columns.pdf');
    expect(document).toMatchObject({
      title: 'Wirtschaftsdelegation besucht die Hochschule von Beispielhausen',
      language: 'de',
      publisher: 'Pressestelle Beispielhausen',
    });
    const paragraphs = textsOf(document, 'paragraph');
    expect(paragraphs).toHaveLength(7);
    expect(paragraphs.map((text) => text.slice(0, 12))).toEqual([
      'Eine siebenk',
      'Der Oberbürg',
      'Die Delegati',
      'Am Nachmitta',
      'Im Herbst re',
      'Beide Seiten',
      'Zum Abschlus',
    ]);
    expect(paragraphs.join('\n')).not.toMatch(/\p{L}-\s|Amtsblatt|Seite \d/u);
    expect(paragraphs[3]).toContain('Verunreinigungen auf Siliziumscheiben');
    expect(textsOf(document, 'heading')).toEqual([document.title, 'Ausblick']);
    expect(textsOf(document, 'boilerplate')).toEqual(['Amtsblatt Beispielhausen, Ausgabe 7']);
  });

  test('each passage knows its pages', async () => {
    const document = await readFixture('german-columns.pdf');
    expect(pageOf(document, 'siebenköpfige')).toEqual({ first: 1, last: 1 });
    expect(pageOf(document, 'Wissenschaftlerinnen, wie')).toEqual({ first: 2, last: 2 });
    expect(
      pageOf(
        document,
        'Am Nachmittag besichtigten die Gäste das Forschungszentrum für Mikroelektronik. Dort erläuterten Wissenschaftlerinnen, wie',
      ),
    ).toEqual({ first: 1, last: 2 });
    expect(pageOf(document, 'Im Herbst')).toEqual({ first: 2, last: 2 });
  });

  test('Chinese: joined without spaces, lists as entries', async () => {
    const document = await readFixture('chinese-report.pdf');
    expect(document).toMatchObject({ title: '示例市代表团访问德国样板城', language: 'zh' });
    expect(textsOf(document, 'paragraph')).toHaveLength(4);
    expect(document.text).toContain('与当地工商会就机械制造和新能源领域的合作进行了会谈。');
    expect(textsOf(document, 'item')).toEqual([
      '共同举办中小企业对接会',
      '在职业教育领域交换教材',
      '建立定期沟通机制',
    ]);
    expect(document.text).not.toMatch(/第\s?\d\s?页/u);
    expect(pageOf(document, '建立定期沟通机制')).toEqual({ first: 2, last: 2 });
  });

  test('a page printed by a browser: without its address, date and number', async () => {
    const document = await readFixture('english-print.pdf');
    expect(document.title).toBe('Exampleton signs a memorandum');
    expect(document.published).toBeUndefined();
    expect(textsOf(document, 'heading')).toEqual([
      document.title,
      'A slow start',
      'What comes next',
    ]);
    expect(textsOf(document, 'paragraph')).toHaveLength(5);
    expect(textsOf(document, 'paragraph').join('\n')).not.toContain('127.0.0.1');
    expect(pageOf(document, 'The first teachers')).toEqual({ first: 2, last: 2 });
  });
});

test('DOCX: headings, table, list and footnote', async () => {
  const document = await readFixture('english-report.docx');
  expect(document).toMatchObject({
    title: 'Report on the Sampletown office',
    author: 'Anna Sample',
    language: 'en',
  });
  expect(textsOf(document, 'row')).toEqual([
    'Quarter | Companies | Visits',
    'Third 2020 | 9 | 2',
    'Fourth 2020 | 14 | 3',
    'First 2021 | 18 | 1',
  ]);
  expect(textsOf(document, 'item')).toEqual([
    'A guide to customs forms in two languages',
    'A job fair for graduates in October',
    'The lease was signed three months earlier, in March 2020.',
  ]);
  expect(document.text).toContain('with two members of staff. It has since advised');
});

describe('HTML', () => {
  test('German in Windows-1252, stated as ISO-8859-1: the article and its meta tags', async () => {
    const document = await readFixture('german-windows-1252.html');
    expect(document).toMatchObject({
      title: 'Gäste aus Fernost im Rathaus',
      language: 'de',
      published: '2016-09-21',
      publisher: 'Musterhausen aktuell',
      author: 'Erika Beispiel',
      url: 'https://musterhausen.example/aktuell/gaeste',
    });
    expect(document.text).toContain(
      '4.500 €. Der Großteil entfällt auf Übersetzerinnen – ohne sie',
    );
    expect(document.text).not.toMatch(/Startseite|Impressum|Rechte vorbehalten/u);
    expect(textsOf(document, 'row')).toEqual(['Jahr | Gäste', '2014 | 8', '2016 | 12']);
  });

  test('Chinese in Big5, arranged by a table: paragraphs by their breaks, JSON-LD', async () => {
    const document = await readFixture('chinese-big5.html');
    expect(document).toMatchObject({
      title: '範例市訪問團參觀德國港口',
      language: 'zh',
      published: '2017-04-18',
      publisher: '範例新聞網',
      author: '陳小明',
    });
    expect(textsOf(document, 'paragraph')).toHaveLength(3);
    expect(document.text).not.toMatch(/首頁|版權所有/u);
  });
});

describe('mail', () => {
  test('German in base64: its text, its sender, and a word on what is not read', async () => {
    const { document, notes } = await readBytes(fixture('german-base64.eml'), 'mail.eml');
    expect(document).toMatchObject({
      title: 'Einladung: Wirtschaftstag über den Handel mit Übersee',
      // As it was where the mail was sent.
      published: '2019-06-07',
      publisher: 'Pressestelle Beispielkammer',
      language: 'de',
    });
    expect(document.text).not.toContain('Telefon');
    expect(notes).toMatchObject([
      { code: 'document-attachments', data: { file: 'mail.eml', attachments: 1 } },
    ]);
  });

  test('English, quoted-printable in Windows-1252: what is quoted of another mail is not quoted', async () => {
    const document = await readFixture('english-quoted-printable.eml');
    expect(document).toMatchObject({
      title: 'Minutes of the meeting',
      published: '2020-03-02',
      author: 'Jane Sample',
      publisher: 'Sampleford Twinning Society',
    });
    expect(document.text).toContain('“Two Rivers” opens in May – rooms');
    expect(textsOf(document, 'boilerplate')).toEqual(['When is the next meeting? Regards, Tom']);
  });

  test('Chinese in GB18030, as HTML only', async () => {
    const document = await readFixture('chinese-gb18030.eml');
    expect(document).toMatchObject({
      title: '关于举办中德青年论坛的通知',
      published: '2019-04-10',
    });
    expect(textsOf(document, 'paragraph')).toHaveLength(2);
  });
});

describe('text', () => {
  test.each([
    ['chinese-gbk.txt', '样板市友好代表团访问示例城', 'zh', '2015-03-09'],
    ['english-utf16.txt', 'A quiet year for the partnership', 'en', '2021-01-14'],
  ])('%s', async (name, title, language, published) => {
    expect(await readFixture(name)).toMatchObject({ title, language, published });
  });
});

test.each([
  'german-columns.pdf',
  'chinese-report.pdf',
  'english-print.pdf',
  'english-report.docx',
  'german-windows-1252.html',
  'chinese-big5.html',
  'german-base64.eml',
])('%s can be cut into passages', async (name) => {
  const document = await readFixture(name);
  const passages = cutPassages(document, { countTokens });
  expect(passages.length).toBeGreaterThan(0);
  assertPassages(document, passages);
});
