import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { openOrBuild } from '../../src/index/build.ts';
import { abstentionFeatures } from '../../src/retrieval/abstention.ts';
import { diversify } from '../../src/retrieval/diversity.ts';
import { rank } from '../../src/retrieval/rank.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { readQuestions } from './questions.ts';

/** Of the questions that the corpus answers, the share that the threshold refuses. */
const refusedShare = 0.03;

const model = await loadEmbeddings({
  model: undefined,
  modelDir: 'embeddings/model',
  cacheDir: 'embeddings/cache',
});
const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-calibrate-'));
try {
  const { snapshot } = await openOrBuild({ corpusDir: 'corpus', indexDir, ...model });
  const examples = [];
  for (const { question, language, kind } of await readQuestions('calibration')) {
    const ranking = await rank({ snapshot, ...model }, question, language);
    const [first] = diversify(ranking.passages, (at) => snapshot.passages.documentOf[at] ?? 0, 1);
    if (first === undefined) continue;
    const { coverage, sentenceCosine, sentence } = abstentionFeatures(
      ranking.interaction,
      first.parts,
    );
    examples.push({
      features: [coverage, sentenceCosine, sentence],
      positive: kind === 'answerable',
    });
  }
  const { intercept, weights } = fitLogisticRegression(examples);
  const probabilities = examples
    .filter(({ positive }) => positive)
    .map(({ features }) => {
      const logit = features.reduce(
        (sum, value, at) => sum + value * (weights[at] ?? 0),
        intercept,
      );
      return 1 / (1 + Math.exp(-logit));
    })
    .sort((left, right) => left - right);
  const threshold = probabilities[Math.floor(refusedShare * probabilities.length)] ?? 0.5;
  const [coverage = 0, sentenceCosine = 0, sentence = 0] = weights.map(rounded);
  const calibration = {
    threshold: rounded(threshold),
    weights: { intercept: rounded(intercept), coverage, sentenceCosine, sentence },
  };
  const file = fileURLToPath(new URL('../../src/retrieval/calibration.json', import.meta.url));
  await writeFile(file, `${JSON.stringify(calibration, null, 2)}\n`);
  console.log(`${examples.length} questions`, calibration);
} finally {
  await rm(indexDir, { recursive: true });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
