import type { LexicalQuery } from '../index/lexical-index.ts';
import type { Partition } from '../index/snapshot/snapshot.ts';
import type { Queries } from './queries.ts';

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

/**
 * Of each partition, the smallest first. Another thread may scan vectors while this one looks words
 * up: it begins with the largest partition, and what it has not begun by then is scanned here. It
 * goes on while what is found is looked at.
 */
export function* findCandidates(
  partitions: readonly Partition[],
  queries: Queries,
): Generator<Candidates> {
  const countsOf = ({ language }: Partition) =>
    candidateCounts[language === queries(language).language ? 'own' : 'other'];
  const scans = partitions
    .toSorted((one, other) => other.count - one.count)
    .map((partition) => {
      const { sought } = queries(partition.language);
      const scan = partition.vectors.begin(sought, countsOf(partition).byVector);
      return { partition, scan };
    });
  const words = scans.toReversed().map(({ partition, scan }) => {
    const query = queries(partition.language);
    const lexical = partition.lexical.query(query.text, query.language);
    return { partition, scan, lexical, hits: lexical.top(countsOf(partition).byWords) };
  });
  for (const { partition, scan, lexical, hits } of words) {
    const found = new Set<number>();
    for (const { ids } of [scan(), hits])
      for (const local of ids) found.add(partition.first + local);
    yield { partition, passages: [...found], lexical };
  }
}
