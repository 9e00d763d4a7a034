import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { openOrBuild } from '../../src/index/build.ts';
import { abstentionFeatures } from '../../src/retrieval/abstention.ts';
import { diversify } from '../../src/retrieval/diversity.ts';
import { rank } from '../../src/retrieval/rank.ts';
import { type Example, fitLogisticRegression } from './logistic-regression.ts';
import { readQuestions } from './questions.ts';

const model = await loadEmbeddings({
  model: undefined,
  modelDir: 'embeddings/model',
  cacheDir: 'embeddings/cache',
});
const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-calibrate-'));
try {
  const { snapshot } = await openOrBuild({ corpusDir: 'corpus', indexDir, ...model });
  const examples: (Example & { readonly kind: string })[] = [];
  for (const { question, language, kind } of await readQuestions('calibration')) {
    const ranking = await rank({ snapshot, ...model }, question, language);
    const [first] = diversify(ranking.passages, (at) => snapshot.passages.documentOf[at] ?? 0, 1);
    if (first === undefined) continue;
    const { coverage, sentenceCosine } = abstentionFeatures(ranking.interaction, first.parts);
    examples.push({ features: [coverage, sentenceCosine], positive: kind === 'answerable', kind });
  }
  const { intercept, weights } = fitLogisticRegression(examples);
  const probabilityOf = (features: readonly number[]): number => {
    const logit = features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), intercept);
    return 1 / (1 + Math.exp(-logit));
  };
  const of = (wanted: string): number[] =>
    examples.filter(({ kind }) => kind === wanted).map(({ features }) => probabilityOf(features));
  const [coverage = 0, sentenceCosine = 0] = weights.map(rounded);
  const calibration = {
    threshold: rounded(bestThreshold(of('answerable'), of('foreign'))),
    weights: { intercept: rounded(intercept), coverage, sentenceCosine },
  };
  const file = fileURLToPath(new URL('../../src/retrieval/calibration.json', import.meta.url));
  await writeFile(file, `${JSON.stringify(calibration, null, 2)}\n`);
  console.log(`${examples.length} questions`, calibration);
} finally {
  await rm(indexDir, { recursive: true });
}

/**
 * The middle of the widest range of thresholds that make the fewest mistakes on what the corpus
 * answers and on what is foreign to it.
 */
function bestThreshold(answerable: readonly number[], foreign: readonly number[]): number {
  const mistakes = (threshold: number): number =>
    answerable.filter((value) => value < threshold).length +
    foreign.filter((value) => value >= threshold).length;
  const bounds = [0, ...answerable, ...foreign, 1].sort((left, right) => left - right);
  const ranges = bounds.slice(1).map((high, at) => {
    const low = bounds[at] ?? 0;
    const middle = (low + high) / 2;
    return { middle, width: high - low, mistakes: mistakes(middle) };
  });
  ranges.sort((left, right) => left.mistakes - right.mistakes || right.width - left.width);
  return ranges[0]?.middle ?? 0.5;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
