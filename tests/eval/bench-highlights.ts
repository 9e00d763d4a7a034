import type { Span } from '../../src/domain/span.ts';
import { documentOfPassage } from '../../src/index/snapshot/snapshot.ts';
import { lookAt } from '../../src/retrieval/judge.ts';
import { questionKind } from '../../src/retrieval/question-kind/question-kind.ts';
import { rank, type SearchSpace } from '../../src/retrieval/rank.ts';
import { type BenchData, benchDocumentId } from './bench-data.ts';
import { formatPercent, percent, table } from './metrics.ts';

/**
 * Prints how often the highlight of the paragraph found first holds the answer, where it is the
 * right paragraph, and how many sentences are highlighted.
 */
export async function printHighlights(
  space: SearchSpace,
  data: readonly BenchData[],
): Promise<void> {
  const rows: string[][] = [];
  const all: Outcome[] = [];
  for (const from of data) {
    for (const to of data) {
      const outcomes = await highlightsOf(space, from, to);
      rows.push(row(`${from.language} → ${to.language}`, outcomes));
      all.push(...outcomes);
    }
  }
  rows.push(row('all', all));
  const header = ['', 'questions', 'holds the answer', 'two sentences'];
  console.log(`\nHighlights of right paragraphs (percent)\n\n${table(header, rows)}`);
}

interface Outcome {
  readonly holds: boolean;
  readonly two: boolean;
}

async function highlightsOf(
  space: SearchSpace,
  { language, questions }: BenchData,
  to: BenchData,
): Promise<Outcome[]> {
  const answers = new Map(to.questions.map(({ id, answer }) => [id, answer]));
  const outcomes: Outcome[] = [];
  for (const { id, text: question, passage } of questions) {
    const ranking = await rank(space, question, language, [to.language]);
    const [first] = ranking.passages;
    if (first === undefined) continue;
    const document = documentOfPassage(space.snapshot, first.passage);
    if (document.id !== benchDocumentId(to.language, passage)) continue;
    const wanted = { kind: questionKind(question, language), question };
    const { highlight: span } = lookAt(space, ranking, first, wanted, language);
    if (span === undefined) continue;
    const highlighted = document.text.slice(span.start, span.end);
    const holds = highlighted.includes(answers.get(id) ?? '');
    outcomes.push({ holds, two: isTwo(space, first.passage, span) });
  }
  return outcomes;
}

function isTwo({ snapshot }: SearchSpace, passage: number, { start, end }: Span): boolean {
  const { sentences } = snapshot.passages.passage(passage);
  return sentences.filter((each) => each.start >= start && each.end <= end).length === 2;
}

function row(label: string, outcomes: readonly Outcome[]): string[] {
  const share = (key: keyof Outcome): string =>
    formatPercent(percent(outcomes.map((outcome) => Number(outcome[key]))));
  return [label, String(outcomes.length), share('holds'), share('two')];
}
