import { chainOf, type Marginals, marginalsOf } from '../../src/corpus/visits/learned/chain.ts';

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
  const labelCount = Math.sqrt(transitions.length);
  const emissions = emissionsOf(sequence, weights, labelCount);
  const marginals = marginalsOf(chainOf(emissions, transitions));
  const { chain, forward, backward } = marginals;
  const tokens = new Float64Array(chain.potentials.length);
  const pairs = new Float64Array(labelCount * labelCount);
  let logLikelihood = -forward.scales.reduce((sum, scale) => sum + Math.log(scale), 0);
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
    takeExpected(pairs, marginals, at);
  }
  return { tokens, pairs, logLikelihood };
}

/** [tokens × labels] */
function emissionsOf({ rows }: Sequence, weights: Float32Array, labelCount: number): Float64Array {
  const emissions = new Float64Array(rows.length * labelCount);
  rows.forEach((own, at) => {
    for (const row of own) {
      for (let label = 0; label < labelCount; label += 1) {
        const here = at * labelCount + label;
        emissions[here] = (emissions[here] ?? 0) + (weights[row * labelCount + label] ?? 0);
      }
    }
  });
  return emissions;
}

/** Takes away how likely each pair of labels is at a token and the one before it. */
function takeExpected(
  pairs: Float64Array,
  { chain: { labelCount, potentials, factors }, forward: { values, scales }, backward }: Marginals,
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
