import { type Span, sharesHalf } from '../../../domain/span.ts';
import type { Marginals } from './chain.ts';
import { beginsWith, goesOnWith } from './labels.ts';

/** Tokens `[start, end)` that may be a span of a field. */
export interface LikelySpan extends Span {
  /** That these, or tokens of which they share half, are one. */
  readonly probability: number;
}

/** Longer ones are none. */
const mostTokens = 45;
/** Less than this part of what is asked for adds nothing to a span's probability. */
const share = 0.01;

/**
 * The spans of a field that are likelier than `least`, by all labels of the sentence (marginals of a
 * conditional random field), the likeliest first. Of those that share half of their tokens the
 * likeliest stands for all.
 * @param field its number in the layer
 */
export function likelySpans(marginals: Marginals, field: number, least: number): LikelySpan[] {
  const spans = spansAbove(marginals, field, share * least).sort(
    (a, b) => b.probability - a.probability,
  );
  const kept: { start: number; end: number; probability: number }[] = [];
  for (const span of spans) {
    const same = kept.find((other) => sharesHalf(span, other));
    if (same === undefined) kept.push({ ...span });
    else same.probability += span.probability;
  }
  return kept.filter(({ probability }) => probability >= least);
}

function spansAbove(
  { chain, forward, backward }: Marginals,
  field: number,
  least: number,
): LikelySpan[] {
  const { length, labelCount, potentials, factors } = chain;
  const { values, scales } = forward;
  const [begins, goesOn] = [beginsWith(field), goesOnWith(field)];
  /** That a span which goes on until a token with a label does not go on behind it. */
  const endOf = (at: number, label: number): number => {
    if (at === length - 1) return 1;
    let sum = 0;
    for (let after = 0; after < labelCount; after += 1) {
      const there = (at + 1) * labelCount + after;
      if (after === goesOn) continue;
      sum +=
        (factors[label * labelCount + after] ?? 0) *
        (potentials[there] ?? 0) *
        (backward[there] ?? 0);
    }
    return sum / (scales[at + 1] ?? 1);
  };
  const spans: LikelySpan[] = [];
  for (let start = 0; start < length; start += 1) {
    let reached = values[start * labelCount + begins] ?? 0;
    let label = begins;
    for (let at = start; at < Math.min(length, start + mostTokens); at += 1) {
      if (at > start) {
        const here = at * labelCount + goesOn;
        reached *=
          ((factors[label * labelCount + goesOn] ?? 0) * (potentials[here] ?? 0)) /
          (scales[at] ?? 1);
        label = goesOn;
      }
      if (reached * (backward[at * labelCount + label] ?? 0) < least) break;
      const probability = reached * endOf(at, label);
      if (probability >= least) spans.push({ start, end: at + 1, probability });
    }
  }
  return spans;
}
