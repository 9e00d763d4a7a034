import type { LexicalQuery } from '../index/lexical-index.ts';
import type { Partition } from '../index/snapshot/snapshot.ts';
import type { Query } from './query.ts';

/** How many candidates each of the two indexes gives, for each language. */
export const candidatesPerIndex = 100;

/** The candidates of one language: numbers of passages in the snapshot, each once. */
export interface Candidates {
  readonly partition: Partition;
  readonly passages: readonly number[];
  readonly lexical: LexicalQuery;
}

export function findCandidates(partition: Partition, query: Query): Candidates {
  const lexical = partition.lexical.query(query.text, query.language);
  const found = new Set<number>();
  for (const hits of [
    partition.vectors.search(query.vector, candidatesPerIndex),
    lexical.top(candidatesPerIndex),
  ]) {
    for (const local of hits.ids) found.add(partition.first + local);
  }
  return { partition, passages: [...found], lexical };
}
