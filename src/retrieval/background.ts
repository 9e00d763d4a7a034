import type { ScoredPassage } from './score.ts';

/** The passage at this rank no longer answers: its score is what the language gives to anything. */
const backgroundRank = 11;

/**
 * Takes each language's background off its scores and merges the languages, best first: BM25 lifts
 * every passage in the question's own language, and would bury the passage in another one that
 * answers. A language with too few passages to have a background takes its lowest score, or the
 * lowest of the others' where that is lower: a passage that is alone is not its own background.
 */
export function mergeLanguages(languages: readonly (readonly ScoredPassage[])[]): ScoredPassage[] {
  const ranked = languages.map((scored) => scored.toSorted(byScore));
  const backgrounds = ranked.map((scored) => scored[backgroundRank - 1]?.score);
  const known = backgrounds.filter((background) => background !== undefined);
  const last = ranked.flatMap((scored) => scored.at(-1)?.score ?? []);
  const lowest = Math.min(...(known.length > 0 ? known : last));
  return ranked
    .flatMap((scored, at) => {
      const background = backgrounds[at] ?? Math.min(scored.at(-1)?.score ?? 0, lowest);
      return scored.map(({ passage, parts, score }) => ({
        passage,
        parts,
        score: score - background,
      }));
    })
    .toSorted(byScore);
}

/** Best first; equal scores in the order of the corpus. */
export function byScore(left: ScoredPassage, right: ScoredPassage): number {
  return right.score - left.score || left.passage - right.passage;
}
