import { layOut } from '../../embedding/kernel/layout.ts';
import type { CodeMemory } from './code-memory.ts';
import { levelStride, signStride } from './codes.ts';
import { planeCount } from './query-code.ts';

/** Where the parts of one search lie in the memory: byte offsets. */
export interface Scratch {
  /** 16-bit numbers of the query. */
  readonly query: number;
  readonly signs: number;
  readonly planes: number;
  /** How many passages are at each distance: Hamming, then weighted. */
  readonly histogram: number;
  readonly weightedHistogram: number;
  /** Hamming distances of all passages. */
  readonly distances: number;
  /** The passages within the first distance, segment after segment, and their weighted distances. */
  readonly rows: number;
  readonly weighted: number;
  /** Of one segment: the passages that are scored, and their dot products. */
  readonly picks: number;
  readonly products: number;
}

/** Histograms that a kernel spreads its counts over. */
export const histograms = 4;

/** @param largest passages of the largest segment */
export function scratchFor(
  memory: CodeMemory,
  dimensions: number,
  size: number,
  largest: number,
): Scratch {
  const bytes = signStride(dimensions);
  const bits = 8 * bytes;
  // The scan reads eight distances at once.
  const distances = 2 * size + 16;
  const parts = {
    query: 2 * levelStride(dimensions),
    signs: bytes,
    planes: planeCount * bytes,
    histogram: 4 * histograms * (bits + 1),
    weightedHistogram: 4 * (((1 << planeCount) - 1) * bits + 1),
    distances,
    rows: 4 * size,
    weighted: distances,
    picks: 4 * largest,
    products: 4 * largest,
  };
  const { at } = memory.scratch(layOut(parts).end);
  return layOut(parts, at);
}
