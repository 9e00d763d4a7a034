import type { LexicalQuery } from '../index/lexical-index.ts';
import type { Partition } from '../index/snapshot/snapshot.ts';
import type { Query } from './query.ts';

/**
 * How many candidates each index gives for a language. In the question's own BM25 finds most of what
 * answers; of another it knows the names and numbers alone.
 */
export const candidateCounts = {
  own: { byVector: 50, byWords: 100 },
  other: { byVector: 150, byWords: 50 },
} as const;

/** The candidates of one language: numbers of passages in the snapshot, each once. */
export interface Candidates {
  readonly partition: Partition;
  readonly passages: readonly number[];
  readonly lexical: LexicalQuery;
}

export function findCandidates(partition: Partition, query: Query): Candidates {
  const counts = candidateCounts[partition.language === query.language ? 'own' : 'other'];
  const lexical = partition.lexical.query(query.text, query.language);
  const found = new Set<number>();
  for (const hits of [
    partition.vectors.search(query.sought, counts.byVector),
    lexical.top(counts.byWords),
  ]) {
    for (const local of hits.ids) found.add(partition.first + local);
  }
  return { partition, passages: [...found], lexical };
}
