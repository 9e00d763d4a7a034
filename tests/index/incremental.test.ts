import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { languages } from '../../src/domain/language.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { type IndexingOptions, indexDocuments, openOrIndex } from '../../src/index/indexing.ts';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import type { Snapshot } from '../../src/index/snapshot/snapshot.ts';
import { fakeDocument, lineCutter, smallCorpus } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';
import { seededRandom } from '../support/random.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruecke-incremental-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const table = fakeTokenTable();

/** An embedder that keeps the texts it was given. */
function countingEmbedder(): Embedder & { readonly embedded: string[] } {
  const embedder = fakeEmbedder();
  const embedded: string[] = [];
  return {
    ...embedder,
    embedded,
    embedPassages: (texts) => {
      embedded.push(...texts);
      return embedder.embedPassages(texts);
    },
  };
}

function optionsIn(name: string, more: Partial<IndexingOptions> = {}): IndexingOptions {
  return { indexDir: path.join(folder, name), embedder: fakeEmbedder(), table, ...more };
}

async function bytesOf(indexDir: string, name: string): Promise<Map<string, Buffer>> {
  const files = (await readdir(path.join(indexDir, name))).toSorted();
  const read = files.map(async (file): Promise<[string, Buffer]> => {
    return [file, await readFile(path.join(indexDir, name, file))];
  });
  return new Map(await Promise.all(read));
}

const words = [
  'Jinan',
  'Dresden',
  'Delegation',
  'Vertrag',
  'Zone',
  '代表团',
  '济南',
  'visit',
  '1.100',
];

/** A corpus that changes at random: documents come, go, change in text, in title, in language. */
class ChangingCorpus {
  readonly documents = new Map<string, Document>();
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  change(): void {
    const id = `d${this.below(40)}`;
    const known = this.documents.get(id);
    const kind = this.below(known === undefined ? 1 : 5);
    if (kind === 1) this.documents.delete(id);
    else if (kind === 2 && known !== undefined)
      this.documents.set(id, { ...known, title: `Title ${this.below(1000)}` });
    else if (kind === 3 && known !== undefined)
      this.documents.set(id, { ...known, language: this.oneOf(languages) });
    else this.documents.set(id, fakeDocument(id, this.oneOf(languages), this.text()));
  }

  /** In any order. */
  read(): Document[] {
    return [...this.documents.values()].sort(() => this.random() - 0.5);
  }

  private text(): string {
    const lines = Array.from({ length: this.below(5) }, () =>
      Array.from({ length: 1 + this.below(8) }, () => this.oneOf(words)).join(' '),
    );
    return lines.join('.\n');
  }

  private below(count: number): number {
    return Math.floor(this.random() * count);
  }

  private oneOf<T>(all: readonly T[]): T {
    const chosen = all[this.below(all.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }
}

describe('an index made step by step', { timeout: 120_000 }, () => {
  it.each([1, 2])('is byte for byte the one made at once (seed %i)', async (seed) => {
    const corpus = new ChangingCorpus(seed);
    // Small enough that buckets halve and grow together again.
    const segmentBytes = 600;
    const stepwise = optionsIn('stepwise', { segmentBytes });
    const seen = new Set<number>();
    let previous: Snapshot | undefined;
    for (let step = 0; step < 16; step += 1) {
      const most = step % 6 === 5 ? 20 : 4;
      for (let change = 0; change < most; change += 1) corpus.change();
      if (step === 13)
        for (const id of [...corpus.documents.keys()].slice(3)) corpus.documents.delete(id);
      const { snapshot } = await openOrIndex(corpus.read(), lineCutter, {
        ...stepwise,
        // Now from the open snapshot, now from the disk.
        previous: step % 2 === 0 ? previous : undefined,
      });
      const atOnce = optionsIn(`at-once-${step}`, { segmentBytes });
      const full = await indexDocuments(corpus.read(), lineCutter, atOnce);
      expect(snapshot.manifest).toEqual(full.manifest);
      expect(await bytesOf(stepwise.indexDir, snapshot.name)).toEqual(
        await bytesOf(atOnce.indexDir, full.name),
      );
      seen.add(snapshot.segments.length);
      previous = snapshot;
      await rm(atOnce.indexDir, { recursive: true });
    }
    expect(seen.size).toBeGreaterThan(4);
  });

  it('takes over the files of segments that have not changed', async () => {
    const options = optionsIn('index');
    const before = await indexDocuments(smallCorpus, lineCutter, options);
    const inodes = new Map<string, number>();
    for (const { files } of before.manifest.segments)
      for (const { name } of Object.values(files)) {
        inodes.set(name, (await stat(path.join(options.indexDir, before.name, name))).ino);
      }
    const more = [...smallCorpus, fakeDocument('new', 'en', 'A new document.')];
    const { snapshot } = await openOrIndex(more, lineCutter, { ...options, previous: before });
    for (const [name, inode] of inodes) {
      const { ino } = await stat(path.join(options.indexDir, snapshot.name, name));
      expect(ino === inode, name).toBe(!name.includes('-en'));
    }
    for (const segment of snapshot.segments) {
      expect(before.segments.includes(segment)).toBe(segment.entry.language !== 'en');
    }
    const reopened = await openSnapshot(options.indexDir, {}, { previous: snapshot });
    expect(reopened.segments.every((segment, at) => segment === snapshot.segments[at])).toBe(true);
  });

  it('embeds what is new, and nothing else', async () => {
    const embedder = countingEmbedder();
    const options = optionsIn('index', { embedder });
    await openOrIndex(smallCorpus, lineCutter, options);
    expect(embedder.embedded).toHaveLength(7);
    embedder.embedded.length = 0;

    const retitled = smallCorpus.map((one) => ({
      ...one,
      title: `${one.title}, again`,
      visits: [],
    }));
    const { snapshot } = await openOrIndex(retitled, lineCutter, options);
    expect(embedder.embedded).toEqual([]);
    expect(snapshot.documents.every(({ title }) => title.endsWith(', again'))).toBe(true);

    const changed = retitled.map((one) =>
      one.id === 'aachen' ? fakeDocument('aachen', 'de', 'Aachen und Ningbo.') : one,
    );
    await openOrIndex(changed, lineCutter, options);
    expect(embedder.embedded).toEqual(['Aachen und Ningbo.']);
    embedder.embedded.length = 0;

    const renamed = changed.map((one) => (one.id === 'dresden' ? { ...one, id: 'renamed' } : one));
    await openOrIndex(renamed, lineCutter, options);
    await openOrIndex(renamed.slice(1), lineCutter, options);
    expect(embedder.embedded).toEqual([]);
  });

  it('leaves nothing of a document that is gone', async () => {
    const secret = fakeDocument('secret', 'de', 'Geheimnisvolle Zwetschgen aus Tanzhou.');
    const options = optionsIn('index');
    await openOrIndex([...smallCorpus, secret], lineCutter, options);
    const { snapshot } = await openOrIndex(smallCorpus, lineCutter, options);
    for (const [name, bytes] of await bytesOf(options.indexDir, snapshot.name)) {
      for (const trace of ['secret', 'Zwetschgen', 'zwetschg', 'Tanzhou'])
        expect(bytes.includes(trace), `${trace} in ${name}`).toBe(false);
    }
    const [german] = snapshot.partitions;
    expect(german?.lexical.query('Zwetschgen Tanzhou').top(5).ids).toHaveLength(0);
    expect(await readdir(options.indexDir)).toEqual(['CURRENT', snapshot.name]);
  });

  it('is whole where the files of the open snapshot are gone', async () => {
    const options = optionsIn('index');
    const before = await openOrIndex(smallCorpus, lineCutter, options);
    await rm(path.join(options.indexDir, before.snapshot.name), { recursive: true });
    const more = [...smallCorpus, fakeDocument('new', 'en', 'A new document.')];
    const { snapshot } = await openOrIndex(more, lineCutter, {
      ...options,
      previous: before.snapshot,
    });
    const full = await indexDocuments(more, lineCutter, optionsIn('other'));
    expect(snapshot.manifest).toEqual(full.manifest);
    expect((await openSnapshot(options.indexDir, {})).passages.count).toBe(8);
  });

  it('answers from the old snapshot while the new one is there', async () => {
    const options = optionsIn('index');
    const { snapshot: old } = await openOrIndex(smallCorpus, lineCutter, options);
    const { snapshot } = await openOrIndex(smallCorpus.slice(1), lineCutter, {
      ...options,
      previous: old,
    });
    expect(snapshot.documents).toHaveLength(3);
    expect(old.documents).toHaveLength(4);
    expect(old.documents.map(({ text }) => text)).toContain(smallCorpus[0]?.text);
    for (const { vectors, count } of old.partitions) {
      expect(vectors.search(vectors.vector(0), count).ids).toHaveLength(count);
    }
  });
});
