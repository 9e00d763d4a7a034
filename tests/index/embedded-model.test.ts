import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Embeddings, loadEmbeddings } from '../../src/embedding/load.ts';
import { openOrBuild } from '../../src/index/build.ts';
import type { Snapshot } from '../../src/index/snapshot/snapshot.ts';

let folder = '';
let embeddings: Embeddings;
let snapshot: Snapshot;

const options = () => ({ corpusDir: 'corpus', indexDir: folder, ...embeddings });

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bruecke-embedded-'));
  embeddings = await loadEmbeddings({
    model: undefined,
    modelDir: 'embeddings/model',
    cacheDir: path.join(folder, 'cache'),
  });
  ({ snapshot } = await openOrBuild(options()));
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

function textOf(passage: number): string {
  const { start, end } = snapshot.passages.passage(passage);
  return snapshot.documents[snapshot.passages.documentOf(passage)]?.text.slice(start, end) ?? '';
}

it('opens the corpus of the repository as it was built', async () => {
  expect(await openOrBuild(options())).toMatchObject({ built: false, problems: [] });
});

it('cuts no passage longer than the model reads', () => {
  for (let passage = 0; passage < snapshot.passages.count; passage += 1) {
    const tokens = embeddings.embedder.countTokens(textOf(passage));
    expect(tokens).toBeLessThanOrEqual(embeddings.embedder.maximumTokens);
  }
});

it('finds every passage first by its own text, in both indexes', async () => {
  for (const { first, count, language, vectors, lexical } of snapshot.partitions) {
    for (let local = 0; local < count; local += 1) {
      const text = textOf(first + local);
      const query = await embeddings.embedder.embedQuery(text);
      expect([...vectors.search(query, 1).ids], `${language} ${text}`).toEqual([local]);
      expect([...lexical.query(text).top(1).ids], `${language} ${text}`).toEqual([local]);
    }
  }
});
