import { execFileSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Corpus, readCorpus } from '../../src/corpus/corpus.ts';
import { BrueckeError } from '../../src/domain/errors.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bruecke-corpus-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

const formats = '.md, .markdown, .txt, .text, .html, .htm, .xhtml, .pdf, .docx, .docm, .dotx, .eml';
const good = '# Ein Titel\n\nEin Satz über Jinan und die Stadt.\n';

/** The problems as plain data; every other document must still be there. */
async function problemsBesides(): Promise<object[]> {
  await write('zz-good.md', good);
  const { documents, problems } = await readCorpus(folder);
  expect(documents.map(({ id }) => id)).toContain('zz-good');
  return dataOf({ problems });
}

function dataOf({ problems }: Pick<Corpus, 'problems'>): object[] {
  return problems.map(({ code, data }) => ({ code, ...data }));
}

async function failure(path: string): Promise<BrueckeError> {
  const error: unknown = await readCorpus(path).catch((reason: unknown) => reason);
  if (!(error instanceof BrueckeError)) throw new Error('no BrueckeError');
  return error;
}

describe('the folder', () => {
  test('that does not exist', async () => {
    const error = await failure(join(folder, 'nowhere'));
    expect(error.code).toBe('corpus-missing');
    expect(error.data['folder']).toContain('nowhere');
  });

  test('that is a file', async () => {
    await write('file.md', good);
    expect(await failure(join(folder, 'file.md'))).toMatchObject({
      code: 'corpus-unreadable',
      data: { reason: 'ENOTDIR' },
    });
  });

  test('that is empty, or has only what is no document', async () => {
    await write('README.md', good);
    await write('.hidden.md', good);
    await write('picture.png', 'x');
    await write('.git/config.md', good);
    const error = await failure(folder);
    expect(error.code).toBe('corpus-empty');
    expect(error.data).toMatchObject({ problems: 0, formats });
  });

  test('in which not one document can be read names them in its cause', async () => {
    await write('a.md', '');
    const error = await failure(folder);
    expect(error.data).toMatchObject({ problems: 1 });
    expect(error.cause).toBeInstanceOf(AggregateError);
  });
});

describe('what is read', () => {
  test('documents of all subfolders in the order of their paths', async () => {
    await write('b/Zwei.txt', 'Ein Satz.');
    await write('a.markdown', good);
    await write('b/c/drei.md', good);
    await write('b/README.txt', good);
    const { documents, problems } = await readCorpus(folder);
    expect(documents.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'a.markdown'],
      ['zwei', 'b/Zwei.txt'],
      ['drei', 'b/c/drei.md'],
    ]);
    expect(problems).toEqual([]);
  });

  test('UTF-8 and UTF-16 with byte order marks', async () => {
    await write('utf8.txt', '\ufeffÜber Jinan.');
    await write('utf16le.txt', Buffer.from('\ufeffÜber Jinan.', 'utf16le'));
    await write('utf16be.txt', Buffer.from('\ufeffÜber Jinan.', 'utf16le').swap16());
    const { documents } = await readCorpus(folder);
    expect(documents.map(({ text }) => text)).toEqual(Array(3).fill('Über Jinan.'));
  });

  test('a file beside a document that states what front matter would', async () => {
    const page =
      '<html><body><h1>Ein Besuch</h1><p>Ein Satz über Jinan und die Stadt.</p></body></html>';
    await write('a.html', page);
    await write('a.html.yaml', 'id: besuch-2019\ntitle: Der Besuch\npublished: 2019-03\n');
    await write('b.txt', 'Ein Satz über Jinan.');
    await write('b.txt.yml', '---\nauthor: Erika Muster\n---\n');
    await write('settings.yaml', 'a: b');
    const { documents, problems, fingerprint } = await readCorpus(folder);
    expect(problems).toEqual([]);
    expect(documents).toMatchObject([
      { id: 'besuch-2019', title: 'Der Besuch', published: '2019-03', file: 'a.html' },
      { id: 'b', author: 'Erika Muster', file: 'b.txt' },
    ]);
    await write('b.txt.yml', 'author: Max Muster\n');
    expect((await readCorpus(folder)).fingerprint).not.toBe(fingerprint);
  });

  test('links inside the folder, without going in circles', async () => {
    await write('a/eins.md', good);
    await symlink(join(folder, 'a'), join(folder, 'a', 'again'));
    await symlink(folder, join(folder, 'up'));
    const { documents, problems } = await readCorpus(folder);
    expect(documents.map(({ file }) => file)).toEqual(['a/eins.md']);
    expect(problems).toEqual([]);
  });

  test('the fingerprint changes with a content, a name and nothing else', async () => {
    await write('a.md', good);
    const first = await readCorpus(folder);
    expect((await readCorpus(folder)).fingerprint).toBe(first.fingerprint);
    await write('README.md', 'changed');
    expect((await readCorpus(folder)).fingerprint).toBe(first.fingerprint);
    await write('a.md', `${good}\nMehr.`);
    const changed = await readCorpus(folder);
    expect(changed.fingerprint).not.toBe(first.fingerprint);
    await rm(join(folder, 'a.md'));
    await write('b.md', `${good}\nMehr.`);
    expect((await readCorpus(folder)).fingerprint).not.toBe(changed.fingerprint);
  });

  test('what is kept of files gives the very same documents', async () => {
    for (const name of ['german-windows-1252.html', 'german-columns.pdf', 'german-base64.eml']) {
      const fixture = new URL(`formats/fixtures/${name}`, import.meta.url);
      await copyFile(fixture, join(folder, name));
    }
    const first = await readCorpus(folder);
    const keepIn = join(folder, '.readings');
    await readCorpus(folder, { keepIn });
    const kept = await readCorpus(folder, { keepIn });
    expect(JSON.stringify(kept.documents)).toBe(JSON.stringify(first.documents));
    expect(dataOf(kept)).toEqual(dataOf(first));
  });

  test('an abort ends the reading', async () => {
    await write('a.md', good);
    await expect(readCorpus(folder, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});

describe('one bad document is named, and the others are read', () => {
  test.each([
    ['empty', ''],
    ['blank', ' \n\n\t\n'],
    ['only front matter', '---\ntitle: Leer\n---\n'],
    ['only a heading', '# Nur ein Titel\n'],
    ['only navigation', 'Startseite | Kontakt | Impressum\n'],
  ])('%s', async (_, content) => {
    await write('bad.md', content);
    expect(await problemsBesides()).toEqual([{ code: 'document-empty', file: 'bad.md' }]);
  });

  test.each(['a', 'Ein Titel', '标题'])('only the line %s', async (content) => {
    await write('bad.txt', content);
    expect(await problemsBesides()).toEqual([{ code: 'document-empty', file: 'bad.txt' }]);
  });

  test.each([
    ['NUL bytes', Buffer.from('a\0b')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
  ])('binary: %s', async (_, content) => {
    await write('bad.txt', content);
    expect(await problemsBesides()).toEqual([{ code: 'document-binary', file: 'bad.txt' }]);
  });

  test.each([
    ['letters of no language of ours', Buffer.from([0x0a, 0xc3, 0xd0, 0xfe, 0xdd]), 2],
    ['UTF-8 cut off', Buffer.from('a\nb\nü').subarray(0, 5), 3],
    ['half a surrogate pair', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 1],
  ])('encoding: %s', async (_, content, line) => {
    await write('bad.txt', content);
    expect(await problemsBesides()).toEqual([{ code: 'document-encoding', file: 'bad.txt', line }]);
  });

  test('too large, without being read', async () => {
    await write('bad.txt', '');
    await truncate(join(folder, 'bad.txt'), 500_000_000);
    expect(await problemsBesides()).toEqual([
      { code: 'document-too-large', file: 'bad.txt', size: 500, limit: 50 },
    ]);
  });

  test('links that lead out of the folder, or nowhere', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'bruecke-outside-'));
    await writeFile(join(outside, 'secret.md'), good);
    await symlink(join(outside, 'secret.md'), join(folder, 'link.md'));
    await symlink(outside, join(folder, 'folder.md'));
    await symlink(join(folder, 'gone'), join(folder, 'nowhere.md'));
    expect(await problemsBesides()).toEqual([
      { code: 'document-outside', file: 'folder.md' },
      { code: 'document-outside', file: 'link.md' },
      { code: 'document-unreadable', file: 'nowhere.md', reason: 'vanished' },
    ]);
    await rm(outside, { recursive: true });
  });

  test('a folder and a pipe with the name of a document', async () => {
    await mkdir(join(folder, 'folder.md'));
    execFileSync('mkfifo', [join(folder, 'pipe.md')]);
    expect(await problemsBesides()).toEqual([
      { code: 'document-unreadable', file: 'pipe.md', reason: 'not-a-file' },
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a file and a folder without permission', async () => {
    await write('bad.md', good);
    await chmod(join(folder, 'bad.md'), 0);
    await write('closed/bad.md', good);
    await chmod(join(folder, 'closed'), 0);
    const problems = await problemsBesides();
    await chmod(join(folder, 'closed'), 0o700);
    expect(problems).toEqual([
      { code: 'document-unreadable', file: 'closed', reason: 'no-permission' },
      { code: 'document-unreadable', file: 'bad.md', reason: 'no-permission' },
    ]);
  });

  test('formats that are not read yet', async () => {
    await write('report.ODT', 'PK');
    expect(await problemsBesides()).toEqual([
      {
        code: 'document-format',
        file: 'report.ODT',
        format: 'odt',
        formats,
      },
    ]);
  });

  test.each([
    ['report.pdf', '%PDF-1.7\n', 'document-damaged'],
    ['report.txt', '%PDF-1.7\n', 'document-damaged'],
    ['report.docx', 'no archive', 'document-damaged'],
    ['report.html', '<p></p>', 'document-empty'],
    ['report.eml', 'no mail', 'document-damaged'],
  ])('%s that holds %s', async (file, content, code) => {
    await write(file, content);
    expect(await problemsBesides()).toEqual([{ code, file }]);
  });

  test('what takes too long', async () => {
    await write('slow.html', `<body>${'<p><b>a</b> '.repeat(400_000)}`);
    await write('zz-good.md', good);
    const { documents, problems } = await readCorpus(folder, { maximumSeconds: 0.2 });
    expect(documents.map(({ id }) => id)).toEqual(['zz-good']);
    expect(dataOf({ problems })).toEqual([
      { code: 'document-too-costly', file: 'slow.html', reason: 'too-slow' },
    ]);
  });

  test('ids that are no ids', async () => {
    await write('a.md', '---\nid: "two words"\n---\nEin Satz.');
    await write('b.md', `---\nid: ${'x'.repeat(81)}\n---\nEin Satz.`);
    await write('!!!.md', good);
    expect(await problemsBesides()).toMatchObject([
      { code: 'document-id-invalid', file: '!!!.md', id: '' },
      { code: 'document-id-invalid', file: 'a.md', id: 'two words' },
      { code: 'document-id-invalid', file: 'b.md' },
    ]);
  });

  test('an id that two documents have: the first is kept, both are named', async () => {
    await write('a/gleich.md', good);
    await write('b/Gleich.txt', 'Ein Satz.');
    expect(await problemsBesides()).toEqual([
      { code: 'document-id-twice', file: 'b/Gleich.txt', id: 'gleich', other: 'a/gleich.md' },
    ]);
  });

  test('front matter', async () => {
    await write('broken.md', '---\ntitle: "offen\n---\nEin Satz.');
    await write('open.md', '---\ntitle: Offen\n\nEin Satz.');
    await write('twice.md', '---\ntitle: A\ntitle: B\n---\nEin Satz.');
    await write('list.md', '---\n- a\n- b\n---\nEin Satz.');
    await write('unknown.md', '---\ntitle: A\ntitel: B\n---\nEin Satz.');
    expect(await problemsBesides()).toMatchObject([
      { code: 'front-matter-broken', file: 'broken.md', reason: 'syntax' },
      { code: 'front-matter-broken', file: 'list.md', reason: 'not-fields', line: 2 },
      { code: 'front-matter-broken', file: 'open.md', reason: 'not-closed', line: 1 },
      { code: 'front-matter-broken', file: 'twice.md', reason: 'duplicate-field', line: 3 },
      {
        code: 'front-matter-invalid',
        file: 'unknown.md',
        field: 'titel',
        reason: 'field-unknown',
        line: 3,
      },
    ]);
  });

  test('a file beside a document that is wrong, alone or one too many', async () => {
    await write('a.txt', 'Ein Satz.');
    await write('a.txt.yaml', 'title: A\n\ntitel: B\n');
    await write('b.pdf.yaml', 'title: B\n');
    await write('c.md', '---\ntitle: C\n---\nEin Satz.');
    await write('c.md.yaml', 'title: D\n');
    await write('d.txt', 'Ein Satz.');
    await write('d.txt.yaml', 'title: [');
    expect(await problemsBesides()).toMatchObject([
      { code: 'sidecar-alone', file: 'b.pdf.yaml' },
      { code: 'front-matter-invalid', file: 'a.txt.yaml', field: 'titel', line: 3 },
      { code: 'front-matter-broken', file: 'c.md', reason: 'stated-twice' },
      { code: 'front-matter-broken', file: 'd.txt.yaml', reason: 'syntax', line: 1 },
    ]);
  });

  test('a billion laughs', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let index = 1; index < 12; index += 1) {
      const before = String.fromCharCode(96 + index);
      const name = String.fromCharCode(97 + index);
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    await write('laughs.md', `---\n${lines.join('\n')}\n---\nEin Satz.`);
    expect(await problemsBesides()).toMatchObject([
      { code: 'front-matter-broken', file: 'laughs.md', reason: 'too-many-aliases' },
    ]);
  });

  test('nesting beyond any sense', async () => {
    await write('brackets.md', `---\nid: ${'['.repeat(50_000)}\n---\nEin Satz.`);
    await write('quotes.md', `${'>'.repeat(50_000)} Ein Satz.`);
    const problems = await problemsBesides();
    expect(problems).toMatchObject([
      { code: 'front-matter-broken', file: 'brackets.md' },
      { code: 'document-unreadable', file: 'quotes.md', reason: 'too-intricate' },
    ]);
  });

  test('names with line ends and direction marks are written so that one sees them', async () => {
    await write('a\nb\u202e.md', '');
    expect(await problemsBesides()).toEqual([
      { code: 'document-empty', file: 'a\\u{a}b\\u{202e}.md' },
    ]);
  });

  test('a name of 255 bytes', async () => {
    const name = `${'ü'.repeat(126)}.md`;
    await write(name, good);
    const { documents } = await readCorpus(folder);
    expect(documents[0]?.id).toBe('ü'.repeat(80));
    expect(documents[0]?.file).toBe(name);
  });
});
