import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeptReadings } from '../../../src/corpus/apart/kept-readings.ts';
import type { FormatReader } from '../../../src/corpus/formats/reader.ts';
import { BrueckeError } from '../../../src/domain/errors.ts';

let folder: string;
let read: string[];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'bruecke-kept-')), 'readings');
  read = [];
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const reader: FormatReader = {
  format: 'text',
  endings: ['.txt'],
  read(bytes, file) {
    const text = new TextDecoder().decode(bytes);
    read.push(file);
    if (text === 'bad') throw new BrueckeError('document-damaged', { file });
    if (text === 'slow')
      throw new BrueckeError('document-too-costly', { file, reason: 'too-slow' });
    const notes = [new BrueckeError('document-attachments', { file, attachments: 2 })];
    return { pieces: [{ kind: 'paragraph', text, pages: [{ page: 1, start: 0 }] }], notes };
  },
};

function reading(text: string, file = 'a.txt', version = '1') {
  const kept = new KeptReadings(folder, version).kept(reader);
  return kept.read(new TextEncoder().encode(text), file);
}

test('a file is read once', async () => {
  const first = await reading('Über Jinan.');
  expect(await reading('Über Jinan.')).toEqual(first);
  expect(read).toEqual(['a.txt']);
});

test('what has another content, name or version is read anew', async () => {
  await reading('A');
  await reading('B');
  await reading('A', 'b.txt');
  await reading('A', 'a.txt', '2');
  expect(read).toHaveLength(4);
});

test('errors are kept, but not those that the machine may be to blame for', async () => {
  for (const _ of [1, 2]) {
    await expect(reading('bad')).rejects.toMatchObject({
      code: 'document-damaged',
      data: { file: 'a.txt' },
    });
    await expect(reading('slow', 'b.txt')).rejects.toMatchObject({ code: 'document-too-costly' });
  }
  expect(read).toEqual(['a.txt', 'b.txt', 'b.txt']);
});

test('a broken file is read anew, and so is one that nobody can write', async () => {
  await reading('A');
  const [name = ''] = await readdir(folder);
  const whole = await readFile(join(folder, name), 'utf8');
  for (const broken of ['', whole.slice(0, -5), whole.replace('"A"', '"B"')]) {
    await writeFile(join(folder, name), broken);
    expect((await reading('A')).pieces).toMatchObject([{ text: 'A' }]);
  }
  expect(read).toHaveLength(4);
  await rm(folder, { recursive: true });
  await writeFile(folder, 'no folder');
  expect((await reading('A')).pieces).toMatchObject([{ text: 'A' }]);
});

test('what is no longer in the corpus is removed', async () => {
  await reading('A');
  await reading('B', 'b.txt');
  const kept = new KeptReadings(folder, '1');
  await kept.kept(reader).read(new TextEncoder().encode('B'), 'b.txt');
  await kept.removeUnused();
  expect(await readdir(folder)).toHaveLength(1);
  await reading('B', 'b.txt');
  expect(read).toEqual(['a.txt', 'b.txt']);
});
