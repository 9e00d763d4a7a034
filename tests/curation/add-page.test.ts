import { rmSync, writeFileSync } from 'node:fs';
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

describe('a page of the web', () => {
  let html = '';
  let etag = '"1"';
  let status = 200;

  beforeEach(async () => {
    html = article('Norderfurt besucht Qingdao', visit);
    etag = '"1"';
    status = 200;
    server = await serve({
      '/presse/besuch.html': (request, response) => {
        if (status !== 200) response.writeHead(status).end();
        else if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else page(html, { etag })(request, response);
      },
      '/andere/besuch.html': page(article('Ein anderer Besuch', visit.toReversed())),
      '/login': page('<h1>Bitte melden Sie sich an</h1><input type="password">'),
      '/consent': page(
        '<p>Before you continue to the site: accept all cookies</p><button>Accept</button>',
      ),
    });
  });

  const file = 'web/127.0.0.1-besuch.md';
  const id = '127.0.0.1-besuch';
  const address = () => `${server?.origin}/presse/besuch.html`;

  test('becomes a document with its facts, its original beside it', async () => {
    expect(kindsOf(await shop.add(address()))).toEqual([`added ${id}`]);
    const files = shop.snapshot();
    expect(Object.keys(files)).toEqual([`.originals/${id}.html`, `.originals/${id}.json`, file]);
    expect(files[`.originals/${id}.html`]).toBe(Buffer.from(html).toString('latin1'));
    expect(shop.read(file)).toMatch(
      /^---\ntitle: Norderfurt besucht Qingdao\nlanguage: de\nurl: http:\S+\nread: 2021-05-14\n---\n\n# Norderfurt/,
    );
    const { documents, problems } = await readCorpus(shop.corpusDir);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([{ id, url: address(), title: 'Norderfurt besucht Qingdao' }]);
    for (const sentence of visit) expect(documents[0]?.text).toContain(sentence);
    expect(JSON.parse(shop.read(`.originals/${id}.json`))).toMatchObject({
      etag,
      address: address(),
    });
  });

  test('added twice changes nothing, with and without what the server says of it', async () => {
    await shop.add(address());
    const before = shop.snapshot();
    expect(kindsOf(await shop.add(address(), `${address()}#top`))).toEqual([`unchanged ${id}`]);
    etag = '"2"';
    expect(kindsOf(await shop.add(address()))).toEqual([`unchanged ${id}`]);
    expect(shop.snapshot()).toEqual(before);
  });

  test('in a new version keeps its id and what the keeper has written', async () => {
    await shop.add(address());
    const mended = shop
      .read(file)
      .replace('title: Norderfurt besucht Qingdao', 'title: Der Besuch # mein Titel')
      .replace('language: de\n', 'language: de\npublisher: Norderfurter Bote\n');
    shop.change(file, mended);
    html = article('Norderfurt war in Qingdao', [
      ...visit.slice(1),
      'Der Bericht wurde am Abend ergänzt, weil noch eine Vereinbarung hinzukam.',
    ]);
    etag = '"2"';
    const [outcome] = await shop.refresh();
    expect(outcome).toMatchObject({
      kind: 'changed',
      document: { id, title: 'Der Besuch', publisher: 'Norderfurter Bote' },
      changes: { linesAdded: 2, linesRemoved: 2 },
    });
    expect(shop.read(file)).toContain('title: Der Besuch # mein Titel\n');
    expect(shop.read(file)).toContain('am Abend ergänzt');
    expect(kindsOf(await shop.refresh(id))).toEqual([`unchanged ${id}`]);
  });

  test('whose text the keeper has mended is not written over', async () => {
    await shop.add(address());
    shop.change(file, shop.read(file).replace('zwanzig', 'zwanzig (nicht dreißig)'));
    const before = shop.snapshot();
    html = article('Neu', visit.slice(1));
    etag = '"2"';
    expect(kindsOf(await shop.refresh())).toEqual(['failed document-edited']);
    expect(shop.snapshot()).toEqual(before);
  });

  test.each([
    [404, `gone ${id}`],
    [500, 'failed address-refused'],
  ])('that answers %d when read again is kept', async (code, outcome) => {
    await shop.add(address());
    const before = shop.snapshot();
    status = code;
    expect(kindsOf(await shop.refresh())).toEqual([outcome]);
    expect(shop.snapshot()).toEqual(before);
  });

  test('that the keeper has moved is still the same', async () => {
    await shop.add(address());
    const text = shop.read(file);
    await shop.remove(id, true);
    writeFileSync(join(shop.corpusDir, `${id}.md`), text);
    rmSync(join(shop.corpusDir, file));
    html = article('Norderfurt besucht Qingdao', visit.slice(1));
    etag = '"2"';
    expect(await shop.refresh()).toMatchObject([
      { kind: 'changed', document: { file: `${id}.md` } },
    ]);
  });

  test('of the same name as another one gets an id of its own, and keeps it', async () => {
    const other = `${server?.origin}/andere/besuch.html`;
    const [, second] = kindsOf(await shop.add(address(), other));
    expect(second).toMatch(/^added 127\.0\.0\.1-besuch-[0-9a-f]{6}$/);
    expect(kindsOf(await shop.add(other, address()))).toEqual([
      second?.replace('added', 'unchanged'),
      `unchanged ${id}`,
    ]);
  });

  test.each(['/login', '/consent'])('that is a gate is not taken for a text: %s', async (path) => {
    const gate = `${server?.origin}${path}`;
    expect(await shop.add(gate)).toMatchObject([
      { kind: 'failed', error: { code: 'address-gated', data: { address: gate } } },
    ]);
    expect(Object.keys(shop.snapshot())).toEqual([]);
  });

  test('is removed with all that was kept of it, when it is meant', async () => {
    await shop.add(address());
    const files = [file, `.originals/${id}.html`, `.originals/${id}.json`];
    expect(await shop.remove(address(), true)).toMatchObject({ kind: 'removed', id, files });
    expect(Object.keys(shop.snapshot())).toHaveLength(3);
    expect(await shop.remove(id)).toMatchObject({ kind: 'removed', id, files });
    expect(Object.keys(shop.snapshot())).toEqual([]);
    expect(await shop.remove(id)).toMatchObject({
      kind: 'failed',
      error: { code: 'document-unknown' },
    });
  });
});
