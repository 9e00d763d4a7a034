import { languages } from '../../src/domain/language.ts';
import { answerProbability, answerThreshold } from '../../src/retrieval/abstention.ts';
import { askedKinds, benchDomains, documentsDomain, reportsDomain } from './asked.ts';
import type { BenchData } from './bench-data.ts';
import type { Model } from './bench-eval.ts';
import { type Example, examplesOf } from './looks.ts';
import { formatPercent, percent, table } from './metrics.ts';
import { mixtureWeights } from './mixture.ts';
import { expectedCalibrationError, type Forecast, reliabilityBins } from './reliability.ts';

/**
 * Prints how far the probability that a passage answers can be believed, and what is refused and
 * answered, on questions and articles that it was not fitted on.
 */
export async function evaluateReliability(
  corpusDir: string,
  bench: readonly BenchData[],
  model: Model,
): Promise<void> {
  const documents = await examplesOf(await documentsDomain('test', corpusDir, bench, model));
  const reports = await examplesOf(await reportsDomain('test', bench, model));
  const paragraphs: Example[] = [];
  for (const domain of await benchDomains('test', bench, model)) {
    const offset = paragraphs.length;
    for (const example of await examplesOf(domain))
      paragraphs.push({ ...example, question: offset + example.question });
  }
  for (const [name, examples] of [
    ['The documents', documents],
    ['The reports', reports],
    ['The bench, every second paragraph left out', paragraphs],
  ] as const) {
    const likeliest = likeliestOf(examples);
    printBins(name, likeliest);
    printPairs(name, examples);
    printAnswered(name, likeliest);
  }
}

/** Of each question the passage that answers most likely, whatever its language. */
function likeliestOf(examples: readonly Example[]): Example[] {
  const best = new Map<number, Example>();
  for (const example of examples) {
    const other = best.get(example.question);
    if (other === undefined || answerProbability(example.signs) > answerProbability(other.signs))
      best.set(example.question, example);
  }
  return [...best.values()];
}

function forecastsOf(examples: readonly Example[]): Forecast[] {
  const weights = mixtureWeights(examples.map(({ kind }) => kind));
  return examples.map(({ signs, right }, at) => ({
    probability: answerProbability(signs),
    right,
    weight: weights[at] ?? 0,
  }));
}

function printBins(name: string, likeliest: readonly Example[]): void {
  const forecasts = forecastsOf(likeliest);
  const rows = reliabilityBins(forecasts).map(({ from, share, probability, right }) => [
    `${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
    ...[share, probability, right].map((value) => formatPercent(100 * value)),
  ]);
  const header = ['probability', 'of questions', 'said', 'right'];
  const error = formatPercent(100 * expectedCalibrationError(forecasts));
  console.log(
    `\n${name}: the likeliest passage of each question (percent); expected calibration error ${error}\n\n${table(header, rows)}`,
  );
}

function printPairs(name: string, examples: readonly Example[]): void {
  const rows = languages.flatMap((from) =>
    languages.map((to) => {
      const pair = examples.filter((example) => example.from === from && example.to === to);
      const error = 100 * expectedCalibrationError(forecastsOf(pair));
      return [`${from} → ${to}`, String(pair.length), formatPercent(error)];
    }),
  );
  const header = ['', 'questions', 'calibration error'];
  console.log(`\n${name}: the best passage in one language (percent)\n\n${table(header, rows)}`);
}

function printAnswered(name: string, likeliest: readonly Example[]): void {
  const rows = [...languages, undefined].map((language) => {
    const asked = likeliest.filter(({ from }) => language === undefined || from === language);
    const cells = askedKinds.map((kind) => {
      const outcomes = asked
        .filter((example) => example.kind === kind)
        .map(({ signs }) => answerProbability(signs) >= answerThreshold)
        .map((answered) => Number(kind === 'answerable' ? !answered : answered));
      return `${formatPercent(percent(outcomes))} of ${outcomes.length}`;
    });
    return [language ?? 'all', ...cells];
  });
  const header = [
    '',
    'refused: answerable',
    ...askedKinds.slice(1).map((kind) => `answered: ${kind}`),
  ];
  console.log(`\n${name}: refused and answered (percent)\n\n${table(header, rows)}`);
}
