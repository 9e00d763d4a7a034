import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bruecke-known-'));
});
afterEach(() => rm(folder, { recursive: true }));

const text = 'Die Delegation aus Thüringen besuchte Jinan.\n';
const pathOf = (name: string) => join(folder, name);

it('does not read again what has not changed, and sees every change', async () => {
  await writeFile(pathOf('a.md'), text);
  await writeFile(pathOf('b.md'), text.replace('Jinan', 'Wuhan'));
  const first = await readCorpus(folder);
  // Too fresh: a change within the clock's step would leave no trace.
  expect(first.files.map(({ stamp }) => stamp)).toEqual(['', '']);
  await sleep(2100);
  const second = await readCorpus(folder, {
    known: { documents: first.documents, records: first.files },
  });
  expect(second.documents.map((document, at) => document === first.documents[at])).toEqual([
    true,
    true,
  ]);
  expect(second.files.every(({ stamp }) => stamp !== '')).toBe(true);
  expect(second.fingerprint).toBe(first.fingerprint);

  // As long as before, and as old to whoever looks at one time alone.
  const before = await stat(pathOf('a.md'));
  await writeFile(pathOf('a.md'), text.replace('Jinan', 'Macau'));
  await utimes(pathOf('a.md'), before.atime, before.mtime);
  await writeFile(pathOf('b.md.yaml'), 'title: Besuch in Wuhan\n');
  await writeFile(pathOf('c.md'), text);
  const known = { documents: second.documents, records: second.files };
  const third = await readCorpus(folder, { known });
  const fresh = await readCorpus(folder);
  expect(third.documents).toEqual(fresh.documents);
  expect(third.fingerprint).toBe(fresh.fingerprint);
  expect(third.documents.map(({ title }) => title)).toContain('Besuch in Wuhan');

  await rm(pathOf('a.md'));
  const fourth = await readCorpus(folder, {
    known: { documents: third.documents, records: third.files },
  });
  expect(fourth.documents.map(({ id }) => id)).toEqual(['b', 'c']);
});
