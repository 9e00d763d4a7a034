import { HashIndex } from '../../src/corpus/visits/learned/hash-index.ts';
import { columnCount, type Layer, layers } from '../../src/corpus/visits/learned/labels.ts';
import type { TaggerWeights } from '../../src/corpus/visits/learned/tagger.ts';
import { AdaGrad, MeanOfStates } from './adagrad.ts';
import { inEpochs } from './epochs.ts';
import { commonFeatures, quantised, withoutWeakRows } from './features.ts';
import { gradientsOf, type Sequence } from './gradients.ts';
import type { LabelledSentence } from './labelled-sentences.ts';

export interface TaggerOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Weight of the squared weights beside the likelihood of one sentence. */
  readonly decay: number;
  /** Tokens that must show a feature for it to count. */
  readonly leastSeen: number;
  /** Features with smaller weights alone are left out. */
  readonly leastWeight: number;
  readonly seed: number;
}

/** Gradients smaller than this move nothing that 8 bits could tell. */
const least = 1e-4;

/** Learns the weights of linear-chain conditional random fields by their likelihood. */
export function learnTagger(
  sentences: readonly LabelledSentence[],
  options: TaggerOptions,
): TaggerWeights {
  const tokens = sentences.flatMap(({ features }) => features);
  const features = commonFeatures(tokens, options.leastSeen);
  const index = new HashIndex(features);
  const rows = sentences.map((sentence) =>
    sentence.features.map((each) =>
      Int32Array.from(each, (hash) => index.placeOf(hash)).filter((row) => row >= 0),
    ),
  );
  const weights = new Float32Array(features.length * columnCount);
  const transitions = layers.map((layer, number) => {
    const sequences = sentences.map(({ labels }, at) => ({
      rows: rows[at] ?? [],
      labels: labels[number] ?? new Uint8Array(),
    }));
    const learned = learnLayer(sequences, features.length, layer, options);
    learned.emissions.forEach((weight, at) => {
      const { first, labelCount } = layer;
      weights[Math.floor(at / labelCount) * columnCount + first + (at % labelCount)] = weight;
    });
    return learned.transitions;
  });
  const { codes, scale } = quantised(weights);
  const leastCode = Math.max(1, options.leastWeight / scale);
  return { ...withoutWeakRows(features, codes, columnCount, leastCode), scale, transitions };
}

/** Emissions [features × labels], transitions [labels × labels]. */
function learnLayer(
  sequences: readonly Sequence[],
  featureCount: number,
  { labelCount }: Layer,
  { rate, decay, ...epochs }: TaggerOptions,
): { emissions: Float32Array; transitions: Float32Array } {
  const emissions = new AdaGrad(featureCount * labelCount, rate, decay);
  const transitions = new AdaGrad(labelCount ** 2, rate, decay);
  const means = {
    emissions: new MeanOfStates(emissions.weights.length),
    transitions: new MeanOfStates(transitions.weights.length),
  };
  const learn = (number: number): void => {
    const sequence = sequences[number];
    if (sequence !== undefined) learnFrom(sequence, labelCount, emissions, transitions);
  };
  inEpochs(sequences.length, epochs, learn, () => {
    means.emissions.add(emissions.weights);
    means.transitions.add(transitions.weights);
  });
  return { emissions: means.emissions.mean(), transitions: means.transitions.mean() };
}

function learnFrom(
  sequence: Sequence,
  labelCount: number,
  emissions: AdaGrad,
  transitions: AdaGrad,
): void {
  const { tokens, pairs } = gradientsOf(sequence, emissions.weights, transitions.weights);
  sequence.rows.forEach((rows, at) => {
    for (let label = 0; label < labelCount; label += 1) {
      const gradient = tokens[at * labelCount + label] ?? 0;
      if (Math.abs(gradient) < least) continue;
      for (const row of rows) emissions.step(row * labelCount + label, gradient);
    }
  });
  pairs.forEach((gradient, pair) => {
    transitions.step(pair, gradient);
  });
}
