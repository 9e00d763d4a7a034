import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document } from '../../src/domain/document.ts';
import { compareTokens } from '../../src/embedding/kernel/compare-tokens.ts';
import type { TokenTable } from '../../src/embedding/token-table.ts';
import type { Cutter } from '../../src/index/building/cutter.ts';
import { indexDocuments } from '../../src/index/indexing.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { lineCutter } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

/** Documents ready to be searched, with nothing of a model in it; the folder is gone afterwards. */
export async function spaceOf(
  documents: readonly Document[],
  cutter: Cutter = lineCutter,
  table: TokenTable = fakeTokenTable({ size: 5000 }),
): Promise<SearchSpace> {
  const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-space-'));
  try {
    const embedder = fakeEmbedder();
    const snapshot = await indexDocuments(documents, cutter, { indexDir, embedder, table });
    return { snapshot, embedder, table };
  } finally {
    await rm(indexDir, { recursive: true });
  }
}

/** A token table in which every word is as like itself as can be, and like no other at all. */
export function exactTokenTable(): TokenTable {
  const table = fakeTokenTable({ size: 5000 });
  return {
    ...table,
    compare: (query, texts, discount) =>
      compareTokens(query, texts, discount, {
        lengths: table.lengths,
        similarity: (left, right) => Number(left === right),
      }),
    lengthOfSum: (summed, counts) => {
      const lengths = new Map<number, number>();
      summed.forEach((row, at) => {
        const length = (table.lengths[row] ?? 0) * (counts?.[at] ?? 1);
        lengths.set(row, (lengths.get(row) ?? 0) + length);
      });
      return Math.hypot(...lengths.values());
    },
  };
}
