import { describe, expect, test } from 'vitest';
import { readFurniture } from '../../src/corpus/page/furniture.ts';
import { readText, textsOf } from './helpers.ts';

describe('names in brackets', () => {
  const german = 'Gäste aus Wuxi im Hafen\n\nDie Gruppe blieb drei Tage. Sie sah viel.\n\n';
  const english = 'Guests from Wuxi in the harbour\n\nThe group saw much. It stayed on.\n\n';
  const chinese = '青江市代表团访问不来梅港口\n\n代表团参观了港口。双方同意合作。\n\n';
  test.each([
    [german, '(Text: Anna Vogt)', undefined, 'Anna Vogt'],
    [german, '(Text Anna Vogt)', undefined, 'Anna Vogt'],
    [german, '(Red.: Anna Vogt)', undefined, undefined],
    [german, '(Foto: Anna Vogt)', undefined, undefined],
    [german, '(Hafenbote)', 'Hafenbote', undefined],
    [german, 'Quelle: Hafenamt\n\n(Hafenbote)', 'Hafenamt', undefined],
    [english, '(Reporter: Anna Wong)', undefined, 'Anna Wong'],
    [english, '(Reporter Anna Wong)', undefined, 'Anna Wong'],
    [english, '(Editor Li Wei)', undefined, undefined],
    [english, '(Coastal News)', 'Coastal News', undefined],
    [english, 'Source: Port Office\n\n(Coastal News)', 'Port Office', undefined],
    [chinese, '（记者 王芳）', undefined, '王芳'],
    [chinese, '来源：青江市外事办公室\n\n（本报记者 王芳）', '青江市外事办公室', '王芳'],
    [chinese, '来源：青江市外事办公室\n\n（编辑 赵丽）', '青江市外事办公室', undefined],
    [chinese, '来源：青江市外事办公室\n\n（青江日报）', '青江市外事办公室', undefined],
    [chinese, '（记者 王芳 摄影 刘强）', undefined, '王芳'],
    [chinese, '（记者王芳 通讯员李明）', undefined, '王芳'],
    [chinese, '（青江日报）', '青江日报', undefined],
    [chinese, '（王芳）', undefined, undefined],
  ])('%s%s', async (article, line, publisher, author) => {
    const document = await readText(article + line);
    expect([document.publisher, document.author]).toEqual([publisher, author]);
  });
});

describe('above the headline', () => {
  const german = 'Gäste aus Wuxi sehen den Hafen';
  const english = 'Guests from Wuxi see the harbour';
  const chinese = '代表团访问不来梅港口城市';
  test.each([
    ['Pressemitteilung Nr. 112/2023', german, undefined],
    ['Pressemitteilung Nr. 12/2023', german, undefined],
    ['Presseinformation 12/2023', german, undefined],
    ['Medieninformation vom 3. Mai 2023', german, undefined],
    [`${german} - Stadt Lindental am Fluss`, german, 'Stadt Lindental am Fluss'],
    ['Press Release No. 14', english, undefined],
    ['Media release – 3 May 2023', english, undefined],
    [`${english} | Coastal News`, english, 'Coastal News'],
    ['新闻稿 第12号', chinese, undefined],
    ['新闻稿（2023年5月3日）', chinese, undefined],
    [`${chinese} - 青江市人民政府`, chinese, '青江市人民政府'],
  ])('%s', async (line, title, publisher) => {
    const text = '3. Mai 2023\nDie Gruppe sah den Hafen. Sie blieb.\nAlle waren froh. Es regnete.';
    const document = await readText(`${line}\n${title}\n${text}`);
    expect(document).toMatchObject({ title, published: '2023-05-03' });
    expect(document.publisher).toBe(publisher);
    expect(textsOf(document, 'heading')).toEqual([title]);
  });

  test.each([
    'Pressemitteilung zum Hafen sorgt für Streit',
    'News from the harbour',
    '新闻稿写作培训班在青江举行',
    'Meldung 5 Tage zu spät',
  ])('%s is a headline', (line) => {
    expect(readFurniture(line)).toBeUndefined();
  });
});

describe('under the credit of a picture', () => {
  const article = [
    [
      'Gäste aus Wuxi im Hafen',
      'Foto: Anna Vogt',
      'Die Gruppe vor dem Klärwerk',
      'Sie blieb lange.',
    ],
    ['Guests from Wuxi arrive', 'Photo: Anna Wong', 'The group at the lighthouse', 'It stayed on.'],
    ['青江市代表团访问不来梅', '图片来源：青江日报', '代表团在港口灯塔前合影', '双方同意合作。'],
  ] as const;
  test.each(article)('%s: a caption', async (title, credit, caption, text) => {
    const document = await readText(`${title}\n\n${text}\n\n${credit}\n${caption}\n\n${text} A.`);
    expect(textsOf(document, 'heading')).toEqual([title]);
    expect(textsOf(document, 'boilerplate')).toEqual([credit, caption]);
  });

  test.each(article)('%s: the headline', async (_, credit, headline, text) => {
    const document = await readText(`${credit}\n${headline}\n\n${text}`);
    expect(document.title).toBe(headline);
    expect(textsOf(document, 'heading')).toEqual([headline]);
  });

  test('a heading of one word', async () => {
    const [[title, credit, , text]] = article;
    const document = await readText(`${title}\n\n${text}\n\n${credit}\nHintergrund\n\n${text} A.`);
    expect(textsOf(document, 'heading')).toEqual([title, 'Hintergrund']);
  });
});
