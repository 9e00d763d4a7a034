import type { Language } from '../domain/language.ts';
import type { LexicalIndex } from '../index/lexical-index.ts';
import type { Partition } from '../index/snapshot/snapshot.ts';
import { namesAsWritten } from './names/as-written.ts';
import type { Vocabulary } from './names/vocabulary.ts';
import { inOtherWords, prepareQuery, type Query } from './query.ts';
import type { SearchSpace } from './rank.ts';

/** A question as it is put to each language. */
export type Queries = (language: Language) => Query;

/** The question itself, and with its names as the passages of a partition write them. */
export async function prepareQueries(
  { snapshot, embedder, table }: SearchSpace,
  question: string,
  language: Language,
  partitions: readonly Partition[],
): Promise<Queries> {
  const asked = await prepareQuery(question, language, snapshot, embedder, table);
  const byText = new Map([[question, asked]]);
  const byLanguage = new Map<Language, Query>();
  for (const { language: to, lexical } of partitions) {
    const text = namesAsWritten(question, language, to, vocabularyOf(lexical, table));
    const query = byText.get(text) ?? inOtherWords(asked, text, snapshot, table);
    byText.set(text, query);
    byLanguage.set(to, query);
  }
  return (to) => byLanguage.get(to) ?? asked;
}

function vocabularyOf(lexical: LexicalIndex, table: SearchSpace['table']): Vocabulary {
  return {
    holds: (name) => lexical.holds(name),
    knows: (word) => table.encode(word).length === 1,
  };
}
