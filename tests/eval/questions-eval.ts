import { fieldAskedFor } from '../../src/answer/visits/field/answer.ts';
import { tellField, withSaying } from '../../src/answer/visits/field/tell.ts';
import { reportedVisits } from '../../src/answer/visits/reported.ts';
import { atOnce } from '../../src/domain/steps.ts';
import type { ReportedVisit } from '../../src/domain/visit.ts';
import { diversify } from '../../src/retrieval/diversity.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { rank } from '../../src/retrieval/rank.ts';
import { search } from '../../src/retrieval/search.ts';
import { firstRank, formatPercent, percent, recallAt, table } from './metrics.ts';
import { answers, type EvalQuestion, pairOf } from './questions.ts';

interface Outcome {
  readonly question: EvalQuestion;
  /** Rank of the first right passage as an answer would hold them, from 1; 0: none. */
  readonly rank: number;
  readonly answered: boolean;
  /** Whether the data say the field of a visit that is asked for. */
  readonly told: boolean;
  /** How many passages an answer shows, and whether a right one is among them. */
  readonly shown: number;
  readonly rightShown: boolean;
  /** Whether the first passage's highlight holds the answer; undefined where that passage is wrong. */
  readonly highlighted: boolean | undefined;
}

const depth = 10;

/** As many as the default of `PASSAGES`. */
const passagesShown = 3;

/** Prints how the project's own questions fare on the corpus: what is found, what is refused. */
export async function evaluateQuestions(
  space: SearchSpace,
  questions: readonly EvalQuestion[],
): Promise<void> {
  printMissed(await printFates(space, questions));
}

/** The same of questions on the development reports, without what went wrong one by one. */
export async function evaluateReportQuestions(
  space: SearchSpace,
  questions: readonly EvalQuestion[],
): Promise<void> {
  console.log(`\nQuestions on ${space.snapshot.documents.length} reports`);
  await printFates(space, questions);
}

async function printFates(
  space: SearchSpace,
  questions: readonly EvalQuestion[],
): Promise<Outcome[]> {
  const visits = atOnce(reportedVisits(space.snapshot));
  const outcomes: Outcome[] = [];
  for (const question of questions) outcomes.push(await ask(space, () => visits, question));
  printFound(outcomes.filter(({ question }) => question.kind === 'answerable'));
  printRefused(outcomes);
  return outcomes;
}

async function ask(
  space: SearchSpace,
  visits: () => readonly ReportedVisit[],
  question: EvalQuestion,
): Promise<Outcome> {
  const { documents, passages } = space.snapshot;
  const documentOf = (passage: number): number => passages.documentOf(passage);
  const textOf = (passage: number): string => {
    const { start, end } = passages.passage(passage);
    return documents[documentOf(passage)]?.text.slice(start, end) ?? '';
  };
  const isRight = (passage: number, text: string): boolean =>
    answers(question, documents[documentOf(passage)]?.id ?? '', text);

  const { question: text, language } = question;
  const told = tellField(
    space.snapshot,
    fieldAskedFor(text, { language, before: undefined, visits }),
  );
  const saying = told?.saying ?? [];
  const ranking = await rank(space, text, language);
  const found = diversify(ranking.passages, documentOf, depth);
  const ranked = [
    ...saying,
    ...found.filter(({ passage }) => !saying.some((said) => said.passage === passage)),
  ];
  const result = withSaying(
    await search(space, text, language, passagesShown),
    saying,
    passagesShown,
  );
  const first = result.passages[0];
  const highlight = first?.highlight;
  const document = first && documents[documentOf(first.passage)];
  return {
    question,
    rank: firstRank(ranked, ({ passage }) => isRight(passage, textOf(passage))),
    answered: result.passages.length > 0,
    told: told !== undefined,
    shown: result.passages.length,
    rightShown: result.passages.some(({ passage }) => isRight(passage, textOf(passage))),
    highlighted:
      first && highlight && document && isRight(first.passage, textOf(first.passage))
        ? isRight(first.passage, document.text.slice(highlight.start, highlight.end))
        : undefined,
  };
}

function printFound(outcomes: readonly Outcome[]): void {
  const pairs = [...new Set(outcomes.map(({ question }) => pairOf(question)))];
  const groups = pairs.map((pair) => {
    return [pair, outcomes.filter(({ question }) => pairOf(question) === pair)] as const;
  });
  const rows = [...groups, ['all', outcomes] as const].map(([label, group]) => [
    label,
    String(group.length),
    ...[1, 3, 5].map((at) => formatPercent(percent(group.map(({ rank }) => recallAt(at, [rank]))))),
    formatPercent(percent(group.map(({ answered }) => Number(!answered)))),
    (percent(group.map(({ shown }) => shown)) / 100).toFixed(1),
    formatPercent(percent(group.map(({ rightShown }) => Number(rightShown)))),
    formatPercent(
      percent(
        group.flatMap(({ highlighted }) =>
          highlighted === undefined ? [] : [Number(highlighted)],
        ),
      ),
    ),
  ]);
  const header = [
    'asked-answered',
    'questions',
    'first',
    'in first 3',
    'in first 5',
    'refused',
    'shown',
    'right among shown',
    'highlight holds answer',
  ];
  console.log(`\nQuestions that the corpus answers (percent)\n\n${table(header, rows)}`);
}

function printRefused(outcomes: readonly Outcome[]): void {
  const kinds = ['answerable', 'foreign', 'close'] as const;
  const isAsked = (kind: string): boolean =>
    outcomes.some(({ question }) => question.kind === kind);
  const rows = kinds.filter(isAsked).map((kind) => {
    const group = outcomes.filter(({ question }) => question.kind === kind);
    const refused = percent(group.map(({ answered }) => Number(!answered)));
    const told = percent(group.map((outcome) => Number(outcome.told)));
    return [kind, String(group.length), formatPercent(refused), formatPercent(told)];
  });
  const header = ['', 'questions', 'refused', 'told from data'];
  console.log(`\nRefused, and told a field of a visit (percent)\n\n${table(header, rows)}`);
}

function printMissed(outcomes: readonly Outcome[]): void {
  const lines = outcomes.flatMap(({ question, rank: found, answered }) => {
    const { id, kind, question: text } = question;
    if (kind === 'answerable' && (found === 0 || found > 3))
      return [`not in first 3 (${found}): ${id} ${text}`];
    if (kind === 'answerable' && !answered) return [`wrongly refused: ${id} ${text}`];
    if (kind !== 'answerable' && answered) return [`wrongly answered: ${id} ${text}`];
    return [];
  });
  console.log(`\nWhat went wrong\n\n${lines.map((line) => `- ${line}`).join('\n')}`);
}
