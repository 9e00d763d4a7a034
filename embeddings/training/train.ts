import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ScoredPiece } from '../../src/embedding/unigram.ts';
import { listDataFiles, readPairs } from './data/files.ts';
import { BatchSampler } from './data/pair-task.ts';
import { tasksOf } from './data/tasks.ts';
import { TokenTexts } from './data/token-texts.ts';
import { writeModel } from './export/write-model.ts';
import type { TrainingOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { Random } from './random.ts';
import { weightsOf } from './recipe.ts';
import { trainTable } from './table/train-table.ts';
import { WordCounts } from './vocabulary/count-words.ts';
import { trainVocabulary } from './vocabulary/train-vocabulary.ts';
import { makeVocabulary, trainingUnigram } from './vocabulary/vocabulary.ts';

const longestText = 256;

/** From a folder of training texts to a folder with a model. */
export async function train(options: TrainingOptions, progress: Progress): Promise<void> {
  const random = new Random(options.seed);
  const files = listDataFiles(options.data);
  const pieces = await obtainPieces(options, progress);
  const vocabulary = makeVocabulary(pieces);
  const unigram = trainingUnigram(vocabulary);

  progress.stage(`reading ${files.length} files into ${vocabulary.rows} rows`);
  const texts = new TokenTexts(unigram, longestText);
  const tasks = files.flatMap((file) => tasksOf(file, texts));
  progress.note(`${texts.count} texts, ${tasks.length} tasks`);

  progress.stage('training the table');
  const { dimensions } = options;
  const table = Float32Array.from({ length: vocabulary.rows * dimensions }, () => random.normal());
  await trainTable(
    table,
    dimensions,
    texts,
    new BatchSampler(tasks, random),
    {
      steps: options.steps,
      batch: options.batch,
      rate: options.rate,
      scale: options.scale,
      warmUp: 0.05,
      dropout: { short: 0.1, long: 0.35, longFrom: 64 },
      threads: options.threads,
    },
    random,
    progress,
  );
  writeModel(options.output, options.name, vocabulary, table, dimensions);
  progress.note(`wrote ${options.output}`);
}

async function obtainPieces(options: TrainingOptions, progress: Progress): Promise<ScoredPiece[]> {
  if (options.pieces !== undefined && existsSync(options.pieces)) {
    return JSON.parse(readFileSync(options.pieces, 'utf8'));
  }
  progress.stage('counting words');
  const words = new WordCounts();
  for (const file of listDataFiles(options.data)) {
    const weight = weightsOf(file).vocabulary;
    const seen = new Set<string>();
    for (const pair of readPairs(file)) {
      for (const text of pair) {
        if (seen.has(text)) continue;
        seen.add(text);
        words.add(text, weight);
      }
    }
  }
  progress.stage('training the vocabulary');
  const pieces = trainVocabulary(
    words.counts,
    { size: options.vocabulary, seed: { size: 300_000, leastCount: 1.5 } },
    progress,
  );
  if (options.pieces !== undefined) writeFileSync(options.pieces, JSON.stringify(pieces));
  return pieces;
}
