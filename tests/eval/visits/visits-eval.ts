import { type Language, languages } from '../../../src/domain/language.ts';
import type { Visit } from '../../../src/domain/visit.ts';
import { formatPercent, table } from '../metrics.ts';
import type { EvalReport } from './reports.ts';
import {
  f1,
  matchVisits,
  precision,
  type ReportScore,
  recall,
  scoreReport,
  sumScores,
  visitFields,
} from './score.ts';

/** What is measured: the visits that a text reports. */
export type RecogniseVisits = (
  text: string,
  language: Language,
  published?: string,
) => readonly Visit[];

interface Outcome {
  readonly report: EvalReport;
  readonly recognised: readonly Visit[];
  readonly score: ReportScore;
}

/** Prints how the recognition of visits fares on reports: which it finds, what it reads in them. */
export function evaluateVisits(recognise: RecogniseVisits, reports: readonly EvalReport[]): void {
  const outcomes = reports.map((report): Outcome => {
    const recognised = recognise(report.text, report.language, report.published);
    return { report, recognised, score: scoreReport(report.text, report.visits, recognised) };
  });
  printVisits(outcomes);
  printFields(outcomes);
  printWrong(outcomes);
}

function byLanguage(outcomes: readonly Outcome[]): (readonly [string, readonly Outcome[]])[] {
  const groups = languages.map(
    (language) =>
      [language, outcomes.filter(({ report }) => report.language === language)] as const,
  );
  return [...groups, ['all', outcomes]];
}

function scoreOf(outcomes: readonly Outcome[]): ReportScore {
  return sumScores(outcomes.map(({ score }) => score));
}

function printVisits(outcomes: readonly Outcome[]): void {
  const rows = byLanguage(outcomes).map(([label, group]) => {
    const { visits } = scoreOf(group);
    const without = group.filter(({ report }) => report.visits.length === 0);
    const quiet = without.filter(({ recognised }) => recognised.length === 0);
    return [
      label,
      String(group.length),
      String(visits.right + visits.missed),
      String(visits.right + visits.wrong),
      ...[precision, recall, f1].map((measure) => formatPercent(100 * measure(visits))),
      `${quiet.length} of ${without.length}`,
    ];
  });
  const header = [
    '',
    'reports',
    'visits',
    'recognised',
    'precision',
    'recall',
    'F1',
    'none seen where none is',
  ];
  console.log(`\nVisits recognised (percent)\n\n${table(header, rows)}`);
}

function printFields(outcomes: readonly Outcome[]): void {
  const groups = byLanguage(outcomes).map(([label, group]) => [label, scoreOf(group)] as const);
  const { fields: all } = scoreOf(outcomes);
  const rows = visitFields.map((field) => [
    field,
    String(all[field].right + all[field].missed),
    ...groups.flatMap(([, { fields }]) =>
      [precision, recall].map((measure) => formatPercent(100 * measure(fields[field]))),
    ),
  ]);
  const columns = groups.flatMap(([label]) => [`${label} precision`, `${label} recall`]);
  console.log(`\nWhat is read in them (percent)\n\n${table(['', 'expected', ...columns], rows)}`);
}

function printWrong(outcomes: readonly Outcome[]): void {
  const lines = outcomes.flatMap(({ report, recognised }) => {
    const { id, kind, text, visits } = report;
    const { missed, invented } = matchVisits(text, visits, recognised);
    return [
      ...missed.map(({ place, date }) => ['missed:', id, place?.[0], date?.edtf]),
      ...invented.map(({ place, date }) => {
        return [`invented (${kind}):`, id, Object.values(place?.name ?? {})[0], date];
      }),
    ].map((words) => `- ${words.filter((word) => word !== undefined).join(' ')}`);
  });
  console.log(`\nWhat went wrong\n\n${lines.join('\n')}`);
}
