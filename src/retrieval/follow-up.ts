import type { Language } from '../domain/language.ts';
import type { SearchSpace } from './rank.ts';
import { type SearchResult, search } from './search.ts';

/**
 * Searches a question that may go on from what was asked before: together with it, and by itself.
 * The better found of the two is taken, so that a change of the subject is a question of its own.
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
  return best(alone) > best(together) ? alone : together;
}

function best({ passages }: SearchResult): number {
  return passages[0]?.probability ?? 0;
}
