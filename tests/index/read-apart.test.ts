import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReservedRegion } from '../../src/embedding/kernel/shared-memory.ts';
import { indexDocuments } from '../../src/index/indexing.ts';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import type { Snapshot } from '../../src/index/snapshot/snapshot.ts';
import { fakeDocument, lineCutter } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';
import { seededRandom } from '../support/random.ts';

const inThreads = { threads: { threads: 2, fewestBytes: 0, readsHere: false } };

let indexDir = '';
let alone: Snapshot;
beforeAll(async () => {
  indexDir = path.join(await mkdtemp(path.join(tmpdir(), 'bruecke-read-')), 'index');
  const random = seededRandom(21);
  const documents = Array.from({ length: 150 }, (_, at) => {
    const lines = Array.from(
      { length: 1 + Math.floor(random() * 5) },
      () => `Word ${Math.floor(random() * 500)} and ${Math.floor(random() * 50)}. Another one.`,
    );
    return fakeDocument(`d${at}`, (['de', 'en', 'zh'] as const)[at % 3] ?? 'de', lines.join('\n'));
  });
  await indexDocuments(documents, lineCutter, {
    indexDir,
    embedder: fakeEmbedder(),
    table: fakeTokenTable(),
    segmentBytes: 1000,
  });
  alone = await openSnapshot(indexDir, {}, { threads: { threads: 0 } });
});
afterAll(() => rm(path.dirname(indexDir), { recursive: true, force: true }));

function contentOf({ documents, passages, segments, partitions }: Snapshot) {
  return {
    documents: documents.map((document) => ({ ...document })),
    passages: Array.from({ length: passages.count }, (_, at) => passages.passage(at)),
    segments: segments.map(({ entry, codes, passages: own, terms, rowFrequencies }) => ({
      entry,
      levels: [...codes.levels],
      scales: [...codes.scales],
      arrays: [own, terms, rowFrequencies].map((arrays) =>
        Object.entries(arrays).flatMap(([name, array]) =>
          array instanceof ReservedRegion ? [] : [[name, ...array]],
        ),
      ),
    })),
    found: partitions.map(({ vectors, lexical }) => [
      vectors.search(vectors.vector(1), 20),
      lexical.query('word 17 another').top(20),
    ]),
  };
}

interface Opening {
  readonly folder?: string;
  readonly each?: (worker: Worker) => void;
}

/** Opens the index with two threads; also returns how often each of them spoke. */
async function open({ folder = indexDir, each = () => {} }: Opening = {}) {
  const words: number[] = [];
  const begun = (worker: Worker): void => {
    const number = words.push(0) - 1;
    worker.on('message', () => {
      words[number] = (words[number] ?? 0) + 1;
    });
    each(worker);
  };
  process.on('worker', begun);
  try {
    return { snapshot: await openSnapshot(folder, {}, inThreads), words };
  } finally {
    process.off('worker', begun);
  }
}

describe('segments read in threads', () => {
  it('are those read in one thread', async () => {
    const { snapshot, words } = await open();
    // Each has said that it is there, and what it read.
    expect(words).toHaveLength(2);
    expect(words.reduce((sum, count) => sum + count - 1, 0)).toBe(snapshot.segments.length);
    expect(snapshot.segments.length).toBeGreaterThan(20);
    expect(contentOf(snapshot)).toEqual(contentOf(alone));
  });

  it.each([1, 2, 3])('are all there where both threads end at their word %i', async (last) => {
    const { snapshot, words } = await open({
      each: (worker) => {
        let heard = 0;
        worker.on('message', () => {
          heard += 1;
          if (heard === last) void worker.terminate();
        });
      },
    });
    expect(words).toHaveLength(2);
    expect(contentOf(snapshot)).toEqual(contentOf(alone));
  });

  it('are refused with the file that is wrong, whoever reads it', async () => {
    const copy = path.join(path.dirname(indexDir), 'copy');
    await cp(indexDir, copy, { recursive: true });
    const { entry } = alone.segments.at(-1) ?? {};
    for (const { name: file } of Object.values(entry?.files ?? {})) {
      const target = path.join(copy, alone.name, file);
      const bytes = await readFile(target);
      const broken = Buffer.from(bytes);
      broken.writeUInt8(broken.readUInt8(broken.length >> 1) ^ 4, broken.length >> 1);
      await writeFile(target, broken);
      const data = { file, reason: 'sha256' };
      await expect(open({ folder: copy })).rejects.toMatchObject({ code: 'index-broken', data });
      await writeFile(target, bytes);
    }
    await rm(path.join(copy, alone.name, entry?.files.terms.name ?? ''));
    await expect(open({ folder: copy })).rejects.toMatchObject({ code: 'index-broken' });
  });

  it('are read by the program alone where there are few bytes', async () => {
    const workers: Worker[] = [];
    const begun = (worker: Worker): unknown => workers.push(worker);
    process.on('worker', begun);
    await openSnapshot(indexDir, {}, { threads: { threads: 2 } });
    process.off('worker', begun);
    expect(workers).toHaveLength(0);
  });
});
