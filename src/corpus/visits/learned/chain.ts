import { mayFollow } from './labels.ts';

/** A sentence under a linear chain: what speaks for each label of each token, and for each pair. */
export interface Chain {
  readonly length: number;
  readonly labelCount: number;
  /** [tokens × labels], the greatest of each token 1. */
  readonly potentials: Float64Array;
  /** [labels × labels], 0 where one may not follow the other. */
  readonly factors: Float64Array;
}

/**
 * @param emissions [tokens × labels], log odds
 * @param transitions [labels × labels], from the first to the second, log odds
 */
export function chainOf(emissions: Float64Array, transitions: Float32Array): Chain {
  const labelCount = Math.sqrt(transitions.length);
  const length = emissions.length / labelCount;
  const factors = Float64Array.from(transitions, (weight, at) =>
    mayFollow(Math.floor(at / labelCount), at % labelCount) ? Math.exp(weight) : 0,
  );
  const potentials = new Float64Array(emissions.length);
  for (let at = 0; at < length; at += 1) {
    const own = emissions.subarray(at * labelCount, (at + 1) * labelCount);
    const top = Math.max(...own);
    own.forEach((value, label) => {
      potentials[at * labelCount + label] = Math.exp(value - top);
    });
  }
  return { length, labelCount, potentials, factors };
}

/** How likely all that stands before and behind each label is. */
export interface Marginals {
  readonly chain: Chain;
  readonly forward: Forward;
  /** [tokens × labels], scaled as the forward values are. */
  readonly backward: Float64Array;
}

export function marginalsOf(chain: Chain): Marginals {
  const forward = forwardOf(chain);
  return { chain, forward, backward: backwardOf(chain, forward) };
}

interface Forward {
  /** [tokens × labels], each token's a sum of one (Rabiner 1989). */
  readonly values: Float64Array;
  /** What each token's were divided by. */
  readonly scales: Float64Array;
}

function forwardOf({ length, labelCount, potentials, factors }: Chain): Forward {
  const values = new Float64Array(potentials.length);
  const scales = new Float64Array(length);
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
    for (let label = 0; label < labelCount; label += 1) {
      const here = at * labelCount + label;
      values[here] = (values[here] ?? 0) / sum;
    }
  }
  return { values, scales };
}

function backwardOf(
  { length, labelCount, potentials, factors }: Chain,
  { scales }: Forward,
): Float64Array {
  const values = new Float64Array(potentials.length);
  values.fill(1, Math.max(0, length - 1) * labelCount);
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
