import { describe, expect, test } from 'vitest';
import { encodeAs } from '../encoding/encode.ts';
import { fixture, problemOf, readBytes } from './fixtures.ts';
import { unzip, zip } from './zip.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const sentence = 'Eine Delegation aus Jinan hat am Dienstag das Rathaus der Stadt besucht. ';
const page = (body: string): string =>
  `<html lang="de"><head><title>Seite</title></head><body>${body}</body></html>`;

describe('PDF', () => {
  test.each([
    ['a password', fixture('encrypted.pdf'), 'document-encrypted'],
    ['pages that are pictures', fixture('scanned.pdf'), 'document-scanned'],
    ['only its first bytes', text('%PDF-1.7\n'), 'document-damaged'],
    ['only its name', text('nothing of the kind'), 'document-damaged'],
    ['nothing', new Uint8Array(), 'document-damaged'],
  ])('with %s', async (_, bytes, code) => {
    expect(await problemOf(bytes, 'a.pdf')).toEqual({ code, file: 'a.pdf' });
  });

  test('cut off: what is left is read, or it is damaged', async () => {
    const bytes = fixture('english-print.pdf');
    for (const share of [0.2, 0.5, 0.8, 0.99]) {
      const problem = await problemOf(bytes.subarray(0, bytes.length * share), 'a.pdf');
      expect([undefined, 'document-damaged', 'document-scanned']).toContain(
        problem === undefined ? undefined : Object.values(problem)[0],
      );
    }
  });
});

describe('DOCX', () => {
  const part = (name: string, content: string) => ({ name, content: text(content) });
  const types = part('[Content_Types].xml', '<Types/>');

  test('cut off', async () => {
    const bytes = fixture('english-report.docx');
    expect(await problemOf(bytes.subarray(0, bytes.length / 2), 'a.docx')).toEqual({
      code: 'document-damaged',
      file: 'a.docx',
    });
  });

  test('with a password, and of an older Word', async () => {
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const locked = Buffer.concat([
      Buffer.from(container),
      Buffer.alloc(500),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]);
    expect(await problemOf(locked, 'a.docx')).toEqual({
      code: 'document-encrypted',
      file: 'a.docx',
    });
    expect(
      await problemOf(Uint8Array.from([...container, ...new Uint8Array(500)]), 'a.docx'),
    ).toMatchObject({ code: 'document-format', format: 'doc' });
  });

  test('another document of Office, and another archive', async () => {
    const sheet = zip([types, part('xl/workbook.xml', '<workbook/>')]);
    expect(await problemOf(sheet, 'a.docx')).toMatchObject({
      code: 'document-format',
      format: 'xlsx',
    });
    expect(await problemOf(zip([part('a.txt', 'a')]), 'a.docx')).toEqual({
      code: 'document-binary',
      file: 'a.docx',
    });
  });

  test('that unpacks too far, by what it says and by what it does', async () => {
    const content = Buffer.alloc(120_000_000, 0x20);
    const bomb = { name: 'word/document.xml', content };
    expect(await problemOf(zip([types, bomb]), 'a.docx')).toEqual({
      code: 'document-too-costly',
      file: 'a.docx',
      reason: 'unpacks-too-far',
    });
    const before = process.memoryUsage().arrayBuffers;
    const liar = zip([types, { ...bomb, statedSize: 1000 }]);
    expect(await problemOf(liar, 'a.docx')).toEqual({ code: 'document-damaged', file: 'a.docx' });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });

  test('with entities that multiply', async () => {
    const entities = Array.from(
      { length: 12 },
      (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
    );
    const laughs = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "ha">${entities.join('')}]>`;
    const parts = unzip(fixture('english-report.docx')).map((known) =>
      known.name === 'word/document.xml'
        ? {
            ...known,
            content: Buffer.from(
              Buffer.from(known.content)
                .toString()
                .replace(/<\?xml[^>]*>/u, laughs)
                .replace('liaison', '&e12;'),
            ),
          }
        : known,
    );
    const problem = await problemOf(zip(parts), 'a.docx');
    expect([undefined, 'document-damaged']).toContain(
      problem === undefined ? undefined : Object.values(problem)[0],
    );
  });
});

describe('HTML', () => {
  test.each([
    ['nothing', ''],
    ['no text', page('<img src="a.png"><script>document.write("x")</script>')],
    ['only a menu', page('<nav><a href="/">Startseite</a></nav>')],
  ])('with %s', async (_, content) => {
    expect(await problemOf(content, 'a.html')).toEqual({ code: 'document-empty', file: 'a.html' });
  });

  test('nested 100,000 deep', async () => {
    const problem = await problemOf(page(`${'<div>'.repeat(100_000)}x`), 'a.html');
    expect(problem).toEqual({
      code: 'document-unreadable',
      file: 'a.html',
      reason: 'too-intricate',
    });
  });

  test.each([
    ['without an end', `<html><body><h1>Besuch im Rathaus</h1><p>${sentence.repeat(5)}`],
    ['a fragment', `<p>${sentence.repeat(5)}</p><p>${sentence}</p>`],
    ['with a script that does not end', `${page(`<p>${sentence.repeat(5)}</p>`)}<script>var a = "`],
    [
      'without a body',
      `<html><head><title>Besuch</title></head><p>${sentence.repeat(5)}</p></html>`,
    ],
  ])('%s', async (_, content) => {
    const { document } = await readBytes(text(content), 'a.html');
    expect(document.text).toContain('Eine Delegation aus Jinan');
  });

  test.each([
    ['Bitte melden Sie sich an, um weiterzulesen.', '<form><input type="password"></form>'],
    ['Wir verwenden Cookies. Alle Cookies akzeptieren', ''],
    ['Subscribe to continue reading this article.', ''],
    ['Just a moment... Enable JavaScript and cookies to continue', ''],
    ['您好，请先登录后再查看本页内容。', ''],
  ])('a page in front of another: %s', async (words, form) => {
    const content = page(`<h1>Besuch</h1><p>${words}</p>${form}`);
    expect(await problemOf(content, 'a.html')).toEqual({ code: 'document-gated', file: 'a.html' });
  });

  test('an article under a line about cookies and a login is an article', async () => {
    const content = page(
      `<div>Alle Cookies akzeptieren</div><form><input type="password"></form><article><p>${sentence.repeat(10)}</p><p>${sentence.repeat(10)}</p></article>`,
    );
    expect(await problemOf(content, 'a.html')).toBeUndefined();
  });
});

describe('mail', () => {
  test('without a sender, a subject and a date is none', async () => {
    expect(await problemOf('Just some words.', 'a.eml')).toEqual({
      code: 'document-damaged',
      file: 'a.eml',
    });
  });

  test('cut off in its base64', async () => {
    const bytes = fixture('german-base64.eml');
    const { document } = await readBytes(bytes.subarray(0, bytes.length * 0.5), 'a.eml');
    expect(document.title).toBe('Einladung: Wirtschaftstag über den Handel mit Übersee');
  });

  test('with parts in parts in parts', async () => {
    const boundary = (at: number): string =>
      `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`;
    const nested = Array.from({ length: 5000 }, (_, at) => boundary(at)).join('');
    const problem = await problemOf(`Subject: a\n${nested}`, 'a.eml');
    expect(Object.values(problem ?? {})[0]).toMatch(/^document-/u);
  });
});

describe('a name that promises another format', () => {
  test.each([
    ['german-columns.pdf', 'a.txt'],
    ['german-columns.pdf', 'a.docx'],
    ['english-report.docx', 'a.pdf'],
    ['english-report.docx', 'a.md'],
    ['german-windows-1252.html', 'a.txt'],
    ['german-windows-1252.html', 'a.pdf'],
  ])('%s as %s is read as what it is', async (name, file) => {
    expect(await problemOf(fixture(name), file)).toBeUndefined();
  });

  test('a picture is nothing to read', async () => {
    const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
    for (const file of ['a.txt', 'a.html']) {
      expect(await problemOf(picture, file)).toEqual({ code: 'document-binary', file });
    }
  });

  test('a text that mentions PDF is a text', async () => {
    const words = encodeAs(`Über %PDF- steht hier etwas. ${sentence}`, 'windows-1252');
    expect(await problemOf(words, 'a.txt')).toBeUndefined();
  });
});
