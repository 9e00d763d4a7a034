import type { Language } from '../domain/language.ts';
import calibration from './follow-up.json' with { type: 'json' };
import type { SearchSpace } from './rank.ts';
import { type SearchResult, search } from './search.ts';

/**
 * Searches a question that may go on from what was asked before: together with it, and by itself.
 * The better found of the two is taken, so that a change of the subject is a question of its own,
 * also where nothing answers it: words that no passage holds take away most of the log odds that
 * what was asked before has an answer, those of a question that goes on ('And who was there?')
 * leave them. How much must be left is fitted by `npm run calibrate`.
 */
export async function searchAfter(
  space: SearchSpace,
  question: string,
  before: string | undefined,
  language: Language,
  count: number,
): Promise<SearchResult> {
  const alone = await search(space, question, language, count);
  if (before === undefined || before === '') return alone;
  const together = await searchTogether(space, question, before, language, count);
  if (!together.answered || best(alone) > best(together)) return alone;
  if (alone.answered) return together;
  const earlier = await search(space, before, language, count);
  if (!earlier.answered) return together;
  return logOdds(together) >= logOdds(earlier) * calibration.leastShare ? together : alone;
}

export function searchTogether(
  space: SearchSpace,
  question: string,
  before: string,
  language: Language,
  count: number,
): Promise<SearchResult> {
  return search(space, `${before} ${question}`, language, count, question);
}

/** Of the passage that answers best. */
export function logOdds(result: SearchResult): number {
  const probability = best(result);
  return Math.log(probability / (1 - probability));
}

function best({ passages }: SearchResult): number {
  return Math.max(0, ...passages.map(({ probability }) => probability));
}
