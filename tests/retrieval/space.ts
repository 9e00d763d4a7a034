import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/domain/document.ts';
import { type Cutter, indexDocuments } from '../../src/index/indexing.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { lineCutter } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

/** Documents ready to be searched, with nothing of a model in it; the folder is gone afterwards. */
export async function spaceOf(
  documents: readonly Document[],
  cutter: Cutter = lineCutter,
): Promise<SearchSpace> {
  const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-space-'));
  try {
    const embedder = fakeEmbedder();
    const table = fakeTokenTable({ size: 5000 });
    const snapshot = await indexDocuments(documents, cutter, { indexDir, embedder, table });
    return { snapshot, embedder, table };
  } finally {
    await rm(indexDir, { recursive: true });
  }
}
