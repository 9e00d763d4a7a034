import { labelCount, mayFollow } from './labels.ts';

/**
 * The likeliest labels of a sentence (Viterbi 1967).
 * @param emissions [tokens × labels]
 * @param transitions [labels × labels], from the first to the second
 * @returns [tokens]
 */
export function viterbi(emissions: Float32Array, transitions: Float32Array): Uint8Array {
  const length = emissions.length / labelCount;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const best = new Float32Array(emissions.length).fill(Number.NEGATIVE_INFINITY);
  const from = new Uint8Array(emissions.length);
  for (let label = 0; label < labelCount; label += 1) {
    if (mayFollow(0, label)) best[label] = emissions[label] ?? 0;
  }
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      const here = at * labelCount + label;
      for (const before of predecessors[label] ?? []) {
        const sum =
          (best[here - label - labelCount + before] ?? 0) +
          (transitions[before * labelCount + label] ?? 0);
        if (sum > (best[here] ?? 0)) {
          best[here] = sum;
          from[here] = before;
        }
      }
      best[here] = (best[here] ?? 0) + (emissions[here] ?? 0);
    }
  }
  const last = (length - 1) * labelCount;
  let label = 0;
  for (let other = 1; other < labelCount; other += 1) {
    if (mayEnd(other) && (best[last + other] ?? 0) > (best[last + label] ?? 0)) label = other;
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = from[at * labelCount + label] ?? 0;
  }
  return labels;
}

const all = Array.from({ length: labelCount }, (_, label) => label);
const predecessors = all.map((label) => all.filter((before) => mayFollow(before, label)));

/** What may stand before 'outside' may stand at the end. */
function mayEnd(label: number): boolean {
  return mayFollow(label, 0);
}
