import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/domain/language.ts';
import { openOrBuild } from '../../src/index/build.ts';
import { readCurrent } from '../../src/index/snapshot/current.ts';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import { bringUpToDate } from '../../src/index/update.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';
import { seededRandom } from '../support/random.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruecke-update-'));
  await mkdir(corpusFile(''));
});
afterEach(() => rm(folder, { recursive: true }));

const table = fakeTokenTable();
const corpusFile = (name: string): string => path.join(folder, 'corpus', name);

/** So small that buckets halve and grow together again. */
const segmentBytes = 600;
const optionsIn = (index: string) => ({
  corpusDir: path.join(folder, 'corpus'),
  indexDir: path.join(folder, index),
  embedder: fakeEmbedder(),
  table,
  segmentBytes,
});
const options = () => optionsIn('index');

async function write(name: string, language: Language, text: string): Promise<void> {
  await writeFile(corpusFile(name), `---\nlanguage: ${language}\n---\n\n${text}\n`);
}

async function writeOne(number: number, place: string): Promise<void> {
  const sentence = `Die Reise ${number} führte nach ${place}. `;
  await write(`reise-${number}.md`, 'de', sentence.repeat(5));
}

async function writeMany(): Promise<void> {
  for (let number = 0; number < 12; number += 1) await writeOne(number, 'Jinan');
}

/** Names and bytes of all files of the published snapshot. */
async function published(indexDir: string): Promise<Map<string, Buffer>> {
  const { name } = await readCurrent(indexDir);
  const files = (await readdir(path.join(indexDir, name))).toSorted();
  const read = files.map(async (file): Promise<[string, Buffer]> => {
    return [file, await readFile(path.join(indexDir, name, file))];
  });
  return new Map(await Promise.all(read));
}

async function expectThatOfAFullBuild(name = 'full'): Promise<void> {
  const full = optionsIn(name);
  await openOrBuild(full);
  expect(await published(options().indexDir)).toEqual(await published(full.indexDir));
  await rm(full.indexDir, { recursive: true });
}

/** Files of the published snapshot of a kind, with the numbers that their places have on the disk. */
async function places(part: string): Promise<Map<string, number>> {
  const { indexDir } = options();
  const { name } = await readCurrent(indexDir);
  const files = (await readdir(path.join(indexDir, name))).filter((file) => file.startsWith(part));
  const found = files.map(async (file): Promise<[string, number]> => {
    return [file, (await stat(path.join(indexDir, name, file))).ino];
  });
  return new Map(await Promise.all(found));
}

/** Paths of files of segments before a change, of which it changes some and takes over the others. */
async function changedAndTakenOver(change: () => Promise<unknown>) {
  const before = await places('terms');
  await change();
  const after = await places('terms');
  const { indexDir } = options();
  const { name } = await readCurrent(indexDir);
  const taken = [...before].filter(([file, place]) => after.get(file) === place);
  const paths = taken.map(([file]) => path.join(indexDir, name, file));
  return { changed: before.size - taken.length, taken: paths };
}

describe('an index brought up to date', { timeout: 120_000 }, () => {
  it.each([1, 2])(
    'is byte for byte that of a full build, whatever changed (seed %i)',
    async (seed) => {
      const random = seededRandom(seed);
      const below = (count: number): number => Math.floor(random() * count);
      const change = async (): Promise<void> => {
        const name = `d${below(24)}.md`;
        const kind = below(6);
        if (kind === 0) await rm(corpusFile(name), { force: true });
        else if (kind === 1) await writeFile(corpusFile(name), '---\ntitle: [\n---\n\nKaputt.\n');
        else {
          const language = languages[below(3)] ?? 'de';
          const text = Array.from({ length: below(6) }, () => `Dresden ${below(9)} 济南 visit.`);
          await write(name, language, ['Jinan.', ...text].join('\n\n'));
        }
      };
      await write('stays.md', 'de', 'Dieses bleibt.');
      for (let step = 0; step < 14; step += 1) {
        for (let times = below(5); times >= 0; times -= 1) await change();
        await bringUpToDate(options());
        // What cannot be read stays in one as it was, and never was in the other.
        for (const file of await readdir(corpusFile('')))
          if ((await readFile(corpusFile(file), 'utf8')).includes('Kaputt'))
            await rm(corpusFile(file));
        await bringUpToDate(options());
        await expectThatOfAFullBuild();
      }
    },
  );

  it('reads and writes the segments that change, takes the others over', async () => {
    await writeMany();
    expect(await bringUpToDate(options())).toMatchObject({ built: true, problems: [] });
    expect(await bringUpToDate(options())).toMatchObject({
      built: false,
      counts: { documents: 12 },
    });
    const { changed, taken } = await changedAndTakenOver(async () => {
      await writeOne(3, 'Jilin');
      expect(await bringUpToDate(options())).toMatchObject({ built: true });
    });
    expect(changed).toBe(1);
    expect(taken.length).toBeGreaterThan(2);
    // A byte of one that is not read is nobody's business, until it is opened.
    const [file = ''] = taken;
    const bytes = await readFile(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    await writeFile(file, bytes);
    await writeOne(3, 'Wuhan');
    expect(await bringUpToDate(options())).toMatchObject({ built: true });
    const error = { code: 'index-broken', data: { file: path.basename(file) } };
    await expect(openSnapshot(options().indexDir, {})).rejects.toMatchObject(error);
    expect(await openOrBuild(options())).toMatchObject({ built: true, reason: error });
    await expectThatOfAFullBuild();
  });

  it('keeps what cannot be read any more, however often others change', async () => {
    await writeMany();
    await bringUpToDate(options());
    await writeFile(corpusFile('reise-1.md'), '---\ntitle: [\n---\n\nKaputt.\n');
    for (const place of ['Bonn', 'Ulm']) {
      await writeOne(2, place);
      const { problems, counts } = await bringUpToDate(options());
      expect(problems.map(({ code }) => code)).toEqual(['front-matter-broken', 'document-kept']);
      expect(counts.documents).toBe(12);
    }
    const { documents } = await openSnapshot(options().indexDir, {});
    expect(documents.find(({ id }) => id === 'reise-1')?.text).toContain('Reise 1 führte');
  });

  it.each([
    ['records of files that are none', () => writeFile(file('FILES'), 'x')],
    ['records that are gone', () => rm(file('FILES'))],
    ['records with a byte changed', () => replaceIn(file('FILES'), 'reise-4', 'reise-5')],
    ['no snapshot', () => rm(file('CURRENT'))],
    ['a broken manifest', async () => truncate(path.join(await snapshot(), 'manifest.json'), 9)],
    ['all segments cut off', () => cutOff(/^terms/u)],
    ['a segment that is to be merged gone', async () => removeAll(/^passages/u)],
  ])('is whole again after %s', async (_, damage) => {
    await writeMany();
    await bringUpToDate(options());
    await damage();
    await writeOne(3, 'Jilin');
    expect(await bringUpToDate(options())).toMatchObject({ built: true });
    await expectThatOfAFullBuild();
    const names = await readdir(options().indexDir);
    expect(names.filter((name) => /^(?:building|LOCK)/u.test(name))).toEqual([]);
  });

  it('is made anew where the program cuts in another way', async () => {
    await writeMany();
    await bringUpToDate(options());
    const other = { ...options(), chunking: { targetTokens: 10 } };
    expect(await bringUpToDate(other)).toMatchObject({ built: true });
    expect(await bringUpToDate(other)).toMatchObject({ built: false });
  });

  it('throws what a build throws where no document is left', async () => {
    await writeMany();
    await bringUpToDate(options());
    await rm(corpusFile(''), { recursive: true });
    await expect(bringUpToDate(options())).rejects.toMatchObject({ code: 'corpus-missing' });
    await mkdir(corpusFile(''));
    await expect(bringUpToDate(options())).rejects.toMatchObject({ code: 'corpus-empty' });
    expect((await openSnapshot(options().indexDir, {})).documents).toHaveLength(12);
  });

  it('leaves the old one where the build is ended', async () => {
    await writeMany();
    await bringUpToDate(options());
    await writeOne(3, 'Jilin');
    const signal = AbortSignal.abort();
    await expect(bringUpToDate({ ...options(), signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect((await openSnapshot(options().indexDir, {})).documents).toHaveLength(12);
    expect(await bringUpToDate(options())).toMatchObject({ built: true });
  });
});

function file(name: string): string {
  return path.join(options().indexDir, name);
}

async function snapshot(): Promise<string> {
  return file((await readCurrent(options().indexDir)).name);
}

async function replaceIn(name: string, from: string, to: string): Promise<void> {
  await writeFile(name, (await readFile(name, 'utf8')).replace(from, to));
}

async function matching(pattern: RegExp): Promise<string[]> {
  const own = await snapshot();
  return (await readdir(own))
    .filter((name) => pattern.test(name))
    .map((name) => path.join(own, name));
}

async function cutOff(pattern: RegExp): Promise<void> {
  for (const name of await matching(pattern)) await truncate(name, 100);
}

async function removeAll(pattern: RegExp): Promise<void> {
  for (const name of await matching(pattern)) await rm(name);
}
