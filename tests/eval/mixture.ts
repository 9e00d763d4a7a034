import { type AskedKind, askedKinds } from './asked.ts';

/**
 * Of how many kinds questions are taken to be, whatever number of each there is to measure with: a
 * probability means nothing without it.
 */
export const mixture: Readonly<Record<AskedKind, number>> = {
  answerable: 0.5,
  close: 0.2,
  foreign: 0.25,
  garbled: 0.05,
};

/** How much each example counts, so that the kinds have their shares; 1 on average. */
export function mixtureWeights(kinds: readonly AskedKind[]): number[] {
  const counts = new Map(askedKinds.map((kind) => [kind, 0]));
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const present = askedKinds.filter((kind) => (counts.get(kind) ?? 0) > 0);
  const total = present.reduce((sum, kind) => sum + mixture[kind], 0);
  return kinds.map((kind) => (mixture[kind] * kinds.length) / (total * (counts.get(kind) ?? 1)));
}
