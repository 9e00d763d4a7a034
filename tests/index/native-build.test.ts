import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, vi } from 'vitest';
import { openOrIndex } from '../../src/index/indexing.ts';
import { lineCutter, smallCorpus } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

vi.mock('hnswlib-node', () => {
  throw new Error('Could not locate the bindings file. Tried: …');
});

it('names the package whose native part was not built, and leaves nothing behind', async () => {
  const indexDir = await mkdtemp(path.join(tmpdir(), 'bruecke-native-'));
  try {
    const options = { indexDir, embedder: fakeEmbedder(), table: fakeTokenTable() };
    await expect(openOrIndex(smallCorpus, lineCutter, options)).rejects.toMatchObject({
      code: 'native-build-missing',
      data: { package: 'hnswlib-node' },
      cause: expect.anything(),
    });
    expect(await readdir(indexDir)).toEqual([]);
  } finally {
    await rm(indexDir, { recursive: true });
  }
});
