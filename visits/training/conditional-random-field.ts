import { HashIndex } from '../../src/corpus/visits/learned/hash-index.ts';
import {
  beginsWith,
  labelCount,
  type TaggedField,
  taggedFields,
} from '../../src/corpus/visits/learned/labels.ts';
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
  /** Log odds that beginning a span gains when all is learned: more is found, more of it wrongly. */
  readonly eagerness: Readonly<Partial<Record<TaggedField, number>>>;
  readonly seed: number;
}

/** Gradients smaller than this move nothing that 8 bits could tell. */
const least = 1e-4;

/** Learns the weights of a linear-chain conditional random field by its likelihood. */
export function learnTagger(
  sentences: readonly LabelledSentence[],
  options: TaggerOptions,
): TaggerWeights {
  const tokens = sentences.flatMap(({ features }) => features);
  const features = commonFeatures(tokens, options.leastSeen);
  const sequences = sequencesOf(sentences, features);
  const { rate, decay } = options;
  const emissions = new AdaGrad(features.length * labelCount, rate, decay);
  const transitions = new AdaGrad(labelCount ** 2, rate, decay);
  const means = [emissions, transitions].map(({ weights }) => new MeanOfStates(weights.length));
  const learn = (number: number): void => {
    const sequence = sequences[number];
    if (sequence !== undefined) learnFrom(sequence, emissions, transitions);
  };
  inEpochs(sequences.length, options, learn, () => {
    means[0]?.add(emissions.weights);
    means[1]?.add(transitions.weights);
  });
  const [weights, pairs] = means.map((mean) => mean.mean());
  const { codes, scale } = quantised(weights ?? emissions.weights);
  return {
    ...withoutWeakRows(features, codes, labelCount, Math.max(1, options.leastWeight / scale)),
    scale,
    transitions: eager(pairs ?? transitions.weights, options.eagerness),
  };
}

function sequencesOf(
  sentences: readonly LabelledSentence[],
  features: Uint32Array,
): readonly Sequence[] {
  const rows = new HashIndex(features);
  return sentences
    .filter(({ labels }) => labels.length > 0)
    .map((sentence) => ({
      rows: sentence.features.map((each) =>
        Int32Array.from(each, (hash) => rows.placeOf(hash)).filter((row) => row >= 0),
      ),
      labels: sentence.labels,
    }));
}

function learnFrom(sequence: Sequence, emissions: AdaGrad, transitions: AdaGrad): void {
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

function eager(transitions: Float32Array, eagerness: TaggerOptions['eagerness']): Float32Array {
  const changed = transitions.slice();
  for (const [field, name] of taggedFields.entries()) {
    for (let before = 0; before < labelCount; before += 1) {
      const pair = before * labelCount + beginsWith(field);
      changed[pair] = (changed[pair] ?? 0) + (eagerness[name] ?? 0);
    }
  }
  return changed;
}
