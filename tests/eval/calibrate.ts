import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { answerProbability, type Signs } from '../../src/retrieval/abstention.ts';
import { benchDomains, documentsDomain } from './asked.ts';
import { readBench } from './bench-data.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { type Example, examplesOf } from './looks.ts';
import { mixtureWeights } from './mixture.ts';

/** Of the questions that the documents answer, the share that the threshold may refuse. */
const refusedShare = 0.065;

const { values } = parseArgs({
  options: { bench: { type: 'string', default: '../shared/bench' } },
});
const bench = await readBench(values.bench);
if (bench === undefined)
  throw new Error(`No bench in ${values.bench}: give its folder with --bench.`);

const model = await loadEmbeddings({
  model: undefined,
  modelDir: 'embeddings/model',
  cacheDir: 'embeddings/cache',
});
const documents = await examplesOf(await documentsDomain('calibration', 'corpus', bench, model));
const paragraphs: Example[] = [];
for (const domain of await benchDomains('calibration', bench, model)) {
  paragraphs.push(...(await examplesOf(domain)));
}
const sameLanguage = fitted((signs) => signs.sameLanguage);
const otherLanguage = fitted((signs) => !signs.sameLanguage);
const threshold = thresholdOf(documents);
const calibration = { threshold, sameLanguage, otherLanguage };
const file = fileURLToPath(new URL('../../src/retrieval/calibration.json', import.meta.url));
await writeFile(file, `${JSON.stringify(calibration, null, 2)}\n`);
console.log(`${documents.length} and ${paragraphs.length} examples`, calibration);

/** Weights fitted on both kinds of documents, each counting half. */
function fitted(wanted: (signs: Signs) => boolean) {
  const examples = [documents, paragraphs].flatMap((all) => {
    const chosen = all.filter(({ signs }) => wanted(signs));
    const weights = mixtureWeights(chosen.map(({ kind }) => kind));
    return chosen.map(({ signs, right }, at) => ({
      features: featuresOf(signs),
      positive: right,
      weight: ((weights[at] ?? 0) * (documents.length + paragraphs.length)) / (2 * all.length),
    }));
  });
  const { intercept, weights } = fitLogisticRegression(examples);
  const [evidence = 0, lexical = 0, unmet = 0] = weights.map(rounded);
  return { intercept: rounded(intercept), evidence, lexical, unmet };
}

function featuresOf({ evidence, lexical, unmet }: Signs): number[] {
  return [evidence, lexical, Number(unmet)];
}

/** The highest threshold, in hundredths, that refuses no more of the answered questions than it may. */
function thresholdOf(examples: readonly Example[]): number {
  const best = new Map<number, number>();
  for (const { question, kind, signs } of examples) {
    if (kind !== 'answerable') continue;
    const probability = answerProbability(signs, signs.sameLanguage ? sameLanguage : otherLanguage);
    best.set(question, Math.max(best.get(question) ?? 0, probability));
  }
  const sorted = [...best.values()].sort((left, right) => left - right);
  return Math.floor(100 * (sorted[Math.floor(refusedShare * sorted.length)] ?? 0)) / 100;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
