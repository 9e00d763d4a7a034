import type { Language } from '../domain/language.ts';
import type { SearchSpace } from './rank.ts';
import { type SearchResult, search } from './search.ts';

/**
 * A question that goes on hardly changes how likely the passages answer; one about something else
 * makes it ten times less likely and more. Above 0.99 that cannot be told any more.
 */
const leastShareOfOdds = 0.1;
const enough = 0.99;

/**
 * Searches a question that may go on from what was asked before: together with it, and by itself.
 * The better found of the two is taken, so that a change of the subject is a question of its own,
 * also where nothing answers it.
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
  const together = await search(space, `${before} ${question}`, language, count, question);
  if (best(alone) > best(together)) return alone;
  if (alone.answered || best(together) >= enough) return together;
  const earlier = await search(space, before, language, count);
  return odds(together) >= odds(earlier) * leastShareOfOdds ? together : alone;
}

function best({ passages }: SearchResult): number {
  return Math.max(0, ...passages.map(({ probability }) => probability));
}

function odds(result: SearchResult): number {
  const probability = best(result);
  return probability / (1 - probability);
}
