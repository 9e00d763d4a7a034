import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Corpus, readCorpus } from '../../../src/corpus/corpus.ts';
import { ReadAhead } from '../../../src/corpus/side-by-side/read-ahead.ts';
import { seededRandom } from '../../support/random.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bruecke-ahead-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** On a busy machine a thread begins slowly. */
const patience = 120_000;

const report = 'Eine Delegation aus Jinan besuchte am 14. Mai 2024 Dresden.\n';

/** Files of which some are no documents, and some are not what they are called. */
async function writeCorpus(count: number, seed: number): Promise<void> {
  const random = seededRandom(seed);
  await mkdir(join(folder, 'inner'));
  for (let at = 0; at < count; at += 1) {
    const name = join(folder, random() < 0.3 ? 'inner' : '', `d${at}`);
    const kinds: (() => Promise<void>)[] = [
      () => writeFile(`${name}.md`, `# Bericht ${at}\n\n${report.repeat(1 + (at % 4))}`),
      () => writeFile(`${name}.txt`, `济南市代表团于2024年5月14日访问了德累斯顿，第${at}次。\n`),
      () => writeFile(`${name}.md`, ''),
      () => writeFile(`${name}.md`, '---\ntitle: [\n---\n\nText.\n'),
      () => writeFile(`${name}.txt`, Buffer.from([0, 255, 1, 254, 2])),
      () => writeFile(`${name}.md`, `---\nid: same\n---\n\n${report}`),
      () => writeFile(`${name}.txt`, '%PDF-1.4\nbroken'),
      () => writeFile(`${name}.html`, `<p>${report}</p>`),
      () => writeFile(`${name}.md`, `${'> '.repeat(200)}${report}`),
      async () => {
        await writeFile(`${name}.md`, report);
        await writeFile(`${name}.md.yaml`, at % 2 === 0 ? `title: T${at}\n` : 'title: [\n');
      },
    ];
    await kinds[random() < 0.5 ? 0 : Math.floor(random() * kinds.length)]?.();
  }
}

const shown = ({ documents, problems, unread, fingerprint, files }: Corpus) => ({
  documents,
  problems: problems.map(({ code, data }) => ({ code, data })),
  unread,
  fingerprint,
  files: files.map(({ file, sidecar }) => ({ file, sidecar })),
});

test(
  'read side by side, a corpus is what it is read one by one: documents, order, faults',
  async () => {
    await writeCorpus(80, 7);
    const one = await readCorpus(folder, { fewestAhead: Number.POSITIVE_INFINITY });
    const several = await readCorpus(folder, { fewestAhead: 1 });
    expect(one.documents.length).toBeGreaterThan(40);
    expect(one.problems.length).toBeGreaterThan(10);
    expect(shown(several)).toEqual(shown(one));
  },
  patience,
);

test(
  'what is known is not read, and what has changed is',
  async () => {
    await writeCorpus(60, 8);
    const before = await readCorpus(folder, { fewestAhead: 1 });
    const known = { documents: before.documents, records: before.files };
    const [changed, ...others] = before.documents;
    if (changed === undefined) throw new Error('no document');
    await writeFile(join(folder, changed.file), `# Neu\n\n${report}`);
    const after = await readCorpus(folder, { fewestAhead: 1, known });
    expect(after.documents.find(({ file }) => file === changed.file)?.title).toBe('Neu');
    for (const document of others.filter(({ file }) => !/\.html$/u.test(file)))
      expect(after.documents).toContain(document);
  },
  patience,
);

test(
  'a thread that ends over a file leaves it, and all others, to the program',
  async () => {
    const files = Array.from({ length: 100 }, (_, at) => ({
      file: `d${at}.md`,
      beside: undefined,
      known: undefined,
    }));
    // No folder at all: nothing that a file holds is as bad.
    const ahead = new ReadAhead(files, { folder: undefined as never, maximumBytes: 1 });
    for (const { file } of files) expect(await ahead.take(file)).toBeUndefined();
    await ahead.close();
  },
  patience,
);

test(
  'closed in the midst of it, it leaves nothing waiting',
  async () => {
    await writeCorpus(60, 9);
    const controller = new AbortController();
    const reading = readCorpus(folder, { fewestAhead: 1, signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  },
  patience,
);

test(
  'no thread begins for files that were written too lately to be sure of',
  async () => {
    for (const at of [1, 2, 3]) await writeFile(join(folder, `d${at}.md`), report.repeat(at));
    const one = await readCorpus(folder, { fewestAhead: Number.POSITIVE_INFINITY });
    // As if they had been read within the two seconds after they were written.
    const records = one.files.map((record) => ({ ...record, stamp: '' }));
    const known = { documents: one.documents, records };
    let threads = 0;
    const count = (): void => {
      threads += 1;
    };
    process.on('worker', count);
    try {
      expect(shown(await readCorpus(folder, { fewestAhead: 1, known }))).toEqual(shown(one));
      await new Promise(setImmediate);
      expect(threads).toBe(0);
      await readCorpus(folder, { fewestAhead: 1 });
      await new Promise(setImmediate);
      expect(threads).toBeGreaterThan(0);
    } finally {
      process.off('worker', count);
    }
  },
  patience,
);
