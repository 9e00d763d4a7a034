import type { Candidates } from './candidates.ts';
import type { LateInteraction, PassageComparison } from './late-interaction.ts';
import type { Query } from './query.ts';

/** What the score of a passage is made of. */
export interface ScoreParts {
  /** Cosine of the vectors of query and passage. */
  readonly cosine: number;
  readonly comparison: PassageComparison;
  /** BM25 as a share of the most that the query could reach, in [0, 1]. */
  readonly lexical: number;
}

export interface ScoredPassage {
  /** Number of the passage in the snapshot. */
  readonly passage: number;
  readonly parts: ScoreParts;
  readonly score: number;
}

/**
 * Sum of the parts, weighed as measured best. Adding beats rank fusion: where one side is blind, as
 * BM25 is to another script, its ranks are noise. What else was tried stands in
 * `docs/decisions/0003-score.md`.
 */
export function combine({ cosine, comparison, lexical }: ScoreParts): number {
  const { whole, sentence, sentenceCosine } = comparison;
  return cosine + 0.5 * sentenceCosine + whole + sentence + lexical;
}

/** The score as the token table alone gives it, so that it means the same whichever model embeds. */
export function evidence({ comparison, lexical }: ScoreParts): number {
  return combine({ cosine: comparison.cosine, comparison, lexical });
}

export function scoreCandidates(
  query: Query,
  candidates: Candidates,
  interaction: LateInteraction,
): ScoredPassage[] {
  const { partition, lexical } = candidates;
  const locals = candidates.passages.map((passage) => passage - partition.first);
  const cosines = partition.vectors.similarities(query.vector, locals);
  return candidates.passages.map((passage, at) => {
    const local = locals[at] ?? 0;
    const parts = {
      cosine: cosines[at] ?? 0,
      comparison: interaction.compare(passage),
      lexical: lexical.score(local),
    };
    return { passage, parts, score: combine(parts) };
  });
}
