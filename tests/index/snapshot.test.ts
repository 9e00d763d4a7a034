import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import type { TokenTable } from '../../src/embedding/token-table.ts';
import type { Cutter } from '../../src/index/building/cutter.ts';
import {
  type IndexingOptions,
  indexDocuments,
  openOrIndex,
  originOf,
} from '../../src/index/indexing.ts';
import type { Segment } from '../../src/index/segment/segment.ts';
import { formatVersion } from '../../src/index/snapshot/manifest.ts';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import type { Snapshot } from '../../src/index/snapshot/snapshot.ts';
import { fakeDocument, lineCutter, smallCorpus } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';
import { similarity } from '../support/similarity.ts';

let indexDir = '';
let options: IndexingOptions;

beforeEach(async () => {
  indexDir = path.join(await mkdtemp(path.join(tmpdir(), 'bruecke-index-')), 'index');
  options = { indexDir, embedder: fakeEmbedder(), table: fakeTokenTable() };
});
afterEach(() => rm(path.dirname(indexDir), { recursive: true, force: true }));

/** All that a snapshot holds, for comparing. */
function contentOf(snapshot: Snapshot) {
  const { manifest, documents, passages } = snapshot;
  return {
    manifest,
    documents: documents.map((document) => ({ ...document })),
    passages: Array.from({ length: passages.count }, (_, at) => passages.passage(at)),
    segments: snapshot.segments.map((segment) => ({
      tokens: [...segment.passages.tokens],
      lengths: [...segment.passages.sentenceLength],
      codes: [...segment.codes.levels],
    })),
    partitions: snapshot.partitions.map((partition) => ({
      language: partition.language,
      first: partition.first,
      frequency: [...partition.tokenFrequency],
      vectors: Array.from({ length: partition.count }, (_, at) => [
        ...partition.vectors.vector(at),
      ]),
      nearest: partition.vectors.search(partition.vectors.vector(0), 5),
      lexical: partition.lexical.query('Delegation delegation 代表团 Jinan 1100').top(5),
    })),
  };
}

/** Tokens of each sentence as the table gives them, and the length of their sum. */
function expectTokensOf({ passages, stored }: Segment, table: TokenTable): void {
  for (let sentence = 0; sentence < passages.sentenceStart.length; sentence += 1) {
    const passage = passages.sentenceOffsets.findLastIndex((first) => first <= sentence);
    const text = stored[passages.documentOf[passage] ?? -1]?.text ?? '';
    const rows = table.encode(
      text.slice(passages.sentenceStart[sentence], passages.sentenceEnd[sentence]),
    );
    const [first, end] = passages.tokenOffsets.slice(sentence, sentence + 2);
    expect([...passages.tokens.slice(first, end)]).toEqual([...rows]);
    let squares = 0;
    for (const left of rows) {
      for (const right of rows) {
        const product = (table.lengths[left] ?? 0) * (table.lengths[right] ?? 0);
        squares += similarity(table, left, right) * product;
      }
    }
    expect(passages.sentenceLength[sentence]).toBeCloseTo(Math.sqrt(squares), 4);
  }
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  for (const name of (await readdir(folder)).toSorted()) {
    const bytes = await readFile(path.join(folder, name));
    sums.set(name, createHash('sha256').update(bytes).digest('hex'));
  }
  return sums;
}

describe('a snapshot', () => {
  it('is the same opened as built', async () => {
    const built = await indexDocuments(smallCorpus, lineCutter, options);
    const opened = await openSnapshot(indexDir, originOf(smallCorpus, lineCutter, options));
    expect(contentOf(opened)).toEqual(contentOf(built));
    expect(opened.name).toBe(built.name);
  });

  it('holds the documents as they were, by language and id', async () => {
    const { documents } = await indexDocuments(smallCorpus, lineCutter, options);
    expect(documents.map(({ id }) => id)).toEqual(['aachen', 'dresden', 'visit-en', 'jinan-zh']);
    const stored = documents.map((document) => ({ ...document }));
    for (const document of smallCorpus) expect(stored).toContainEqual(document);
  });

  it('has a partition for each language of the corpus, one after the other', async () => {
    const { partitions, passages } = await indexDocuments(smallCorpus, lineCutter, options);
    expect(partitions.map(({ language, first, count }) => [language, first, count])).toEqual([
      ['de', 0, 3],
      ['en', 3, 2],
      ['zh', 5, 2],
    ]);
    expect(passages.count).toBe(7);
    for (const { vectors, lexical, count } of partitions) {
      expect(vectors.size).toBe(count);
      expect(lexical.size).toBe(count);
    }
  });

  it('stores tokens, lengths of sentences and frequencies that agree with the table', async () => {
    const { table } = options;
    const { segments, partitions } = await indexDocuments(smallCorpus, lineCutter, options);
    for (const segment of segments) expectTokensOf(segment, table);
    for (const { language, tokenFrequency } of partitions) {
      const { passages } = segments.find(({ entry }) => entry.language === language) ?? {};
      if (passages === undefined) throw new Error('no segment');
      const counted = new Uint32Array(table.size);
      for (let passage = 0; passage < passages.start.length; passage += 1) {
        const from = passages.tokenOffsets[passages.sentenceOffsets[passage] ?? 0];
        const to = passages.tokenOffsets[passages.sentenceOffsets[passage + 1] ?? 0];
        for (const row of new Set(passages.tokens.subarray(from, to))) {
          counted[row] = (counted[row] ?? 0) + 1;
        }
      }
      expect(tokenFrequency).toEqual(counted);
    }
  });

  it('is byte for byte the same built twice, also from documents in another order', async () => {
    const other = path.join(path.dirname(indexDir), 'other');
    const first = await indexDocuments(smallCorpus, lineCutter, options);
    const second = await indexDocuments(smallCorpus.toReversed(), lineCutter, {
      ...options,
      indexDir: other,
    });
    expect(second.name).toBe(first.name);
    expect(await filesIn(path.join(other, second.name))).toEqual(
      await filesIn(path.join(indexDir, first.name)),
    );
    expect(await readFile(path.join(other, 'CURRENT'), 'utf8')).toBe(
      await readFile(path.join(indexDir, 'CURRENT'), 'utf8'),
    );
  });

  it('quotes what the document says, whatever it says', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('代表团。', 'Straße. ', '\n', '\ud800', '😀', '1.100 ', '.'),
    );
    const documents = fc
      .array(
        fc.tuple(
          fc.constantFrom(...languages),
          fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
        ),
        { maxLength: 6 },
      )
      .map((texts) => texts.map(([language, text], at) => fakeDocument(`d${at}`, language, text)));
    await fc.assert(
      fc.asyncProperty(documents, async (corpus) => {
        await indexDocuments(corpus, lineCutter, options);
        const snapshot = await openSnapshot(indexDir, originOf(corpus, lineCutter, options));
        const expected = corpus.flatMap((document) => lineCutter.cut(document));
        expect(snapshot.passages.count).toBe(expected.length);
        for (let at = 0; at < snapshot.passages.count; at += 1) {
          const passage = snapshot.passages.passage(at);
          const source = corpus.find(({ id }) => id === passage.document);
          const stored = snapshot.documents[snapshot.passages.documentOf(at)];
          expect({ ...stored }).toEqual(source);
          expect(expected).toContainEqual(passage);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('may hold no passage at all', async () => {
    const corpus = [fakeDocument('empty', 'de', '')];
    await indexDocuments(corpus, lineCutter, options);
    const snapshot = await openSnapshot(indexDir, originOf(corpus, lineCutter, options));
    expect(snapshot.passages.count).toBe(0);
    expect(snapshot.partitions).toEqual([]);
    expect(snapshot.documents).toHaveLength(1);
  });

  it('takes token tables of more than 65,536 rows', async () => {
    const table = fakeTokenTable({ size: 70_000 });
    const built = await indexDocuments(smallCorpus, lineCutter, { ...options, table });
    const opened = await openSnapshot(indexDir, {});
    for (const [at, { passages }] of built.segments.entries()) {
      expect(passages.tokens).toBeInstanceOf(Uint32Array);
      expect([...(opened.segments[at]?.passages.tokens ?? [])]).toEqual([...passages.tokens]);
    }
  });

  it('refuses passages that are no slice of their document', async () => {
    for (const [start, end] of [
      [0, 1000],
      [5, 5],
      [-1, 3],
    ] as const) {
      const cutter: Cutter = {
        version: 'wrong',
        cut: ({ id }) => [{ document: id, number: 1, start, end, sentences: [] }],
      };
      await expect(indexDocuments(smallCorpus, cutter, options)).rejects.toMatchObject({
        code: 'internal',
      });
    }
    await expect(openSnapshot(indexDir, {})).rejects.toMatchObject({ code: 'index-missing' });
  });

  it('survives vectors that are no numbers: they are like nothing', async () => {
    const embedder = {
      ...fakeEmbedder(),
      embedPassages: async (texts: readonly string[]) =>
        texts.map(() => new Float32Array(32).fill(Number.NaN)),
    };
    const { partitions } = await indexDocuments(smallCorpus, lineCutter, { ...options, embedder });
    for (const { vectors } of partitions) expect([...vectors.vector(0)]).toEqual(Array(32).fill(0));
  });

  it('refuses vectors of another shape', async () => {
    const embedder = {
      ...fakeEmbedder(),
      embedPassages: async () => [new Float32Array(3)],
    };
    await expect(
      indexDocuments(smallCorpus, lineCutter, { ...options, embedder }),
    ).rejects.toMatchObject({ code: 'internal' });
  });
});

describe('what is stale', () => {
  const changes: readonly [string, () => Parameters<typeof openOrIndex>][] = [
    ['corpus', () => [[...smallCorpus, fakeDocument('new', 'en', 'New.')], lineCutter, options]],
    [
      'corpus',
      () => [smallCorpus.map((one) => ({ ...one, title: `${one.title}!` })), lineCutter, options],
    ],
    ['corpus', () => [smallCorpus.slice(1), lineCutter, options]],
    [
      'model',
      () => [
        smallCorpus,
        lineCutter,
        { ...options, embedder: fakeEmbedder({ fingerprint: 'a'.repeat(64) }) },
      ],
    ],
    [
      'model',
      () => [smallCorpus, lineCutter, { ...options, embedder: fakeEmbedder({ name: 'other' }) }],
    ],
    [
      'token-table',
      () => [
        smallCorpus,
        lineCutter,
        { ...options, table: fakeTokenTable({ fingerprint: 'b'.repeat(64) }) },
      ],
    ],
    ['chunking', () => [smallCorpus, { ...lineCutter, version: 'lines 2' }, options]],
    [
      'passage-input',
      () => [
        smallCorpus,
        lineCutter,
        {
          ...options,
          input: {
            version: 'title',
            context: ({ title }) => title,
            embedded: ({ title }) => title,
            lexical: ({ title }) => [{ text: title, weight: 1 }],
          },
        },
      ],
    ],
  ];

  it.each(changes)('names %s, and is built anew', async (reason, change) => {
    await indexDocuments(smallCorpus, lineCutter, options);
    const changed = change();
    await expect(openSnapshot(indexDir, originOf(...changed))).rejects.toMatchObject({
      code: 'index-stale',
      data: { reason },
    });
    const anew = await openOrIndex(...changed);
    expect(anew).toMatchObject({ built: true, reason: { code: 'index-stale', data: { reason } } });
    expect(await openOrIndex(...changed)).toMatchObject({ built: false });
  });

  it('names the format of a later program', async () => {
    const { name } = await indexDocuments(smallCorpus, lineCutter, options);
    const file = path.join(indexDir, name, 'manifest.json');
    const later = (await readFile(file, 'utf8')).replace(
      `"formatVersion": ${formatVersion}`,
      `"formatVersion": ${formatVersion + 1}`,
    );
    await writeFile(file, later);
    const sum = createHash('sha256').update(later).digest('hex');
    await writeFile(path.join(indexDir, 'CURRENT'), `${name} ${sum}\n`);
    expect(await openOrIndex(smallCorpus, lineCutter, options)).toMatchObject({
      built: true,
      reason: { code: 'index-stale', data: { reason: 'format' } },
    });
  });

  it('says that nothing was there at first', async () => {
    expect(await openOrIndex(smallCorpus, lineCutter, options)).toMatchObject({
      built: true,
      reason: { code: 'index-missing' },
    });
  });
});

describe('publishing', () => {
  it('leaves nothing of the old snapshot, nor of killed builds, nor touches what is not its own', async () => {
    const old = await indexDocuments(smallCorpus, lineCutter, options);
    for (const name of ['building-01234567-89ab-cdef-0123-456789abcdef', 'keep', 'snapshot-mine'])
      await mkdir(path.join(indexDir, name));
    await writeFile(path.join(indexDir, 'CURRENT-01234567-89ab-cdef-0123-456789abcdef'), 'x');
    const next = await indexDocuments(smallCorpus.slice(1), lineCutter, options);
    expect(next.name).not.toBe(old.name);
    expect((await readdir(indexDir)).toSorted()).toEqual(
      ['CURRENT', 'keep', next.name, 'snapshot-mine'].toSorted(),
    );
  });

  it('can publish the same content again', async () => {
    const first = await indexDocuments(smallCorpus, lineCutter, options);
    const second = await indexDocuments(smallCorpus, lineCutter, options);
    expect(second.name).toBe(`${first.name}-2`);
    const third = await indexDocuments(smallCorpus, lineCutter, options);
    expect(third.name).toBe(first.name);
    expect(contentOf(await openSnapshot(indexDir, {}))).toEqual(contentOf(first));
  });

  it('leaves the old snapshot when a build fails or is called off', async () => {
    const { name } = await indexDocuments(smallCorpus, lineCutter, options);
    const failing = {
      ...fakeEmbedder(),
      embedPassages: async () => {
        throw new Error('out of memory');
      },
    };
    await expect(
      indexDocuments(smallCorpus.slice(1), lineCutter, { ...options, embedder: failing }),
    ).rejects.toThrow('out of memory');
    const signal = AbortSignal.abort();
    await expect(
      indexDocuments(smallCorpus.slice(1), lineCutter, { ...options, signal }),
    ).rejects.toThrow();
    expect((await readdir(indexDir)).toSorted()).toEqual(['CURRENT', name]);
    expect((await openSnapshot(indexDir, {})).name).toBe(name);
  });

  it('reports each stage in order, up to all', async () => {
    const seen: string[] = [];
    await indexDocuments(smallCorpus, lineCutter, {
      ...options,
      report: ({ stage, done, total }) => {
        expect(done).toBeLessThanOrEqual(total);
        if (seen.at(-1) !== stage) seen.push(stage);
      },
    });
    expect([...new Set(seen)]).toEqual(['cutting', 'embedding', 'indexing', 'writing']);
  });

  it('names an index folder whose CURRENT cannot be replaced', async () => {
    await mkdir(path.join(indexDir, 'CURRENT'), { recursive: true });
    await expect(openSnapshot(indexDir, {})).rejects.toMatchObject({ code: 'index-broken' });
    await expect(openOrIndex(smallCorpus, lineCutter, options)).rejects.toMatchObject({
      code: 'index-unwritable',
    });
  });

  it('names an index folder that cannot be made or written to', async () => {
    const file = path.join(path.dirname(indexDir), 'file');
    await writeFile(file, '');
    for (const folder of [file, path.join(file, 'below')])
      await expect(
        openOrIndex(smallCorpus, lineCutter, { ...options, indexDir: folder }),
      ).rejects.toMatchObject({ code: 'index-unwritable' });
  });
});
