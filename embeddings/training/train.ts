import { join } from 'node:path';
import type { ScoredPiece } from '../../src/embedding/unigram.ts';
import { listDataFiles } from './data/files.ts';
import { BatchSampler, type PairTask } from './data/pair-task.ts';
import { tasksOf } from './data/tasks.ts';
import { TokenTexts } from './data/token-texts.ts';
import { writeModel } from './export/write-model.ts';
import { kept } from './kept.ts';
import { TableAverage } from './late-interaction/table-average.ts';
import { LateInteractionTrainer } from './late-interaction/train-late-interaction.ts';
import type { TrainingOptions } from './options.ts';
import type { Progress } from './progress.ts';
import { Random } from './random.ts';
import { drawToParts } from './table/chinese-composition.ts';
import { meanOfAligned } from './table/mean-of-aligned.ts';
import { shortenQuestionWords } from './table/question-words.ts';
import { foldParts, noParts, partsOfRows, type RowParts } from './table/row-parts.ts';
import { trainTable } from './table/train-table.ts';
import { learnPieces } from './vocabulary/learn-pieces.ts';
import { makeVocabulary, trainingUnigram } from './vocabulary/vocabulary.ts';

const longestText = 256;
const warmUp = 0.05;
const dropout = { short: 0.1, long: 0.35, longFrom: 64 };
/** States of the table on the way that are averaged, once a third of the way is done. */
const states = 10;

/** From a folder of training texts to a folder with a model. */
export async function train(options: TrainingOptions, progress: Progress): Promise<void> {
  const files = listDataFiles(options.data);
  const pieceBytes = await kept(options.pieces, async () =>
    Buffer.from(JSON.stringify(learnPieces(files, options.vocabulary, progress))),
  );
  const pieces: ScoredPiece[] = JSON.parse(Buffer.from(pieceBytes).toString('utf8'));
  const vocabulary = makeVocabulary(pieces);
  const unigram = trainingUnigram(vocabulary);

  progress.stage(`reading ${files.length} files into ${vocabulary.rows} rows`);
  const texts = new TokenTexts(unigram, longestText);
  const tasks = files.flatMap((file) => tasksOf(file, texts));
  progress.note(`${texts.count} texts, ${tasks.length} tasks`);

  const words = vocabulary.entries.slice(0, vocabulary.rows).map(([piece]) => piece);
  const parts = partsOfRows(words);
  progress.note(`${parts.count} parts of words`);
  const training: Training = { options, texts, tasks, progress };
  const plain = noParts(vocabulary.rows);
  const seeds = Array.from({ length: options.seeds }, (_, at) => options.seed + at);
  const tables = seeds.flatMap((seed) => [
    () => keptTable(`plain-${seed}.f32`, seed, plain, training),
    () => keptTable(`parts-${seed}.f32`, seed, parts, training),
  ]);
  const mean = await meanOfAligned(tables, options.dimensions);
  const table = await refine(mean, training);
  drawToParts(table, options.dimensions, words, options.composition);
  shortenQuestionWords(table, options.dimensions, unigram, options.questionWords);
  writeModel(options.output, options.name, vocabulary, table, options.dimensions);
  progress.note(`wrote ${options.output}`);
}

interface Training {
  readonly options: TrainingOptions;
  readonly texts: TokenTexts;
  readonly tasks: readonly PairTask[];
  readonly progress: Progress;
}

async function keptTable(
  name: string,
  seed: number,
  parts: RowParts,
  training: Training,
): Promise<Float32Array> {
  const { tables } = training.options;
  const bytes = await kept(tables && join(tables, name), async () => {
    const table = await trainByContrast(seed, parts, training);
    return new Uint8Array(table.buffer);
  });
  return new Float32Array(bytes.buffer);
}

/** The table by contrast of whole texts. */
async function trainByContrast(
  seed: number,
  parts: RowParts,
  training: Training,
): Promise<Float32Array> {
  const { options, texts, tasks, progress } = training;
  const rows = parts.lists.starts.length - 1;
  const { dimensions, steps, batch, rate, scale, threads } = options;
  progress.stage(`training a table from seed ${seed}, ${parts.count} parts`);
  const random = new Random(seed);
  const table = new Float32Array((rows + parts.count) * dimensions);
  for (let at = 0; at < rows * dimensions; at += 1) table[at] = random.normal();
  const settings = { steps, batch, rate, scale, warmUp, dropout, threads };
  const sampler = new BatchSampler(tasks, random);
  await trainTable(table, dimensions, parts, texts, sampler, settings, random, progress);
  return foldParts(table, dimensions, parts);
}

/** The mean of the first table and of its states while it is trained for late interaction. */
async function refine(first: Float32Array, training: Training): Promise<Float32Array> {
  const { options, texts, tasks, progress } = training;
  const { dimensions, scale, threads, refineSteps: steps } = options;
  if (steps === 0) return first;
  progress.stage('training for late interaction');
  const random = new Random(options.seed + 1);
  const average = new TableAverage(first.length);
  average.add(first, options.firstWeight);
  const table = first.slice();
  const settings = { batch: options.refineBatch, rate: options.refineRate };
  const trainer = await LateInteractionTrainer.open(
    table,
    dimensions,
    texts,
    { ...settings, steps, scale, warmUp, dropout, threads },
    random,
  );
  const every = Math.ceil(steps / states);
  await trainer.train(new BatchSampler(tasks, random), progress, (step) => {
    if (step % every === 0 && step > steps / 3) average.add(table);
  });
  return average.mean();
}
