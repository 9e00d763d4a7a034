import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readFurniture } from '../../src/corpus/page/furniture.ts';
import { readText, textsOf } from './helpers.ts';

async function page(name: string) {
  return readText(await readFile(new URL(`pages/${name}.txt`, import.meta.url), 'utf8'));
}

describe('whole pages', () => {
  test('a German town hall', async () => {
    const document = await page('german-town-hall');
    expect(document).toMatchObject({
      title: 'Gäste aus Wuxi informieren sich über Nahverkehr und Klärwerk',
      language: 'de',
      published: '2021-05-03',
      publisher: 'Stadt Lindental',
      url: 'https://www.lindental.de/rathaus/presse/2021/05/pm_117.html',
    });
    expect(textsOf(document, 'paragraph', 'item')).toEqual([
      'Elf Fachleute aus der Partnerstadt Wuxi waren vom 26. bis 29. April in Lindental zu Gast. Sie sahen sich das Klärwerk Süd, zwei Straßenbahnhöfe und die Leitstelle an.',
      'Empfangen wurden sie von Oberbürgermeisterin Dr. Karin Vogel. „Wir lernen voneinander, z. B. beim Regenwasser“, sagte Vogel.',
      'Vereinbart wurden:',
      'ein Austausch von je drei Ingenieuren im Jahr',
      'ein gemeinsamer Antrag auf Fördermittel',
      'ein Gegenbesuch im Herbst',
      'Die Partnerschaft mit Wuxi besteht seit 1998. An ihr wirken 14 Vereine mit.',
    ]);
    expect(textsOf(document, 'heading')).toEqual([document.title, 'Hintergrund']);
  });

  test('an English daily from China', async () => {
    const document = await page('english-daily');
    expect(document).toMatchObject({
      title: 'Bavarian toolmakers open training workshop in Kunshan',
      language: 'en',
      published: '2019-03-21',
      publisher: 'Riverside Daily',
      author: 'Mary Whitfield and Tom Reyes',
    });
    expect(textsOf(document, 'paragraph', 'item')).toHaveLength(3);
  });

  test('a Chinese government', async () => {
    const document = await page('chinese-government');
    expect(document).toMatchObject({
      title: '德国不来梅州代表团访问青江市',
      language: 'zh',
      published: '2020-09-14',
      publisher: '青江日报',
      author: '周敏',
    });
    expect(textsOf(document, 'paragraph', 'item').map((text) => text.slice(0, 6))).toEqual([
      '9月10日至',
      '“两地的港口',
      '据介绍，青江',
    ]);
  });

  test('an association, with a paragraph about itself', async () => {
    const document = await page('german-association');
    expect(document).toMatchObject({
      title: 'Sensorverbund Nord und Hafenzone Ningwu vereinbaren Austausch',
      published: '2022-06-14',
      publisher: 'Sensorverbund Nord e. V.',
    });
    expect(textsOf(document, 'heading')).toContain('Über den Sensorverbund Nord e. V.');
    expect(textsOf(document, 'paragraph').at(-1)).toContain('Der Verbund hat 62 Mitglieder');
  });

  test('a Chinese news agency in English', async () => {
    const document = await page('english-agency');
    expect(document).toMatchObject({
      title: 'German port city sends first trade office head to Qingjiang',
      published: '2023-02-08',
      publisher: 'Coastal News Agency',
    });
    expect(textsOf(document, 'paragraph')).toHaveLength(2);
  });
});

describe('the publisher', () => {
  test.each([
    ['of a dateline', 'KIEL, Feb. 8 (Coastal News) -- The port has a new office.', 'Coastal News'],
    ['of a German dateline', 'Kiel (kna) - Der Hafen hat ein neues Büro.', 'kna'],
    ['of a Chinese dateline', '青江社北京9月14日电（记者王芳）港口新办事处成立。', '青江社'],
    ['of a line at the end', 'Der Hafen hat ein Büro.\n\nQuelle: Hafenbote', 'Hafenbote'],
    ['of the title', 'Neues Büro am Hafen | Hafenbote\n\nDer Hafen hat ein Büro.', 'Hafenbote'],
    [
      'by its address only',
      'hafenbote.de\n\nNeues Büro am Hafen\n\nDer Hafen hat ein Büro.',
      'hafenbote.de',
    ],
    [
      'not one that the text mentions',
      'Der Hafen (seit 1900) - so die Stadt - hat ein Büro.',
      undefined,
    ],
    [
      'not the subject of a section',
      'Ein Titel hier\n\nEin Satz.\n\nÜber die Reise\n\nNoch ein Satz.',
      undefined,
    ],
  ])('%s', async (_, text, publisher) => {
    expect((await readText(text)).publisher).toBe(publisher);
  });
});

describe('no part of the article', () => {
  test.each([
    // German
    'Startseite',
    'Drucken',
    'Seite drucken',
    '» Zurück zur Übersicht',
    'Sie sind hier: Startseite > Presse',
    'Weiterführende Links',
    'Das könnte Sie auch interessieren:',
    'Teilen | Drucken | Merken',
    'Facebook Twitter',
    'Foto: Petra Vogt',
    'Fotos: Stadt / P. Vogt',
    'Bildnachweis: © Hafen GmbH',
    'Quelle: Hafenbote',
    'Von Anna Vogt',
    'Autorin: Anna Vogt',
    'Stand: 3. Mai 2021',
    'Dienstag, 4. Mai 2021, 18:55 Uhr',
    'Lindental, 4. Mai 2021',
    '04.05.2021',
    'Veröffentlicht am 4. Mai 2021',
    '© 2021 Stadt Lindental',
    'Wir verwenden Cookies, um die Seite zu verbessern.',
    'Lesezeit: 3 Minuten',
    'hafen_01.JPG',
    'Grafik12.png',
    'Flyer.pdf (1,2 MB)',
    'www.lindental.de',
    'presse@lindental.de',
    'Telefon: 0123 456',
    'Seite 1 von 3',
    '1/3',
    '* * *',
    '________',
    // English
    'Home',
    'Home > News > Business',
    'World / Europe',
    'Back to Top',
    'Print',
    'Share',
    'Read more »',
    'Hot Topics',
    'Most Read',
    'Related articles',
    'By Mary Whitfield',
    'By MARY WHITFIELD (Riverside Daily)',
    'By Mary Whitfield | Riverside Daily | Updated: 2019-03-21 08:05',
    '(Riverside Daily 03/21/2019 page16)',
    'Source: Coastal News',
    'Editor: Li Wei',
    'Photo by Anna Wong/Coastal News',
    'The port at dawn. [Photo/Coastal News]',
    'March 21, 2019',
    'Published: 21 March 2019',
    'Last updated: 08:05, 22-March-2019',
    'All rights reserved.',
    'Copyright © Coastal News',
    'Subscribe to our newsletter',
    'We use cookies to improve this site.',
    'https://a.com/b?c=d',
    // Chinese
    '首页',
    '首页 > 新闻 > 正文',
    '当前位置：首页>要闻',
    '打印',
    '【打印】 【关闭】',
    '分享到：',
    '来源：青江日报',
    '发布时间：2020-09-14',
    '2020年9月14日 10:22',
    '2020-09-14 10:22 来源：青江日报',
    '责任编辑：李晓',
    '（责任编辑：李晓）',
    '编辑：李晓 审核：王芳',
    '上一篇：某某会议召开',
    '下一篇：没有了',
    '版权所有：青江市人民政府',
    '扫一扫在手机打开当前页',
    '浏览次数：1024',
    '字号：大 中 小',
    '相关链接',
    '记者 王芳',
    '记者 王芳 摄',
    '图为代表团参观港口。',
    '图片来源：青江日报',
    '苏ICP备05000001号',
    '苏公网安备 32000000000001号',
    '作者：周敏',
    '返回顶部',
    '分享让更多人看到',
  ])('%s', (line) => {
    expect(readFurniture(line)).toBeDefined();
  });
});

describe('part of the article', () => {
  test.each([
    // German
    'Delegation aus Wuxi besucht Lindental',
    'Über den Hafenverein e. V.',
    'Von Dresden nach Jinan',
    'Von der Elbe an den Gelben Fluss',
    'Die Quelle: ein Fluss im Gebirge entspringt hier und fließt nach Osten. Er ist lang.',
    'Am 4. Mai 2021 kamen 18 Gäste.',
    'Mehr dazu steht auf www.lindental.de, der Seite der Stadt.',
    'Foshan',
    'Neue Wege in der Wirtschaft',
    'Bilder einer Reise',
    'Drucken in drei Dimensionen',
    'Das Unternehmen druckt Teile und teilt Wissen.',
    'Teilnehmer: Anna Vogt, Li Wei',
    'Thema: Robotik und Pflege',
    'Die Stadt will mehr.',
    'Stand der Zusammenarbeit',
    'Im Mai 2021',
    'Neues aus dem Jahr 2021',
    'Cookies und Kekse aus Wuxi',
    'Druckmaschinen aus Lindental',
    // English
    'By the river',
    'By Friday the group had left.',
    'Home of the brave engineers',
    'Business ties grow',
    'The source said that talks went on. Nobody left.',
    'In March 2019 a workshop opened.',
    'Print shops in Kunshan',
    'May and March were warm',
    'Read more books, says mayor',
    'News travels fast in Kunshan.',
    'Share of exports rises',
    'The two sides agreed (see below).',
    'Photo exhibition opens in Wuxi',
    'Source of the Yangtze visited',
    'China and Germany',
    'He cited a report (Coastal News, 2019) on ports.',
    // Chinese
    '代表团访问青江市',
    '来源于德国的技术',
    '新闻发布会在济南举行',
    '记者从会议上获悉，合作将继续。',
    '2020年9月14日，代表团抵达。',
    '编辑部设在济南',
    '打印设备出口增长',
    '首页设计大赛开幕',
    '双方表示，版权保护很重要。',
    '图书馆来了德国客人',
    '摄影展在济南开幕',
    '分享经验',
    '城市：济南',
  ])('%s', (line) => {
    expect(readFurniture(line)).toBeUndefined();
  });
});
