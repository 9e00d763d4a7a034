import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { ScoredPiece } from '../../src/embedding/unigram.ts';
import { type DataFile, listDataFiles, readPairs, type TextPair } from './data/files.ts';
import { namePairs } from './data/names.ts';
import { BatchSampler } from './data/pair-task.ts';
import { tasksOf } from './data/tasks.ts';
import { TokenTexts } from './data/token-texts.ts';
import { writeModel } from './export/write-model.ts';
import { TableAverage } from './late-interaction/table-average.ts';
import { LateInteractionTrainer } from './late-interaction/train-late-interaction.ts';
import type { TrainingOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { Random } from './random.ts';
import { weightsOf } from './recipe.ts';
import { shortenQuestionWords } from './table/question-words.ts';
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

  const sampler = new BatchSampler(tasks, random);
  const shared = { texts, sampler, rows: vocabulary.rows, random, progress };
  const base = await obtainTable(options, shared);
  const table = await refine(options, base, shared);
  shortenQuestionWords(table, options.dimensions, unigram, options.questionWords);
  writeModel(options.output, options.name, vocabulary, table, options.dimensions);
  progress.note(`wrote ${options.output}`);
}

interface Shared {
  readonly texts: TokenTexts;
  readonly sampler: BatchSampler;
  readonly rows: number;
  readonly random: Random;
  readonly progress: Progress;
}

const dropout = { short: 0.1, long: 0.35, longFrom: 64 };

/** The table by contrast of whole texts. */
async function obtainTable(options: TrainingOptions, shared: Shared): Promise<Float32Array> {
  const { dimensions, threads, scale } = options;
  const { texts, sampler, rows, random, progress } = shared;
  if (options.table !== undefined && existsSync(options.table)) {
    const bytes = Uint8Array.from(readFileSync(options.table));
    return new Float32Array(bytes.buffer);
  }
  progress.stage('training the table');
  const table = Float32Array.from({ length: rows * dimensions }, () => random.normal());
  const { steps, batch, rate } = options;
  const settings = { steps, batch, rate, scale, warmUp: 0.05, dropout, threads };
  await trainTable(table, dimensions, texts, sampler, settings, random, progress);
  if (options.table !== undefined) writeFileSync(options.table, table);
  return table;
}

/** The table refined for late interaction: the mean of the first and of several states on the way. */
async function refine(
  options: TrainingOptions,
  base: Float32Array,
  shared: Shared,
): Promise<Float32Array> {
  const { dimensions, threads, scale } = options;
  const { texts, sampler, random, progress } = shared;
  const steps = options.refineSteps;
  if (steps === 0) return base;
  progress.stage('refining the table for late interaction');
  const average = new TableAverage(base.length);
  average.add(base, options.baseWeight);
  const table = base.slice();
  const trainer = await LateInteractionTrainer.open(
    table,
    dimensions,
    texts,
    {
      steps,
      batch: options.refineBatch,
      rate: options.refineRate,
      scale,
      warmUp: 0.05,
      dropout,
      threads,
    },
    random,
  );
  const every = Math.ceil(steps / 10);
  await trainer.train(sampler, progress, (step) => {
    if (step % every === 0 && step > steps / 3) average.add(table);
  });
  return average.mean();
}

async function obtainPieces(options: TrainingOptions, progress: Progress): Promise<ScoredPiece[]> {
  if (options.pieces !== undefined && existsSync(options.pieces)) {
    return JSON.parse(readFileSync(options.pieces, 'utf8'));
  }
  progress.stage('counting words');
  const files = listDataFiles(options.data);
  const words = new WordCounts(headwordsOf(files));
  for (const file of files) {
    const weights = weightsOf(file);
    const pairs = readPairs(file);
    countTexts(words, file, pairs, weights.vocabulary);
    if (weights.names.vocabulary > 0) {
      countTexts(words, file, namePairs(pairs), weights.names.vocabulary);
    }
  }
  progress.stage('training the vocabulary');
  const pieces = trainVocabulary(
    words.balanced(),
    {
      size: options.vocabulary,
      seed: {
        words: Math.floor(0.84 * options.vocabulary),
        size: 200_000,
        leastWord: 2.5,
        leastCharacter: 6,
      },
      piecePenalty: 2,
    },
    progress,
  );
  if (options.pieces !== undefined) writeFileSync(options.pieces, JSON.stringify(pieces));
  return pieces;
}

/** Counts the words of both columns, each text once. */
function countTexts(
  words: WordCounts,
  file: DataFile,
  pairs: readonly TextPair[],
  weight: number,
): void {
  const seen = new Set<string>();
  for (const pair of pairs) {
    for (const [side, text] of pair.entries()) {
      if (seen.has(text)) continue;
      seen.add(text);
      words.add(text, file.languages[side] ?? '', weight);
    }
  }
}

/** The Chinese headwords of the dictionaries. */
function* headwordsOf(files: readonly DataFile[]): Generator<string> {
  for (const file of files) {
    const side = file.languages.indexOf('zh');
    if (file.kind !== 'dict' || side < 0) continue;
    for (const pair of readPairs(file)) yield pair[side] ?? '';
  }
}
