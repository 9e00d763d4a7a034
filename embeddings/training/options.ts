import { parseArgs } from 'node:util';

/** Every flag with its default and what it means. The defaults made the shipped model. */
const flags = {
  data: ['../shared/training-data', 'folder of training files (*.tsv.gz)'],
  output: ['embeddings/model/bruecke-static-384', 'folder that the model is written to'],
  name: ['bruecke-static-384', 'name of the model in its manifest'],
  seed: ['1', 'of everything that is left to chance'],
  seeds: ['2', 'how many, from that on, each with a table of rows alone and one of shared rows'],
  threads: ['2', 'of the matrix products; the last bits hang on it'],
  vocabulary: ['64500', 'pieces of the vocabulary, apart from special tokens and aliases'],
  dimensions: ['384', 'of the vectors; a multiple of 16'],
  steps: ['3000', 'batches of the training by contrast of texts'],
  batch: ['1024', 'pairs of texts in a batch'],
  rate: ['0.4', 'greatest learning rate'],
  scale: ['12', 'what cosines are multiplied by before the softmax'],
  'refine-steps': ['0', 'batches of a further training for late interaction; 0: none'],
  'refine-batch': ['256', 'pairs of texts in such a batch'],
  'refine-rate': ['0.1', 'greatest learning rate of that training'],
  'first-weight': ['2', 'weight of the table before that training, in the mean of its states'],
  'question-words': ['0.3', 'what the lengths of question words are multiplied by'],
  composition: ['0.2', 'how far Chinese words are drawn to what they are made of, 0 to 1'],
  pieces: ['', 'file that keeps the pieces of the vocabulary: read if there, else written'],
  tables: ['', 'folder that keeps each table that was trained: read if there, else written'],
} as const;

type Flag = keyof typeof flags;

/** Everything that decides what the trainer makes. */
export interface TrainingOptions {
  readonly data: string;
  readonly output: string;
  readonly name: string;
  readonly seed: number;
  readonly seeds: number;
  readonly threads: number;
  readonly vocabulary: number;
  readonly dimensions: number;
  readonly steps: number;
  readonly batch: number;
  readonly rate: number;
  readonly scale: number;
  readonly refineSteps: number;
  readonly refineBatch: number;
  readonly refineRate: number;
  readonly firstWeight: number;
  readonly questionWords: number;
  readonly composition: number;
  /** Empty: not kept. */
  readonly pieces: string;
  /** Empty: not kept. */
  readonly tables: string;
}

/** @throws Error that names the flag, for an unknown flag or a value that is no number in its range. */
export function parseOptions(args: readonly string[]): TrainingOptions {
  const options = Object.fromEntries(
    Object.entries(flags).map(([flag, [value]]) => [
      flag,
      { type: 'string' as const, default: value },
    ]),
  );
  const { values } = parseArgs({ args: [...args], options });
  const text = (flag: Flag): string => String(values[flag] ?? flags[flag][0]);
  const number = (flag: Flag, least = Number.MIN_VALUE, most = Number.MAX_VALUE): number => {
    const value = Number(text(flag));
    if (!(value >= least && value <= most)) throw new Error(`--${flag} cannot be '${text(flag)}'`);
    return value;
  };
  return {
    data: text('data'),
    output: text('output'),
    name: text('name'),
    seed: number('seed', 0),
    seeds: number('seeds', 1),
    threads: number('threads'),
    vocabulary: number('vocabulary'),
    dimensions: number('dimensions'),
    steps: number('steps'),
    batch: number('batch'),
    rate: number('rate'),
    scale: number('scale'),
    refineSteps: number('refine-steps', 0),
    refineBatch: number('refine-batch'),
    refineRate: number('refine-rate'),
    firstWeight: number('first-weight', 0),
    questionWords: number('question-words'),
    composition: number('composition', 0, 1),
    pieces: text('pieces'),
    tables: text('tables'),
  };
}

/** What `--help` shows. */
export function usage(): string {
  const lines = Object.entries(flags).map(
    ([flag, [value, meaning]]) => `  --${flag.padEnd(16)} ${meaning}${value && ` (${value})`}`,
  );
  return `Trains the embedded model.\n\n${lines.join('\n')}\n`;
}
