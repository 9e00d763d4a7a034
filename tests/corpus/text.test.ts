import { describe, expect, test } from 'vitest';
import { readText } from './helpers.ts';

async function blocksOf(text: string): Promise<string[]> {
  const document = await readText(text, 'document.txt');
  return document.blocks.map(
    ({ kind, start, end }) => `${kind}: ${document.text.slice(start, end)}`,
  );
}

describe('paragraphs', () => {
  test('one a line, as on web pages', async () => {
    const long =
      'Der erste Absatz ist ziemlich lang, wie es auf Seiten im Netz üblich ist, und geht noch weiter, bis er endlich endet.';
    expect(await blocksOf(`${long} Und ${long}\nDer zweite ist kurz.`)).toEqual([
      `paragraph: ${long} Und ${long}`,
      'paragraph: Der zweite ist kurz.',
    ]);
  });

  test('wrapped by a program, with words parted at line ends', async () => {
    const text = `Die Gäste aus Wuxi blieben eine Woche lang und sahen sich in der Um-
gebung mehrere Betriebe an, darunter eine Gießerei, ein Klärwerk und
ein Lager. Besonders gefiel ihnen der Mikro- und Nanoelektronik-
Verbund, der in der Halle am Fluss arbeitet.

Am Ende luden sie ihre Gastgeber nach Wuxi ein; der Gegenbesuch soll
im nächsten Frühjahr stattfinden.`;
    expect(await blocksOf(text)).toEqual([
      'paragraph: Die Gäste aus Wuxi blieben eine Woche lang und sahen sich in der Umgebung mehrere Betriebe an, darunter eine Gießerei, ein Klärwerk und ein Lager. Besonders gefiel ihnen der Mikro- und Nanoelektronik- Verbund, der in der Halle am Fluss arbeitet.',
      'paragraph: Am Ende luden sie ihre Gastgeber nach Wuxi ein; der Gegenbesuch soll im nächsten Frühjahr stattfinden.',
    ]);
  });

  test('wrapped Chinese text is joined by nothing', async () => {
    const lines = [
      '代表团在济南参观了港口和物流园区并与当地企业进行了交流座谈',
      '双方就海运和铁路运输交换了意见并一致认为合作前景十分广阔今',
      '后将在人才培养和技术交流等领域开展更多更深入的合作项目欢迎',
      '企业参加。',
    ];
    expect(await blocksOf(lines.join('\n'))).toEqual([`paragraph: ${lines.join('')}`]);
  });

  test('spaces within a line are one space, indents none', async () => {
    expect(await blocksOf('　　代表团  来访。\n\tEin   Satz\u00a0hier.')).toEqual([
      'paragraph: 代表团 来访。',
      'paragraph: Ein Satz hier.',
    ]);
  });
});

describe('short lines', () => {
  test('above a paragraph are headings', async () => {
    expect(
      await blocksOf('Besuch in Wuxi\n\nEin Satz.\n\nÜber den Hafen e. V.\nEr ist alt.'),
    ).toEqual([
      'heading: Besuch in Wuxi',
      'paragraph: Ein Satz.',
      'heading: Über den Hafen e. V.',
      'paragraph: Er ist alt.',
    ]);
  });

  test('after a colon are entries', async () => {
    expect(await blocksOf('Titel hier\n\nDabei waren:\nAnna Vogt\nLi Wei\nPaul Kurz')).toEqual([
      'heading: Titel hier',
      'paragraph: Dabei waren:',
      'item: Anna Vogt',
      'item: Li Wei',
      'item: Paul Kurz',
    ]);
  });

  test('in number between paragraphs are entries', async () => {
    expect(
      await blocksOf('Ein Satz.\n\nAnna Vogt\nLi Wei\nPaul Kurz\nUte Lang\n\nEin Satz mehr.'),
    ).toEqual([
      'paragraph: Ein Satz.',
      'item: Anna Vogt',
      'item: Li Wei',
      'item: Paul Kurz',
      'heading: Ute Lang',
      'paragraph: Ein Satz mehr.',
    ]);
  });

  test('at the end of a page are left out', async () => {
    expect(await blocksOf('Ein Satz.\n\nSommerfest am Hafen\nNeue Öffnungszeiten')).toEqual([
      'paragraph: Ein Satz.',
      'boilerplate: Sommerfest am Hafen',
      'boilerplate: Neue Öffnungszeiten',
    ]);
  });

  test('make the document where there is nothing else', async () => {
    expect(await blocksOf('Partnerstädte\nWuxi in China\nHull in England')).toEqual([
      'heading: Partnerstädte',
      'item: Wuxi in China',
      'item: Hull in England',
    ]);
  });
});

describe('lists and tables', () => {
  test.each(['-', '–', '•', '*', '·', '●'])('entries with %s', async (mark) => {
    expect(await blocksOf(`Ein Satz.\n${mark} eins\n${mark} zwei`)).toEqual([
      'paragraph: Ein Satz.',
      'item: eins',
      'item: zwei',
    ]);
  });

  test('numbered entries keep their numbers', async () => {
    expect(await blocksOf('Ein Satz.\n1. Anreise\n2) Empfang\n（三）会谈')).toEqual([
      'paragraph: Ein Satz.',
      'item: 1. Anreise',
      'item: 2) Empfang',
      'item: （三）会谈',
    ]);
  });

  test('a line that begins with a date is no entry', async () => {
    expect(await blocksOf('Titel hier\n\n3. Mai 2021 war ein Montag.')).toEqual([
      'heading: Titel hier',
      'paragraph: 3. Mai 2021 war ein Montag.',
    ]);
  });

  test('rows of a table by tabs', async () => {
    expect(await blocksOf('Ein Satz.\n\nStadt\tGäste\nWuxi\t18')).toEqual([
      'paragraph: Ein Satz.',
      'row: Stadt | Gäste',
      'row: Wuxi | 18',
    ]);
  });
});

describe('titles', () => {
  test.each([
    ['the first line', 'Gäste aus Wuxi\n\nEin Satz.', 'Gäste aus Wuxi'],
    [
      'the line that comes again',
      'Rathaus intern heute neu\nGäste aus Wuxi da\n\nEin Satz.\n\nGäste aus Wuxi da',
      'Gäste aus Wuxi da',
    ],
    ['without the site', 'Gäste aus Wuxi | Stadt Lindental\n\nEin Satz.', 'Gäste aus Wuxi'],
    ['without the address', 'Gäste aus Wuxi - lindental.de\n\nEin Satz.', 'Gäste aus Wuxi'],
    [
      'not a single word above it',
      'Lindental\nGäste aus Wuxi da\n\nEin Satz.',
      'Gäste aus Wuxi da',
    ],
    [
      'a sentence cut at a word',
      'Elf Fachleute aus der Partnerstadt Wuxi waren in der vergangenen Woche in Lindental zu Gast. Mehr.',
      'Elf Fachleute aus der Partnerstadt Wuxi waren in der vergangenen Woche…',
    ],
    [
      'a Chinese sentence cut at a comma',
      '德国不来梅州经济代表团一行十八人近日访问青江市，参观了港口和物流园区，并与市政府举行会谈。',
      '德国不来梅州经济代表团一行十八人近日访问青江市，参观了港口和物流园区…',
    ],
  ])('%s', async (_, text, title) => {
    expect((await readText(text)).title).toBe(title);
  });
});
