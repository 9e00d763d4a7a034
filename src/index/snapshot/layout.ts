import type { Language } from '../../domain/language.ts';

/** Names of the files in a snapshot's folder. */
export const manifestName = 'manifest.json';
export const documentsName = 'documents.jsonl';
export const passagesName = 'passages.arrays';

export function partitionFiles(language: Language): PartitionFiles {
  return {
    vectors: `vectors-${language}.arrays`,
    graph: `graph-${language}.hnsw`,
    terms: `terms-${language}.arrays`,
  };
}

export interface PartitionFiles {
  /** Vectors of the passages. */
  readonly vectors: string;
  /** The HNSW graph over them. */
  readonly graph: string;
  /** Terms and postings, and how many passages each row of the token table stands in. */
  readonly terms: string;
}
