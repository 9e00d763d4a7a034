import type { Language } from '../domain/language.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { TokenTable } from '../embedding/token-table.ts';
import { languageOfPassage, type Snapshot } from '../index/snapshot/snapshot.ts';
import { mergeLanguages } from './background.ts';
import { findCandidates } from './candidates.ts';
import { LateInteraction } from './late-interaction.ts';
import { prepareQueries, type Queries } from './queries.ts';
import { type ScoredPassage, scoreCandidates } from './score.ts';

/** What a search needs: the documents, and the model they were indexed with. */
export interface SearchSpace {
  readonly snapshot: Snapshot;
  readonly embedder: Embedder;
  readonly table: TokenTable;
  /** How likely a passage must answer to be shown; as calibrated by default. */
  readonly answerProbability?: number;
}

export interface Ranking {
  /** The question as it was put to each language. */
  readonly queries: Queries;
  /** Best first, over all languages. */
  readonly passages: readonly ScoredPassage[];
  /** What a passage of the ranking was compared in. */
  interactionOf(passage: number): LateInteraction | undefined;
}

/**
 * Ranks the candidates of every language (or of those wanted) for a question: candidates of both
 * indexes, the score of each, the language's background taken off, all in one list.
 */
export async function rank(
  space: SearchSpace,
  question: string,
  language: Language,
  wanted?: readonly Language[],
): Promise<Ranking> {
  const { snapshot, table } = space;
  const partitions = snapshot.partitions.filter(
    (partition) => wanted === undefined || wanted.includes(partition.language),
  );
  const queries = await prepareQueries(space, question, language, partitions);
  const languages: ScoredPassage[][] = [];
  const interactions = new Map<Language, LateInteraction>();
  for (const candidates of findCandidates(partitions, queries)) {
    const { passages, partition } = candidates;
    const query = queries(partition.language);
    const interaction = new LateInteraction(query, snapshot.passages, passages, table);
    languages.push(scoreCandidates(query, candidates, interaction));
    interactions.set(partition.language, interaction);
  }
  return {
    queries,
    passages: mergeLanguages(languages),
    interactionOf(passage) {
      const language = languageOfPassage(snapshot, passage);
      return language && interactions.get(language);
    },
  };
}
