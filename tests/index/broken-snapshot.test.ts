import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BrueckeError } from '../../src/domain/errors.ts';
import { indexDocuments, openOrIndex, originOf } from '../../src/index/indexing.ts';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import { lineCutter, smallCorpus } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

let folder = '';
let whole = '';
let name = '';
let files: readonly string[] = [];

const embedder = fakeEmbedder();
const table = fakeTokenTable();
const indexDir = () => path.join(folder, 'index');
const options = () => ({ indexDir: indexDir(), embedder, table });
const expected = () => originOf(smallCorpus, lineCutter, options());

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruecke-broken-'));
  whole = path.join(folder, 'whole');
  ({ name } = await indexDocuments(smallCorpus, lineCutter, { ...options(), indexDir: whole }));
  files = (await readdir(path.join(whole, name))).map((file) => path.join(name, file));
});
afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  await rm(indexDir(), { recursive: true, force: true });
  await cp(whole, indexDir(), { recursive: true });
});

type Damage = (bytes: Buffer) => Buffer;

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

const damages: readonly [string, Damage][] = [
  ['emptied', () => Buffer.alloc(0)],
  ['cut in half', (bytes) => bytes.subarray(0, bytes.length >> 1)],
  ['without its last byte', (bytes) => bytes.subarray(0, -1)],
  ['with a byte more', (bytes) => Buffer.concat([bytes, Buffer.from('\n')])],
  ['with the first bit flipped', (bytes) => flipped(bytes, 0)],
  ['with a bit flipped in the middle', (bytes) => flipped(bytes, bytes.length >> 1)],
  ['with the last bit flipped', (bytes) => flipped(bytes, bytes.length - 1)],
  ['all zeros', (bytes) => Buffer.alloc(bytes.length)],
  ['all ones', (bytes) => Buffer.alloc(bytes.length, 0xff)],
];

async function expectRebuilt(code = 'index-broken'): Promise<void> {
  await expect(openSnapshot(indexDir(), expected())).rejects.toMatchObject({ code });
  const anew = await openOrIndex(smallCorpus, lineCutter, options());
  expect(anew).toMatchObject({ built: true, reason: { code } });
  const again = await openOrIndex(smallCorpus, lineCutter, options());
  expect(again.built).toBe(false);
}

describe('a snapshot with one file wrong is never served', () => {
  it('has the files the tests break', () => {
    expect(files).toHaveLength(13);
  });

  it.each(damages)('%s', async (_, damage) => {
    for (const file of [...files, 'CURRENT']) {
      const target = path.join(indexDir(), file);
      const bytes = await readFile(target);
      await writeFile(target, damage(bytes));
      // A changed CURRENT may still look like one, and then names a folder or a sum that is wrong.
      const data = file === 'CURRENT' ? {} : { file: path.basename(file) };
      await expect(openSnapshot(indexDir(), expected())).rejects.toMatchObject({
        code: 'index-broken',
        data,
      });
      await writeFile(target, bytes);
      await openSnapshot(indexDir(), expected());
    }
  });

  it('deleted', async () => {
    for (const file of files) {
      await rm(indexDir(), { recursive: true });
      await cp(whole, indexDir(), { recursive: true });
      await rm(path.join(indexDir(), file));
      await expectRebuilt();
    }
  });

  it('exchanged with that of another language', async () => {
    const [german, english] = ['vectors-de.arrays', 'vectors-en.arrays'].map((file) =>
      path.join(indexDir(), name, file),
    );
    await cp(german ?? '', english ?? '');
    await expectRebuilt();
  });

  it('every byte of the manifest and of CURRENT counts', async () => {
    for (const file of [path.join(name, 'manifest.json'), 'CURRENT']) {
      const target = path.join(indexDir(), file);
      const bytes = await readFile(target);
      for (let at = 0; at < bytes.length; at += 7) {
        await writeFile(target, flipped(bytes, at));
        await expect(openSnapshot(indexDir(), expected())).rejects.toBeInstanceOf(BrueckeError);
      }
      await writeFile(target, bytes);
    }
    await openSnapshot(indexDir(), expected());
  });
});

describe('CURRENT', () => {
  it.each([
    ['garbage', '\u0000\ud83d\ude00 garbage'],
    ['empty', ''],
    ['a path out of the folder', `../whole/NAME ${'0'.repeat(64)}\n`],
    ['an absolute path', `/NAME ${'0'.repeat(64)}\n`],
    ['a folder that is not there', `snapshot-0123456789abcdef ${'0'.repeat(64)}\n`],
    ['another sum', `NAME ${'0'.repeat(64)}\n`],
    ['two lines', `NAME ${'0'.repeat(64)}\nNAME ${'0'.repeat(64)}\n`],
  ])('with %s is broken', async (_, content) => {
    await writeFile(path.join(indexDir(), 'CURRENT'), content.replaceAll('NAME', name));
    await expectRebuilt();
  });

  it('that is gone is a missing index', async () => {
    await rm(path.join(indexDir(), 'CURRENT'));
    await expectRebuilt('index-missing');
  });

  it('pointing out of the folder by a link is only followed to the right bytes', async () => {
    await rm(path.join(indexDir(), name), { recursive: true });
    await symlink(path.join(whole, name), path.join(indexDir(), name));
    await openSnapshot(indexDir(), expected());
    await rm(path.join(indexDir(), name));
    await symlink(folder, path.join(indexDir(), name));
    await expect(openSnapshot(indexDir(), expected())).rejects.toMatchObject({
      code: 'index-broken',
    });
  });
});

describe('a manifest that was written so on purpose', () => {
  async function replaceManifest(change: (text: string) => string): Promise<void> {
    const file = path.join(indexDir(), name, 'manifest.json');
    const text = change(await readFile(file, 'utf8'));
    await writeFile(file, text);
    const sum = createHash('sha256').update(text).digest('hex');
    await writeFile(path.join(indexDir(), 'CURRENT'), `${name} ${sum}\n`);
  }

  it.each<[string, (text: string) => string, string]>([
    ['is no JSON', () => '{', 'index-broken'],
    ['is another JSON', () => '[]', 'index-stale'],
    ['is null', () => 'null', 'index-stale'],
    [
      'lacks a file',
      (text) => text.replace('"terms-de.arrays"', '"terms-xx.arrays"'),
      'index-broken',
    ],
    [
      'names a file above',
      (text) => text.replace('terms-de.arrays', '../x.arrays'),
      'index-broken',
    ],
    [
      'has other dimensions',
      (text) => text.replace('"dimensions": 32', '"dimensions": 16'),
      'index-broken',
    ],
    [
      'counts another passage',
      (text) => text.replace('"passages": 7', '"passages": 8'),
      'index-broken',
    ],
    [
      'moves a passage to another segment',
      (text) =>
        text.replace('"passages": 3', '"passages": 4').replace('"passages": 2', '"passages": 1'),
      'index-broken',
    ],
    [
      'names a segment twice',
      (text) => text.replace(/"segments": \[\n( {4}\{.*?\n {4}\},\n)/su, '"segments": [\n$1$1'),
      'index-broken',
    ],
    [
      'has a larger token table',
      (text) => text.replace('"tokenRows": 1000', '"tokenRows": 999'),
      'index-broken',
    ],
  ])('%s', async (_, change, code) => {
    await replaceManifest(change);
    await expectRebuilt(code);
  });
});

it('opening waits for no one: a folder that vanishes because the next was published is no error', async () => {
  for (let round = 0; round < 10; round += 1) {
    const publish = indexDocuments(smallCorpus, lineCutter, options());
    const opened = await Promise.all(
      Array.from({ length: 5 }, () => openSnapshot(indexDir(), expected())),
    );
    for (const snapshot of opened) expect(snapshot.passages.count).toBe(7);
    await publish;
  }
});
