import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { search } from '../../src/retrieval/search.ts';
import type { BenchData } from './bench-data.ts';
import { formatPercent, percent, table } from './metrics.ts';

/** Prints how many of the bench's questions, none of which the corpus answers, are refused. */
export async function evaluateForeign(
  space: SearchSpace,
  data: readonly BenchData[],
): Promise<void> {
  const rows: string[][] = [];
  for (const { language, questions } of data) {
    const refused: number[] = [];
    for (const { text } of questions) {
      const { answered } = await search(space, text, language, 1);
      refused.push(Number(!answered));
    }
    rows.push([language, String(refused.length), formatPercent(percent(refused))]);
  }
  console.log(
    `\nQuestions of the bench put to the corpus, all foreign to it, refused (percent)\n\n${table(['', 'questions', 'refused'], rows)}`,
  );
}
