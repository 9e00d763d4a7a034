import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSnapshot, openOrBuild } from '../../src/index/build.ts';
import { entryOf } from '../../src/index/building/entries.ts';
import { Spool } from '../../src/index/building/spool.ts';
import { fakeDocument, smallCorpus } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruecke-spool-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('documents that are put away', () => {
  it('are what they were, whatever their texts, in any order', async () => {
    const text = fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 200 }), async (texts) => {
        const spool = new Spool(path.join(folder, 'new', 'index'), 0);
        const documents = texts.map((lines, at) => fakeDocument(`d${at}`, 'de', lines.join('\n')));
        const away = await Promise.all(documents.map((document) => spool.putAway(document)));
        for (const at of [...documents.keys()].toReversed()) {
          const { document: _, ...expected } = entryOf(documents[at] ?? fakeDocument('', 'de', ''));
          expect(away[at]).toEqual(documents[at]);
          expect(entryOf(away[at] ?? fakeDocument('', 'de', ''))).toMatchObject(expected);
        }
        expect(await spool.putAway(away.at(-1) ?? fakeDocument('', 'de', ''))).toBe(away.at(-1));
        spool.close();
        expect(await readdir(path.join(folder, 'new', 'index')).catch(() => [])).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('stay in memory where they are few, and where there is no place for them', async () => {
    const [one = fakeDocument('', 'de', '')] = smallCorpus;
    const few = new Spool(path.join(folder, 'index'));
    expect(await few.putAway(one)).toBe(one);
    expect(await readdir(folder)).toEqual([]);
    await writeFile(path.join(folder, 'file'), '');
    const nowhere = new Spool(path.join(folder, 'file', 'index'), 0);
    expect(await nowhere.putAway(one)).toBe(one);
  });
});

it('an index of documents that were put away is byte for byte the same, and nothing is left', async () => {
  const corpusDir = path.join(folder, 'corpus');
  await mkdir(corpusDir);
  const write = (at: number, text: string) =>
    writeFile(path.join(corpusDir, `d${at}.md`), `# Bericht ${at}\n\n${text}\n`);
  for (let at = 0; at < 40; at += 1)
    await write(at, `Die Delegation Nummer ${at} war in Jinan. `.repeat(1 + (at % 7)));
  const build = (name: string, textInMemory: number) => ({
    corpusDir,
    indexDir: path.join(folder, name),
    embedder: fakeEmbedder(),
    table: fakeTokenTable(),
    segmentBytes: 2_000,
    textInMemory,
  });
  const bytesOf = async (name: string, snapshot: string) => {
    const files = (await readdir(path.join(folder, name, snapshot))).toSorted();
    const read = (file: string) => readFile(path.join(folder, name, snapshot, file));
    return Promise.all(files.map(async (file) => [file, await read(file)]));
  };
  const held = await buildSnapshot(build('held', 1e9));
  const away = await buildSnapshot(build('away', 500));
  expect(held.segments.length).toBeGreaterThan(3);
  expect(await bytesOf('away', away.name)).toEqual(await bytesOf('held', held.name));

  for (const at of [3, 11, 27]) await write(at, 'Etwas ganz anderes stand hier nie.');
  const heldThen = await openOrBuild(build('held', 1e9));
  const awayThen = await openOrBuild(build('away', 0));
  expect(heldThen.snapshot.name).not.toBe(held.name);
  expect(await bytesOf('away', awayThen.snapshot.name)).toEqual(
    await bytesOf('held', heldThen.snapshot.name),
  );
  expect((await readdir(path.join(folder, 'away'))).toSorted()).toEqual([
    'CURRENT',
    'FILES',
    awayThen.snapshot.name,
  ]);
});
