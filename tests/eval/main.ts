import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recogniseVisits } from '../../src/corpus/visits/recognise/recognise-visits.ts';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import { openOrBuild } from '../../src/index/build.ts';
import { reportsSnapshot } from './asked.ts';
import { readBench } from './bench-data.ts';
import { evaluateBench } from './bench-eval.ts';
import { readFollowUps } from './follow-ups.ts';
import { evaluateFollowUps } from './follow-ups-eval.ts';
import { evaluateForeign } from './foreign-eval.ts';
import { evaluatePool } from './pool-eval.ts';
import { readQuestions } from './questions.ts';
import { evaluateQuestions, evaluateReportQuestions } from './questions-eval.ts';
import { evaluateReliability } from './reliability-eval.ts';
import { readReportQuestions } from './report-questions.ts';
import { readReports } from './visits/reports.ts';
import { evaluateVisits } from './visits/visits-eval.ts';

const { values } = parseArgs({
  options: {
    bench: { type: 'string', default: '../shared/bench' },
    corpus: { type: 'string', default: 'corpus' },
    questions: { type: 'string', default: 'test' },
    /** `bench`, `questions`, `reports`, `follow-ups`, `reliability`, `visits` or `pool`. */
    only: { type: 'string' },
    /** Where the texts lie that make the pool; it is built where this is given. */
    'training-data': { type: 'string' },
    'pool-size': { type: 'string', default: '100000' },
  },
});
const wanted = (part: string): boolean => values.only === undefined || values.only === part;

const started = performance.now();
const model = await loadEmbeddings({
  model: undefined,
  modelDir: 'embeddings/model',
  cacheDir: 'embeddings/cache',
});
console.log(
  `Model ${model.embedder.name}, default settings; ${availableParallelism()} cores, Node ${process.version}`,
);

const bench = await readBench(values.bench);
if (bench === undefined) {
  console.log(`\nNo bench in ${values.bench}: give its folder with --bench.`);
} else {
  if (wanted('bench')) await evaluateBench(bench, model);
  if (wanted('reliability')) await evaluateReliability(values.corpus, bench, model);
  const trainingData = values['training-data'];
  if (trainingData !== undefined && wanted('pool'))
    await evaluatePool(bench, trainingData, Number(values['pool-size']), model);
}

if (wanted('questions') || wanted('follow-ups')) {
  const indexDir = await mkdtemp(join(tmpdir(), 'bruecke-eval-'));
  try {
    const { snapshot } = await openOrBuild({ corpusDir: values.corpus, indexDir, ...model });
    const set = values.questions === 'calibration' ? 'calibration' : 'test';
    const space = { snapshot, ...model };
    if (wanted('questions')) {
      await evaluateQuestions(space, await readQuestions(set));
      if (bench !== undefined) await evaluateForeign(space, bench);
    }
    if (wanted('follow-ups')) await evaluateFollowUps(space, await readFollowUps(set));
  } finally {
    await rm(indexDir, { recursive: true });
  }
}
if (wanted('reports')) {
  const questions = await readReportQuestions('test');
  await evaluateReportQuestions({ snapshot: await reportsSnapshot(model), ...model }, questions);
}
if (wanted('visits')) {
  evaluateVisits(recogniseVisits, await readReports('test'));
  console.log('\nReports by authors who had seen no rule');
  evaluateVisits(recogniseVisits, await readReports('independent'));
  console.log('\nLong press texts, some of which tell of a visit among other things');
  evaluateVisits(recogniseVisits, await readReports('long'));
}
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s`);
