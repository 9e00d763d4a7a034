import { layOut } from '../../embedding/kernel/layout.ts';
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
  /** Where those of each segment end among all that are scored. [segments] */
  readonly ends: number;
  /** Where the levels of those lie, segment after segment, and their dot products. */
  readonly offsets: number;
  readonly products: number;
}

/** What the room for a search hangs on. */
export interface Extent {
  readonly dimensions: number;
  /** Passages. */
  readonly size: number;
  /** Of all segments. */
  readonly columns: number;
  readonly segments: number;
}

/** Bytes that a search takes. */
export function scratchBytes(extent: Extent): number {
  return layOut(partsOf(extent)).end;
}

/** @param at a multiple of 16 */
export function scratchAt(at: number, extent: Extent): Scratch {
  return layOut(partsOf(extent), at);
}

function partsOf({ dimensions, size, columns, segments }: Extent) {
  const groups = 2 * weightBits;
  return {
    query: 2 * levelStride(dimensions),
    inputs: 4 * (weightBits * dimensions + groups * (inputsAtOnce - 1)),
    counts: 4 * groups,
    sums: sumBytes * columns,
    chosen: columnBytes * columns,
    open: columnBytes * columns,
    ends: 4 * segments,
    offsets: 4 * size,
    products: 4 * size,
  };
}
