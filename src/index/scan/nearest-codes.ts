import type { CodeMemory } from './code-memory.ts';
import { signStride } from './codes.ts';
import { planeCount } from './query-code.ts';
import { histograms, type Scratch } from './scratch.ts';
import type { SegmentCodes } from './segment-codes.ts';

/** Passages of one segment: numbers (uint32) at a byte offset of the memory. */
export interface Picks {
  readonly segment: number;
  readonly rows: number;
  readonly count: number;
}

/** How many passages each of the two distances leaves. */
export interface Shortlist {
  readonly byHamming: number;
  readonly byWeight: number;
}

/**
 * The passages whose sign codes are nearest to a query, segment after segment: Hamming distances of
 * all (Charikar 2002), then of those that are near the weighted ones, where a sign that differs
 * counts by what the query has there. The query keeps its magnitudes, the passages need no more
 * than their signs (asymmetric distance: Dong, Charikar and Li 2008; RaBitQ: Gao and Long 2024).
 * Ties at the end of a list are all in it, so that segments make no difference.
 */
export function* nearestCodes(
  segments: readonly SegmentCodes[],
  starts: Uint32Array,
  dimensions: number,
  memory: CodeMemory,
  scratch: Scratch,
  { byHamming, byWeight }: Shortlist,
): Generator<Picks> {
  const { kernel } = memory;
  const bytes = signStride(dimensions);
  const { signs, planes, histogram, weightedHistogram, picks } = scratch;

  const bins = 8 * bytes + 1;
  new Uint32Array(memory.buffer, histogram, histograms * bins).fill(0);
  const distancesOf = (at: number): number => scratch.distances + 2 * (starts[at] ?? 0);
  segments.forEach(({ signsAt, count }, at) => {
    kernel.hamming(signsAt, count, bytes, signs, distancesOf(at), histogram);
  });
  const near = reach(memory.buffer, histogram, bins, histograms, byHamming);

  const weightedBins = ((1 << planeCount) - 1) * 8 * bytes + 1;
  new Uint32Array(memory.buffer, weightedHistogram, weightedBins).fill(0);
  const ends = new Uint32Array(segments.length);
  let total = 0;
  segments.forEach(({ signsAt, count }, at) => {
    const rows = scratch.rows + 4 * total;
    const found = kernel.collect(distancesOf(at), count, near, rows);
    const out = scratch.weighted + 2 * total;
    kernel.weighted(signsAt, bytes, rows, found, signs, planes, planeCount, out, weightedHistogram);
    total += found;
    ends[at] = total;
  });
  const nearer = reach(memory.buffer, weightedHistogram, weightedBins, 1, byWeight);

  const rows = new Uint32Array(memory.buffer, scratch.rows, total);
  for (let segment = 0, from = 0; segment < segments.length; segment += 1) {
    const end = ends[segment] ?? 0;
    const count = kernel.collect(scratch.weighted + 2 * from, end - from, nearer, picks);
    const chosen = new Uint32Array(memory.buffer, picks, count);
    for (let i = 0; i < count; i += 1) chosen[i] = rows[from + (chosen[i] ?? 0)] ?? 0;
    if (count > 0) yield { segment, rows: picks, count };
    from = end;
  }
}

/** The distance within which there are as many as wanted. */
function reach(
  buffer: ArrayBuffer,
  histogram: number,
  bins: number,
  parts: number,
  wanted: number,
): number {
  const counts = new Uint32Array(buffer, histogram, parts * bins);
  let within = 0;
  for (let distance = 0; distance < bins; distance += 1) {
    for (let part = 0; part < parts; part += 1) within += counts[part * bins + distance] ?? 0;
    if (within >= wanted) return distance;
  }
  return bins - 1;
}
