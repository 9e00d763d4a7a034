import { languages } from '../../src/domain/language.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { search } from '../../src/retrieval/search.ts';
import { type BenchData, foreignQuestions } from './bench-data.ts';
import { formatPercent, percent, table } from './metrics.ts';

/** Prints how many of the bench's questions, none of which the corpus answers, are refused. */
export async function evaluateForeign(
  space: SearchSpace,
  data: readonly BenchData[],
): Promise<void> {
  const questions = foreignQuestions(data, 'test');
  const rows: string[][] = [];
  for (const language of languages) {
    const refused: number[] = [];
    for (const asked of questions.filter((question) => question.language === language)) {
      const { answered } = await search(space, asked.question, language, 1);
      refused.push(Number(!answered));
    }
    rows.push([language, String(refused.length), formatPercent(percent(refused))]);
  }
  console.log(
    `\nQuestions of the bench put to the corpus, foreign to it, refused (percent)\n\n${table(['', 'questions', 'refused'], rows)}`,
  );
}
