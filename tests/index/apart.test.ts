import { readdirSync, rmSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import type { Document } from '../../src/domain/document.ts';
import { languages } from '../../src/domain/language.ts';
import type { Embeddings } from '../../src/embedding/load.ts';
import { type BuildOptions, openOrBuild } from '../../src/index/build.ts';
import type { BuildProgress } from '../../src/index/building/progress.ts';
import type { Snapshot } from '../../src/index/snapshot/snapshot.ts';
import { embeddedEmbeddings, modelDir } from '../embedding/model.ts';
import { fakeDocument } from '../support/fake-corpus.ts';
import { seededRandom } from '../support/random.ts';

let embeddings: Embeddings;
let sentences: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  embeddings = await embeddedEmbeddings();
  const { documents } = await readCorpus('corpus');
  sentences = new Map(
    languages.map((language) => [
      language,
      documents
        .filter((document) => document.language === language)
        .flatMap(({ text }) => text.match(/[^.。\n]{10,}[.。]/gu) ?? []),
    ]),
  );
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruecke-apart-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** On a busy machine a thread begins slowly. */
const patience = 120_000;

/** Of real sentences in three languages, some documents long, some empty, some alike. */
function documentsOf(count: number, seed: number): Document[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at) => {
    const language = languages[Math.floor(random() * languages.length)] ?? 'de';
    const all = sentences.get(language) ?? [];
    const lines = Array.from({ length: Math.floor(random() * 12) }, () => {
      const picked = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
        return all[Math.floor(random() * all.length)] ?? '';
      });
      return picked.join(language === 'zh' ? '' : ' ');
    });
    return fakeDocument(`d${at}`, language, lines.join('\n'));
  });
}

function build(name: string, documents: readonly Document[], more: Partial<BuildOptions> = {}) {
  return openOrBuild({
    corpus: { documents, problems: [] },
    indexDir: path.join(folder, name),
    segmentBytes: 6_000,
    ...embeddings,
    ...more,
  });
}

const alone = { threads: { threads: 1 } };
const inThreads = { threads: { threads: 2, fewestBytes: 0 } };

async function bytesOf(name: string, { name: snapshot }: Snapshot): Promise<Map<string, Buffer>> {
  const inside = path.join(folder, name, snapshot);
  const files = (await readdir(inside)).toSorted();
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(path.join(inside, file))] as const),
    ),
  );
}

/** Calls `each` for every thread that begins meanwhile; returns how many did. */
async function withThreads(each: (worker: Worker) => void, action: () => Promise<unknown>) {
  let count = 0;
  const begun = (worker: Worker): void => {
    count += 1;
    each(worker);
  };
  process.on('worker', begun);
  try {
    await action();
    await new Promise(setImmediate);
  } finally {
    process.off('worker', begun);
  }
  return count;
}

describe('an index made in threads', { timeout: patience }, () => {
  it('is byte for byte the one made in one thread, also step by step', async () => {
    const documents = documentsOf(60, 3);
    const full = (await build('alone', documents, alone)).snapshot;
    let threaded: Snapshot | undefined;
    const threads = await withThreads(
      () => {},
      async () => {
        threaded = (await build('threads', documents, inThreads)).snapshot;
      },
    );
    expect(threads).toBe(2);
    expect(full.segments.length).toBeGreaterThan(6);
    expect(threaded?.manifest).toEqual(full.manifest);
    expect(threaded && (await bytesOf('threads', threaded))).toEqual(await bytesOf('alone', full));

    await build('steps', documents.slice(0, 30), inThreads);
    const changed = documentsOf(40, 4).slice(0, 20);
    await build('steps', [...changed, ...documents.slice(20)], inThreads);
    const { snapshot } = await build('steps', documents, inThreads);
    expect(await bytesOf('steps', snapshot)).toEqual(await bytesOf('alone', full));
  });

  it('says how far it is, in documents, up to all', async () => {
    const told: BuildProgress[] = [];
    await build('index', documentsOf(60, 5), { ...inThreads, report: (one) => told.push(one) });
    const indexing = told.filter(({ stage }) => stage === 'indexing');
    expect(new Set(told.map(({ stage }) => stage))).toEqual(new Set(['indexing', 'writing']));
    expect(indexing.at(0)).toMatchObject({ done: 0, total: 60 });
    expect(indexing.at(-1)).toMatchObject({ done: 60, total: 60 });
    for (const [at, { done }] of indexing.entries())
      expect(done).toBeGreaterThanOrEqual(indexing[at - 1]?.done ?? 0);
  });

  it.each([1, 2])('loses nothing with threads that end (%i of 2)', async (ending) => {
    const documents = documentsOf(60, 6);
    const full = (await build('alone', documents, alone)).snapshot;
    let left = ending;
    const told: BuildProgress[] = [];
    let snapshot: Snapshot | undefined;
    await withThreads(
      (worker) => {
        if (left === 0) return;
        left -= 1;
        // At its second word: now it is at work, or done with its first task.
        let words = 0;
        worker.on('message', () => {
          words += 1;
          if (words === 2) void worker.terminate();
        });
      },
      async () => {
        const more = { ...inThreads, report: (one: BuildProgress) => told.push(one) };
        snapshot = (await build('index', documents, more)).snapshot;
      },
    );
    expect(snapshot && (await bytesOf('index', snapshot))).toEqual(await bytesOf('alone', full));
    for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
  });

  it('is made by the program where threads find no model, or another one', async () => {
    const documents = documentsOf(30, 7);
    const full = (await build('alone', documents, alone)).snapshot;
    const nowhere = await build('nowhere', documents, { ...inThreads, modelFolder: modelDir });
    expect(await bytesOf('nowhere', nowhere.snapshot)).toEqual(await bytesOf('alone', full));
    const embedder = { ...embeddings.embedder, fingerprint: 'a'.repeat(64) };
    const other = await build('other', documents, {
      ...inThreads,
      embedder: Object.assign(Object.create(embeddings.embedder), embedder),
    });
    expect(other.snapshot.manifest.origin.modelFingerprint).toBe(embedder.fingerprint);
    const { manifest } = other.snapshot;
    expect(manifest.segments).toEqual(full.manifest.segments);
  });

  it('is not made where it is called off, and nothing stays behind', async () => {
    const controller = new AbortController();
    const building = build('index', documentsOf(60, 8), {
      ...inThreads,
      signal: controller.signal,
      report: ({ done }) => {
        if (done > 0) controller.abort();
      },
    });
    await expect(building).rejects.toMatchObject({ name: 'AbortError' });
    expect(await readdir(path.join(folder, 'index'))).toEqual([]);
  });

  it('is not made where it cannot be written, and nothing stays behind', async () => {
    const indexDir = path.join(folder, 'index');
    const building = build('index', documentsOf(60, 10), {
      ...inThreads,
      report: ({ done }) => {
        if (done === 0) return;
        for (const name of readdirSync(indexDir))
          if (name.startsWith('building-')) rmSync(path.join(indexDir, name), { recursive: true });
      },
    });
    await expect(building).rejects.toMatchObject({ code: 'index-unwritable' });
    expect(await readdir(indexDir)).toEqual([]);
  });

  it('is not begun for little, nor with one core', async () => {
    const documents = documentsOf(20, 9);
    for (const threads of [{ threads: 3 }, { threads: 1, fewestBytes: 0 }])
      expect(
        await withThreads(
          () => {},
          () => build(`index-${threads.threads}`, documents, { threads }),
        ),
      ).toBe(0);
  });
});
