import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Language } from '../../src/domain/language.ts';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { openOrBuild } from '../../src/index/build.ts';
import { rank, type SearchSpace } from '../../src/retrieval/rank.ts';
import { evidence } from '../../src/retrieval/score.ts';
import { foreignQuestions, readBench } from './bench-data.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { type EvalQuestion, readQuestions } from './questions.ts';

/** The best passage of one language for one question. */
interface Example {
  readonly question: string;
  readonly kind: EvalQuestion['kind'];
  readonly sameLanguage: boolean;
  /** Whether this language's documents answer; a passage of another may look as if it did. */
  readonly answers: boolean;
  readonly evidence: number;
}

/** Of the questions that the corpus answers, the share that the threshold may refuse. */
const refusedShare = 0.04;

/**
 * How much the examples of each kind count together, however many there are. Close questions count
 * less: many cannot be told from answered ones by any likeness, and would only blur the line.
 */
const kindWeights = { answerable: 0.5, foreign: 0.45, close: 0.05 } as const;

const { values } = parseArgs({
  options: { bench: { type: 'string', default: '../shared/bench' } },
});
const bench = await readBench(values.bench);
if (bench === undefined)
  throw new Error(`No bench in ${values.bench}: give its folder with --bench.`);
const questions = [
  ...(await readQuestions('calibration')),
  ...foreignQuestions(bench, 'calibration'),
];

const model = await loadEmbeddings({
  model: undefined,
  modelDir: 'embeddings/model',
  cacheDir: 'embeddings/cache',
});
const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-calibrate-'));
try {
  const { snapshot } = await openOrBuild({ corpusDir: 'corpus', indexDir, ...model });
  const examples: Example[] = [];
  for (const question of questions) {
    examples.push(...(await examplesOf({ snapshot, ...model }, question)));
  }
  const sameLanguage = fitLanguages(examples.filter((example) => example.sameLanguage));
  const otherLanguage = fitLanguages(examples.filter((example) => !example.sameLanguage));
  const likelihoods = new Map<string, number>();
  for (const example of examples) {
    const { intercept, slope } = example.sameLanguage ? sameLanguage : otherLanguage;
    const likelihood = 1 / (1 + Math.exp(-(intercept + slope * example.evidence)));
    const key = `${example.kind} ${example.question}`;
    likelihoods.set(key, Math.max(likelihoods.get(key) ?? 0, likelihood));
  }
  const answered = [...likelihoods].filter(([key]) => key.startsWith('answerable'));
  const threshold = thresholdOf(answered.map(([, likelihood]) => likelihood));
  const calibration = { threshold, sameLanguage, otherLanguage };
  const file = fileURLToPath(new URL('../../src/retrieval/calibration.json', import.meta.url));
  await writeFile(file, `${JSON.stringify(calibration, null, 2)}\n`);
  console.log(`${questions.length} questions, ${examples.length} examples`, calibration);
} finally {
  await rm(indexDir, { recursive: true });
}

async function examplesOf(space: SearchSpace, asked: EvalQuestion): Promise<Example[]> {
  const { question, language, kind, documents } = asked;
  const { snapshot } = space;
  const answering = new Set<Language>(
    snapshot.documents
      .filter(({ id }) => documents.includes(id))
      .map((document) => document.language),
  );
  const examples: Example[] = [];
  for (const partition of snapshot.partitions) {
    const { passages } = await rank(space, question, language, [partition.language]);
    const [best] = passages;
    if (best === undefined) continue;
    const sameLanguage = partition.language === language;
    const answers = answering.has(partition.language);
    examples.push({ question, kind, sameLanguage, answers, evidence: evidence(best.parts) });
  }
  return examples;
}

function fitLanguages(all: readonly Example[]): { intercept: number; slope: number } {
  const examples = all.filter(({ kind, answers }) => answers || kind !== 'answerable');
  const countOf = (kind: string): number =>
    examples.filter((example) => example.kind === kind).length;
  const counts = {
    answerable: countOf('answerable'),
    foreign: countOf('foreign'),
    close: countOf('close'),
  };
  const { intercept, weights } = fitLogisticRegression(
    examples.map((example) => ({
      features: [example.evidence],
      positive: example.kind === 'answerable',
      weight: (kindWeights[example.kind] * examples.length) / counts[example.kind],
    })),
  );
  return { intercept: rounded(intercept), slope: rounded(weights[0] ?? 0) };
}

/** The highest threshold, in thousandths, that refuses no more of the answered questions than it may. */
function thresholdOf(answerable: readonly number[]): number {
  const sorted = answerable.toSorted((left, right) => left - right);
  const last = sorted[Math.floor(refusedShare * sorted.length)] ?? 0;
  return Math.floor(last * 1000) / 1000;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
