import {
  type Choice,
  type ChooserWeights,
  choices,
  factHash,
} from '../../src/corpus/visits/learned/chooser.ts';
import { HashIndex } from '../../src/corpus/visits/learned/hash-index.ts';
import { AdaGrad, MeanOfStates } from './adagrad.ts';
import type { ChoiceExample } from './choice-examples.ts';
import { inEpochs } from './epochs.ts';
import { commonFeatures, quantised, withoutWeakRows } from './features.ts';

export interface ChoiceOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Candidates that must show a fact for it to count. */
  readonly leastSeen: number;
  /** Facts with smaller weights are left out. */
  readonly leastWeight: number;
  /** Log odds that every candidate gains when all is learned: more is chosen, more of it wrongly. */
  readonly eagerness: Readonly<Record<Choice, number>>;
  readonly seed: number;
}

/** Of these at most one is right; nothing competes with them, with a score of 0. */
const exclusive: ReadonlySet<Choice> = new Set<Choice>(['place', 'from']);
/** Gradients smaller than this move nothing that 8 bits could tell. */
const least = 1e-4;

/** Learns to weigh candidates: by themselves, or against each other where one is right. */
export function learnChoices(
  examples: readonly ChoiceExample[],
  options: ChoiceOptions,
): ChooserWeights {
  const common = commonFeatures(
    examples.flatMap(({ candidates }) => candidates.map(({ facts }) => facts)),
    options.leastSeen,
  );
  const rows = new HashIndex(common);
  const rowsOf = examples.map(({ candidates }) =>
    candidates.map(({ facts }) =>
      Int32Array.from(facts, (fact) => rows.placeOf(fact)).filter((row) => row >= 0),
    ),
  );
  const model = new AdaGrad(common.length, options.rate, options.decay);
  const mean = new MeanOfStates(common.length);
  const learn = (number: number): void => {
    const example = examples[number];
    if (example !== undefined) learnFrom(example, rowsOf[number] ?? [], model);
  };
  inEpochs(examples.length, options, learn, () => mean.add(model.weights));
  const weights = mean.mean();
  for (const choice of choices) {
    const bias = rows.placeOf(factHash(choice, 'bias'));
    if (bias >= 0) weights[bias] = (weights[bias] ?? 0) + options.eagerness[choice];
  }
  const { codes, scale } = quantised(weights);
  return {
    ...withoutWeakRows(common, codes, 1, Math.max(1, options.leastWeight / scale)),
    scale,
  };
}

function learnFrom(
  { choice, candidates }: ChoiceExample,
  rows: readonly Int32Array[],
  model: AdaGrad,
): void {
  const scores = rows.map((own) => own.reduce((sum, row) => sum + (model.weights[row] ?? 0), 0));
  const isRight = candidates.map((candidate) => candidate.isRight);
  const gradients = exclusive.has(choice)
    ? againstEachOther(scores, isRight)
    : scores.map((score, at) => Number(isRight[at]) - 1 / (1 + Math.exp(-score)));
  gradients.forEach((gradient, at) => {
    if (Math.abs(gradient) < least) return;
    for (const row of rows[at] ?? []) model.step(row, gradient);
  });
}

/** Of the log of what is right among all, nothing among them: right where no candidate is. */
function againstEachOther(scores: readonly number[], isRight: readonly boolean[]): number[] {
  const most = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const nothing = Math.exp(-most);
  const all = odds.reduce((sum, each) => sum + each, nothing);
  const right = odds.reduce((sum, each, at) => sum + (isRight[at] === true ? each : 0), 0);
  return odds.map((each, at) => (isRight[at] === true ? each / right : 0) - each / all);
}
