import { labelCount, mayFollow } from '../../src/corpus/visits/learned/labels.ts';

/** A sentence with features by row instead of by hash. */
export interface Sequence {
  /** Of each token the rows of its features. */
  readonly rows: readonly Int32Array[];
  readonly labels: Uint8Array;
}

export interface Gradients {
  /** [tokens × labels], of the emissions */
  readonly tokens: Float64Array;
  /** [labels × labels], of the transitions */
  readonly pairs: Float64Array;
  /** Natural logarithm of how likely the labels are. */
  readonly logLikelihood: number;
}

/** How the likelihood of the labels of a sentence changes with the weights. */
export function gradientsOf(
  sequence: Sequence,
  weights: Float32Array,
  transitions: Float32Array,
): Gradients {
  const { labels } = sequence;
  const chain = chainOf(sequence, weights, transitions);
  const forward = forwardOf(chain);
  const backward = backwardOf(chain, forward.scales);
  const tokens = new Float64Array(chain.potentials.length);
  const pairs = new Float64Array(labelCount * labelCount);
  let logLikelihood = -forward.logSum;
  for (let at = 0; at < labels.length; at += 1) {
    const own = labels[at] ?? 0;
    logLikelihood += Math.log(chain.potentials[at * labelCount + own] ?? 0);
    for (let label = 0; label < labelCount; label += 1) {
      const here = at * labelCount + label;
      tokens[here] = Number(label === own) - (forward.values[here] ?? 0) * (backward[here] ?? 0);
    }
    if (at === 0) continue;
    const pair = (labels[at - 1] ?? 0) * labelCount + own;
    logLikelihood += transitions[pair] ?? 0;
    pairs[pair] = (pairs[pair] ?? 0) + 1;
    takeExpected(pairs, chain, forward, backward, at);
  }
  return { tokens, pairs, logLikelihood };
}

interface Chain {
  readonly length: number;
  /** [tokens × labels], the greatest of each token 1. */
  readonly potentials: Float64Array;
  /** [labels × labels], 0 where one may not follow the other. */
  readonly factors: Float64Array;
}

function chainOf({ rows }: Sequence, weights: Float32Array, transitions: Float32Array): Chain {
  const emissions = new Float64Array(rows.length * labelCount);
  rows.forEach((own, at) => {
    for (const row of own) {
      for (let label = 0; label < labelCount; label += 1) {
        const here = at * labelCount + label;
        emissions[here] = (emissions[here] ?? 0) + (weights[row * labelCount + label] ?? 0);
      }
    }
  });
  const factors = Float64Array.from(transitions, (weight, at) =>
    mayFollow(Math.floor(at / labelCount), at % labelCount) ? Math.exp(weight) : 0,
  );
  const potentials = new Float64Array(emissions.length);
  for (let at = 0; at < rows.length; at += 1) {
    const own = emissions.subarray(at * labelCount, (at + 1) * labelCount);
    const top = Math.max(...own);
    own.forEach((value, label) => {
      potentials[at * labelCount + label] = Math.exp(value - top);
    });
  }
  return { length: rows.length, potentials, factors };
}

interface Forward {
  /** [tokens × labels], each token's a sum of one (Rabiner 1989). */
  readonly values: Float64Array;
  /** What each token's were divided by. */
  readonly scales: Float64Array;
  readonly logSum: number;
}

function forwardOf({ length, potentials, factors }: Chain): Forward {
  const values = new Float64Array(potentials.length);
  const scales = new Float64Array(length);
  let logSum = 0;
  for (let at = 0; at < length; at += 1) {
    let sum = 0;
    for (let label = 0; label < labelCount; label += 1) {
      const here = at * labelCount + label;
      let reached = at === 0 && mayFollow(0, label) ? 1 : 0;
      for (let before = 0; at > 0 && before < labelCount; before += 1) {
        reached +=
          (values[(at - 1) * labelCount + before] ?? 0) *
          (factors[before * labelCount + label] ?? 0);
      }
      values[here] = reached * (potentials[here] ?? 0);
      sum += values[here] ?? 0;
    }
    scales[at] = sum;
    logSum += Math.log(sum);
    for (let label = 0; label < labelCount; label += 1) {
      const here = at * labelCount + label;
      values[here] = (values[here] ?? 0) / sum;
    }
  }
  return { values, scales, logSum };
}

/** [tokens × labels], scaled as the forward values are. */
function backwardOf({ length, potentials, factors }: Chain, scales: Float64Array): Float64Array {
  const values = new Float64Array(potentials.length);
  values.fill(1, (length - 1) * labelCount);
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let label = 0; label < labelCount; label += 1) {
      let sum = 0;
      for (let after = 0; after < labelCount; after += 1) {
        const there = (at + 1) * labelCount + after;
        sum +=
          (factors[label * labelCount + after] ?? 0) *
          (potentials[there] ?? 0) *
          (values[there] ?? 0);
      }
      values[at * labelCount + label] = sum / (scales[at + 1] ?? 1);
    }
  }
  return values;
}

/** Takes away how likely each pair of labels is at a token and the one before it. */
function takeExpected(
  pairs: Float64Array,
  { potentials, factors }: Chain,
  { values, scales }: Forward,
  backward: Float64Array,
  at: number,
): void {
  for (let left = 0; left < labelCount; left += 1) {
    const mass = (values[(at - 1) * labelCount + left] ?? 0) / (scales[at] ?? 1);
    for (let right = 0; right < labelCount; right += 1) {
      const pair = left * labelCount + right;
      const there = at * labelCount + right;
      pairs[pair] =
        (pairs[pair] ?? 0) -
        mass * (factors[pair] ?? 0) * (potentials[there] ?? 0) * (backward[there] ?? 0);
    }
  }
}
