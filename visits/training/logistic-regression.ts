import { HashIndex } from '../../src/corpus/visits/learned/hash-index.ts';
import type { ClassifierWeights } from '../../src/corpus/visits/learned/report-classifier.ts';
import { AdaGrad, MeanOfStates } from './adagrad.ts';
import { inEpochs } from './epochs.ts';
import { commonFeatures, quantised, withoutWeakRows } from './features.ts';

/** Features that are there, each as often as it is, and whether the answer is yes. */
export interface Example {
  readonly features: readonly number[];
  readonly isReport: boolean;
}

export interface RegressionOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** Examples that must show a feature for it to count. */
  readonly leastSeen: number;
  readonly seed: number;
}

/** Learns a logistic regression; both answers together weigh the same. */
export function learnRegression(
  examples: readonly Example[],
  options: RegressionOptions,
): Pick<ClassifierWeights, 'features' | 'weights' | 'scale'> {
  const common = commonFeatures(
    examples.map(({ features }) => new Set(features)),
    options.leastSeen,
  );
  const rows = new HashIndex(common);
  const rowsOf = examples.map(({ features }) =>
    features.map((hash) => rows.placeOf(hash)).filter((row) => row >= 0),
  );
  const yes = examples.filter(({ isReport }) => isReport).length;
  const weightOf = {
    yes: examples.length / (2 * yes),
    no: examples.length / (2 * (examples.length - yes)),
  };
  const model = new AdaGrad(common.length, options.rate, options.decay);
  const mean = new MeanOfStates(common.length);
  const learnFrom = (number: number): void => {
    const isReport = examples[number]?.isReport === true;
    const own = rowsOf[number] ?? [];
    const sum = own.reduce((total, row) => total + (model.weights[row] ?? 0), 0);
    const error = Number(isReport) - 1 / (1 + Math.exp(-sum));
    const gradient = error * (isReport ? weightOf.yes : weightOf.no);
    for (const row of own) model.step(row, gradient);
  };
  inEpochs(examples.length, options, learnFrom, () => mean.add(model.weights));
  const { codes, scale } = quantised(mean.mean());
  return { ...withoutWeakRows(common, codes, 1, 1), scale };
}
