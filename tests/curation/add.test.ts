import { existsSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { kindsOf, type Workshop, workshop } from './support/corpus.ts';
import { article, page, serve, type TestServer, visit } from './support/server.ts';

let shop: Workshop;
let server: TestServer | undefined;

beforeEach(() => {
  shop = workshop();
});
afterEach(async () => {
  await shop.close();
  await server?.close();
  server = undefined;
});

const german = `${visit.join('\n\n')}\n`;

describe('a file', () => {
  test('without front matter gets some; added again it stays as it is', async () => {
    const path = shop.write('besuch.txt', german);
    expect(kindsOf(await shop.add(path))).toEqual(['added besuch']);
    expect(shop.read('besuch.txt')).toMatch(
      /^---\ntitle: .+\nlanguage: de\n---\n\nEine Delegation/,
    );
    const before = shop.snapshot();
    expect(kindsOf(await shop.add(path))).toEqual(['unchanged besuch']);
    expect(shop.snapshot()).toEqual(before);
  });

  test('with front matter keeps it to the letter', async () => {
    const text = `---\n# mine\npublished:   2021-05-12\ntitle: "Besuch"\n---\n\n${german}`;
    await shop.add(shop.write('besuch.md', text));
    expect(shop.read('besuch.md')).toBe(text);
  });

  test('in a new version takes over what the keeper has not changed', async () => {
    const path = shop.write('besuch.md', `---\ntitle: Eins\npublisher: A\n---\n\n${german}`);
    await shop.add(path);
    shop.change('besuch.md', shop.read('besuch.md').replace('publisher: A', 'publisher: B'));
    shop.write(
      'besuch.md',
      `---\ntitle: Zwei\npublisher: C\n---\n\n${german}\nEine neue Zeile über die Häfen.\n`,
    );
    expect(await shop.add(path)).toMatchObject([
      {
        kind: 'changed',
        document: { id: 'besuch', title: 'Zwei', publisher: 'B' },
        changes: { title: { before: 'Eins', after: 'Zwei' }, linesAdded: 1, linesRemoved: 0 },
      },
    ]);
  });

  test('in another encoding, or of another format, has its facts beside it', async () => {
    const gbk = Buffer.from('d6d0b5c2bacfd7f7', 'hex');
    const chinese = Buffer.concat(
      Array.from({ length: 20 }, () => Buffer.concat([gbk, Buffer.from('a1a3', 'hex')])),
    );
    const html = shop.write('seite.html', article('Eine Seite', visit));
    const [page_] = await shop.add(html);
    expect(page_).toMatchObject({ kind: 'added', document: { id: 'seite', title: 'Eine Seite' } });
    expect(shop.read('seite.html.yaml')).toContain('title: Eine Seite\n');
    const outcomes = kindsOf(await shop.add(shop.write('alt.txt', chinese)));
    if (outcomes[0]?.startsWith('added'))
      expect(shop.read('alt.txt.yaml')).toContain('language: zh');
    expect((await readCorpus(shop.corpusDir)).problems).toEqual([]);
  });

  test('of the same name from elsewhere is another document, unless it is much alike', async () => {
    await shop.add(shop.write('a/bericht.txt', german));
    const other = shop.write(
      'b/bericht.txt',
      'The harbour of Yantai opened a new pier for ferries in June 2019.\n\nMany came to see it.\n',
    );
    expect(kindsOf(await shop.add(other))[0]).toMatch(/^added bericht-[0-9a-f]{6}$/);
    const alike = shop.write('c/bericht.txt', german.replace('zwanzig', 'dreißig'));
    expect(kindsOf(await shop.add(alike))).toEqual(['changed bericht']);
  });

  test('that lies in the corpus already is left there, and gets the front matter that it lacks', async () => {
    shop.change('da.txt', german);
    expect(kindsOf(await shop.add(join(shop.corpusDir, 'da.txt')))).toEqual(['added da']);
    expect(shop.read('da.txt')).toMatch(/^---\ntitle: /);
    const before = shop.snapshot();
    expect(kindsOf(await shop.add(join(shop.corpusDir, 'da.txt')))).toEqual(['unchanged da']);
    expect(shop.snapshot()).toEqual(before);
  });

  test('that cannot be a document is named, and the others are added', async () => {
    const words = [
      shop.write('leer.md', ''),
      shop.write('bild.png', 'x'),
      shop.write('gut.md', german),
      join(shop.outside, 'fehlt.md'),
    ];
    expect(kindsOf(await shop.add(...words))).toEqual([
      'failed document-empty',
      'failed document-format',
      'added gut',
      'failed input-missing',
    ]);
  });

  test('outside the corpus is not reached through a link in it', async () => {
    symlinkSync(shop.outside, join(shop.corpusDir, 'web'));
    server = await serve({ '/a': page(article('Ein Besuch', visit)) });
    expect(kindsOf(await shop.add(`${server.origin}/a`))).toEqual(['failed document-outside']);
    expect(await shop.remove(join(shop.outside, 'a.md'))).toMatchObject({ kind: 'failed' });
    const path = shop.write('geheim.md', german);
    symlinkSync(path, join(shop.corpusDir, 'link.md'));
    expect(await shop.remove('link.md')).toMatchObject({ kind: 'removed', files: ['link.md'] });
    expect(kindsOf(await shop.add(path))).toEqual(['added geheim']);
  });
});

test('a folder comes in with its subfolders, and a list with its addresses', async () => {
  server = await serve({ '/a': page(article('Ein Besuch', visit)) });
  shop.write('texte/2021/besuch.md', german);
  shop.write('texte/README.md', 'not a document');
  shop.write('texte/tabelle.xlsx', 'x');
  const list = shop.write(
    'liste.txt',
    `# what to read\n\n${server.origin}/a\r\n${server.origin}/a\nftp://a.test/\n`,
  );
  expect(kindsOf(await shop.add(join(shop.outside, 'texte'), list))).toEqual([
    'added besuch',
    'failed document-format',
    'failed address-invalid',
    'added 127.0.0.1-a',
  ]);
  expect(Object.keys(shop.snapshot())).toContain('2021/besuch.md');
});

test('what is to be read again and is not there is named', async () => {
  expect(kindsOf(await shop.refresh('nie-da'))).toEqual(['failed document-unknown']);
});

test('a corpus folder that is not there is not made', async () => {
  const path = shop.write('a.md', german);
  rmSync(shop.corpusDir, { recursive: true });
  expect(kindsOf(await shop.add(path))).toEqual(['failed corpus-missing']);
});

test('what is written in a record cannot lead out of the corpus', async () => {
  shop.write('wichtig.md', german);
  await shop.add(shop.write('besuch.md', german));
  const record = JSON.parse(shop.read('.originals/besuch.json'));
  const changed = { ...record, original: '../../outside/wichtig.md' };
  shop.change('.originals/besuch.json', JSON.stringify(changed));
  expect(await shop.remove('besuch')).toMatchObject({ files: ['besuch.md'] });
  const journal = [{ file: '../outside/wichtig.md' }];
  shop.change('.originals/journal.json', JSON.stringify(journal));
  expect(kindsOf(await shop.add(shop.write('neu.md', `${german}Neu.`)))).toEqual(['added neu']);
  expect(existsSync(join(shop.outside, 'wichtig.md'))).toBe(true);
});
