import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSnapshot, openOrBuild } from '../../src/index/build.ts';
import { smallCorpus } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

let folder = '';
let corpusDir = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruecke-build-'));
  corpusDir = path.join(folder, 'corpus');
  await mkdir(corpusDir);
});
afterEach(() => rm(folder, { recursive: true }));

const options = () => ({
  corpusDir,
  indexDir: path.join(folder, 'index'),
  embedder: fakeEmbedder(),
  table: fakeTokenTable(),
});

async function write(file: string, text: string): Promise<void> {
  await writeFile(path.join(corpusDir, file), text);
}

const german = `---
title: Eine Delegation in Jinan
language: de
---

Eine Delegation aus Thüringen war im Jahr 2018 in Jinan. Sie zählte 30 Personen.

## Die Hightech-Zone

Mehr als 1.100 Unternehmen haben dort ihren Sitz. Der Vertrag gilt für fünf Jahre.
`;

describe('from a folder of documents', () => {
  it('builds once, opens afterwards, and builds again when a document changes', async () => {
    await write('jinan.md', german);
    const first = await openOrBuild(options());
    expect(first).toMatchObject({ built: true, problems: [], reason: { code: 'index-missing' } });
    expect(await openOrBuild(options())).toMatchObject({ built: false, problems: [] });
    await write('jinan.md', german.replace('30 Personen', '31 Personen'));
    const changed = await openOrBuild(options());
    expect(changed).toMatchObject({
      built: true,
      reason: { code: 'index-stale', data: { reason: 'corpus' } },
    });
    const { documents, passages } = changed.snapshot;
    const texts = Array.from({ length: passages.count }, (_, at) => {
      const { start, end } = passages.passage(at);
      return documents[passages.documentOf(at)]?.text.slice(start, end) ?? '';
    });
    expect(texts.some((text) => text.includes('31 Personen'))).toBe(true);
    expect(texts.some((text) => text.includes('30 Personen'))).toBe(false);
  });

  it('finds a passage by its words and by its vector', async () => {
    await write('jinan.md', german);
    const { snapshot } = await openOrBuild(options());
    const [partition] = snapshot.partitions;
    const lexical = partition?.lexical.query('Wie viele Unternehmen sind in der Hightechzone?');
    const best = lexical?.top(1).ids[0] ?? -1;
    const { start, end } = snapshot.passages.passage((partition?.first ?? 0) + best);
    expect(snapshot.documents[0]?.text.slice(start, end)).toContain('1.100 Unternehmen');
    const vector = await options().embedder.embedQuery('Mehr als 1.100 Unternehmen');
    expect(partition?.vectors.search(vector, 1).ids[0]).toBe(best);
  });

  it('serves the other documents where one cannot be read', async () => {
    await write('jinan.md', german);
    await write('broken.md', '---\ntitle: [\n---\n\nText.\n');
    const { snapshot, problems } = await openOrBuild(options());
    expect(snapshot.documents).toHaveLength(1);
    expect(problems).toHaveLength(1);
  });

  it('throws where the corpus is missing, whatever index there is', async () => {
    await write('jinan.md', german);
    await openOrBuild(options());
    await rm(corpusDir, { recursive: true });
    await expect(openOrBuild(options())).rejects.toMatchObject({ code: 'corpus-missing' });
    await mkdir(corpusDir);
    await expect(openOrBuild(options())).rejects.toMatchObject({ code: 'corpus-empty' });
  });
});

describe('from documents', () => {
  const source = () => {
    const { corpusDir: _, ...rest } = options();
    return { ...rest, corpus: { documents: smallCorpus, problems: [] } };
  };

  it('builds whatever is there', async () => {
    const first = await buildSnapshot(source());
    const second = await buildSnapshot(source());
    expect(second.manifest).toEqual(first.manifest);
  });

  it('is stale when passages are to have another size', async () => {
    await openOrBuild(source());
    expect(await openOrBuild({ ...source(), chunking: { targetTokens: 10 } })).toMatchObject({
      reason: { code: 'index-stale', data: { reason: 'chunking' } },
    });
  });
});
