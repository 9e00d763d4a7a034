import { layOut } from '../../embedding/kernel/layout.ts';
import type { CodeMemory } from './code-memory.ts';
import { levelStride } from './codes.ts';
import { columnBytes, inputsAtOnce, sumBytes, weightBits } from './layout.ts';

/** Where the parts of one search lie in the memory: byte offsets. */
export interface Scratch {
  /** 16-bit numbers of the query. */
  readonly query: number;
  /** Which lines of a block count, and how many of each weight. */
  readonly inputs: number;
  readonly counts: number;
  /** How much the signs of all passages agree. */
  readonly sums: number;
  /** A bit for each passage that is scored. */
  readonly chosen: number;
  readonly open: number;
  /** Where the levels of those lie, segment after segment, and their dot products. */
  readonly offsets: number;
  readonly products: number;
}

/** @param columns of all segments */
export function scratchFor(
  memory: CodeMemory,
  dimensions: number,
  size: number,
  columns: number,
): Scratch {
  const groups = 2 * weightBits;
  const parts = {
    query: 2 * levelStride(dimensions),
    inputs: 4 * (weightBits * dimensions + groups * (inputsAtOnce - 1)),
    counts: 4 * groups,
    sums: sumBytes * columns,
    chosen: columnBytes * columns,
    open: columnBytes * columns,
    offsets: 4 * size,
    products: 4 * size,
  };
  const { at } = memory.scratch(layOut(parts).end);
  return layOut(parts, at);
}
