import type { Language } from '../domain/language.ts';
import type { Hits } from './hits.ts';

/** Finds the passages of one partition by the words they share with a question. */
export interface LexicalIndex {
  /** Passages. */
  readonly size: number;
  /** @param language that of the question; of the passages by default */
  query(text: string, language?: Language): LexicalQuery;
  /** Whether each term of a name stands in some passage; false for what has no terms. */
  holds(name: string): boolean;
}

export interface LexicalQuery {
  /** The question's distinct terms, those that no passage has among them. */
  readonly terms: readonly QueryTerm[];
  /** The best `k` passages that share a term with the question; fewer where fewer do. */
  top(k: number): Hits;
  /** Score of one passage in [0, 1]; 0 where it shares no term. */
  score(passage: number): number;
}

export interface QueryTerm {
  readonly term: string;
  /** ln(1 + (N - n + 0.5) / (n + 0.5)) for n of N passages, above 0. */
  readonly idf: number;
  /** Passages that have the term. */
  readonly documentFrequency: number;
}
