import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { answerProbability, enoughEvidence, type Signs } from '../../src/retrieval/abstention.ts';
import { benchDomains, documentsDomain, reportsDomain } from './asked.ts';
import { readBench } from './bench-data.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { type Example, examplesOf } from './looks.ts';
import { mixtureWeights } from './mixture.ts';

/** Of the questions that are answered, the share that the threshold may refuse. */
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
const reports = await examplesOf(await reportsDomain('calibration', bench, model));
const paragraphs: Example[] = [];
for (const domain of await benchDomains('calibration', bench, model)) {
  paragraphs.push(...(await examplesOf(domain)));
}
const kinds = [documents, reports, paragraphs];
const sameLanguage = fitted((signs) => signs.sameLanguage);
const otherLanguage = fitted((signs) => !signs.sameLanguage);
const threshold = thresholdOf([documents, reports]);
const calibration = { threshold, sameLanguage, otherLanguage };
const file = fileURLToPath(new URL('../../src/retrieval/calibration.json', import.meta.url));
await writeFile(file, `${JSON.stringify(calibration, null, 2)}\n`);
console.log(
  kinds.map(({ length }) => length),
  'examples',
  calibration,
);

/** Weights fitted on all kinds of documents, each counting as much. */
function fitted(wanted: (signs: Signs) => boolean) {
  const total = kinds.reduce((sum, { length }) => sum + length, 0);
  const examples = kinds.flatMap((all) => {
    const chosen = all.filter(({ signs }) => wanted(signs));
    const weights = mixtureWeights(chosen.map(({ kind }) => kind));
    return chosen.map(({ signs, right }, at) => ({
      features: featuresOf(signs),
      positive: right,
      weight: ((weights[at] ?? 0) * total) / (kinds.length * all.length),
    }));
  });
  const { intercept, weights } = fitLogisticRegression(examples);
  const [evidence = 0, firstEvidence = 0, lexical = 0, unmet = 0, missing = 0, choice = 0] =
    weights.map(rounded);
  return {
    intercept: rounded(intercept),
    evidence,
    firstEvidence,
    lexical,
    unmet,
    missing,
    choice,
  };
}

function featuresOf({ evidence, lexical, unmet, missing, choice }: Signs): number[] {
  return [evidence, Math.min(evidence, enoughEvidence), lexical, Number(unmet), missing, choice];
}

/** The highest threshold, in hundredths, that refuses no more of what is answered than it may. */
function thresholdOf(all: readonly (readonly Example[])[]): number {
  const best = all.map(bestProbabilities);
  const refusedAt = (threshold: number): number =>
    best.reduce((sum, each) => sum + shareBelow(each, threshold), 0) / best.length;
  let hundredths = 0;
  while (hundredths < 100 && refusedAt((hundredths + 1) / 100) <= refusedShare) hundredths += 1;
  return hundredths / 100;
}

/** Of each question that is answered, how likely its likeliest passage answers. */
function bestProbabilities(examples: readonly Example[]): number[] {
  const best = new Map<number, number>();
  for (const { question, kind, signs } of examples) {
    if (kind !== 'answerable') continue;
    const probability = answerProbability(signs, signs.sameLanguage ? sameLanguage : otherLanguage);
    best.set(question, Math.max(best.get(question) ?? 0, probability));
  }
  return [...best.values()];
}

function shareBelow(values: readonly number[], threshold: number): number {
  return values.filter((value) => value < threshold).length / values.length;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
