import type { CodeSpace } from './code-memory.ts';
import { levelStride } from './codes.ts';
import { columnBytes, columnsOf, sumBytes } from './layout.ts';
import { putQuery } from './query-code.ts';
import type { Scratch } from './scratch.ts';

/** A search in two stages, by numbers alone: so any thread that shares the memory can do it. */
export interface ScanTask {
  /** Of each segment where its slices and its levels lie, and how many passages it has. [3 × segments] */
  readonly segments: Uint32Array;
  readonly dimensions: number;
  /** How many passages are scored. */
  readonly wanted: number;
  readonly scratch: Scratch;
}

/**
 * Chooses the passages whose signs agree most with the query's, and multiplies their levels. Ties at
 * the end are all in, so that segments make no difference. Leaves `ends`, `offsets` and `products`
 * in the scratch; returns what the products are to be multiplied with.
 */
export function scoreNearest(
  { segments, dimensions, wanted, scratch }: ScanTask,
  query: Float32Array,
  { kernel, buffer }: CodeSpace,
): number {
  const scale = putQuery(query, dimensions, buffer, scratch);
  const stride = levelStride(dimensions);
  let columns = 0;
  for (let at = 0; at < segments.length; at += 3) {
    const count = segments[at + 2] ?? 0;
    const sums = scratch.sums + columns * sumBytes;
    kernel.agree(segments[at] ?? 0, stride, count, scratch.inputs, scratch.counts, sums);
    columns += columnsOf(count);
  }
  kernel.select(scratch.sums, columns, wanted, scratch.chosen, scratch.open);
  const ends = new Uint32Array(buffer, scratch.ends, segments.length / 3);
  let total = 0;
  let column = 0;
  for (let at = 0; at < segments.length; at += 3) {
    const own = columnsOf(segments[at + 2] ?? 0);
    const from = scratch.chosen + column * columnBytes;
    total += kernel.offsets(from, own, segments[at + 1] ?? 0, stride, scratch.offsets + 4 * total);
    ends[at / 3] = total;
    column += own;
  }
  kernel.dots(0, stride, scratch.offsets, total, scratch.query, scratch.products);
  return scale;
}
