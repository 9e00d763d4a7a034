import { parseArgs } from 'node:util';

/** Everything that decides what the trainer makes; the defaults made the shipped model. */
export interface TrainingOptions {
  readonly data: string;
  readonly output: string;
  readonly name: string;
  readonly seed: number;
  readonly dimensions: number;
  /** Pieces of the vocabulary, special tokens and aliases apart. */
  readonly vocabulary: number;
  readonly steps: number;
  readonly batch: number;
  readonly rate: number;
  readonly scale: number;
  readonly threads: number;
  /** A file of pieces to use instead of training them, or undefined. */
  readonly pieces: string | undefined;
  readonly table: string | undefined;
  readonly refineSteps: number;
  readonly refineBatch: number;
  readonly refineRate: number;
  readonly baseWeight: number;
  /** What the rows of question words are multiplied by in the end. */
  readonly questionWords: number;
}

const flags = {
  data: { type: 'string', default: '../shared/training-data' },
  output: { type: 'string', default: 'embeddings/model/bruecke-static-256' },
  name: { type: 'string', default: 'bruecke-static-256' },
  seed: { type: 'string', default: '1' },
  dimensions: { type: 'string', default: '256' },
  vocabulary: { type: 'string', default: '48000' },
  steps: { type: 'string', default: '3000' },
  batch: { type: 'string', default: '1024' },
  rate: { type: 'string', default: '0.4' },
  scale: { type: 'string', default: '12' },
  threads: { type: 'string', default: '2' },
  pieces: { type: 'string' },
  table: { type: 'string' },
  'refine-steps': { type: 'string', default: '0' },
  'refine-batch': { type: 'string', default: '256' },
  'refine-rate': { type: 'string', default: '0.1' },
  'question-words': { type: 'string', default: '0.3' },
  'base-weight': { type: 'string', default: '2' },
} as const;

export function parseOptions(args: readonly string[]): TrainingOptions {
  const { values } = parseArgs({ args: [...args], options: flags });
  return {
    data: values.data,
    output: values.output,
    name: values.name,
    pieces: values.pieces,
    table: values.table,
    refineSteps: Number(values['refine-steps']),
    refineBatch: positive('refine-batch', values['refine-batch']),
    refineRate: positive('refine-rate', values['refine-rate']),
    questionWords: positive('question-words', values['question-words']),
    baseWeight: Number(values['base-weight']),
    seed: positive('seed', values.seed),
    dimensions: positive('dimensions', values.dimensions),
    vocabulary: positive('vocabulary', values.vocabulary),
    steps: positive('steps', values.steps),
    batch: positive('batch', values.batch),
    rate: positive('rate', values.rate),
    scale: positive('scale', values.scale),
    threads: positive('threads', values.threads),
  };
}

function positive(flag: string, value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new Error(`--${flag} must be a number above 0, not '${value}'`);
  return number;
}
