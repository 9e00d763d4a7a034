import { levelStride } from './codes.ts';

// What `assembly/layout.ts` says to the kernel.

/** Passages that are counted by one instruction, a column of a block. */
export const columnPassages = 128;
const blockPassages = 512;
/** Bytes of a dimension in a block. */
export const lineBytes = blockPassages / 8;
const blockColumns = blockPassages / columnPassages;
/** Bits of a sum of weights, the lowest first. */
export const sumPlanes = 11;
/** Bytes of the bits of a column. */
export const columnBytes = columnPassages / 8;
/** Bytes of the sums of a column, and of who is there. */
export const sumBytes = (sumPlanes + 1) * columnBytes;
/** No sum of weights of one sign may be greater. */
export const greatestSum = 2 ** (sumPlanes - 1) - 1;
/** Bits of a weight. */
export const weightBits = 3;
/** Inputs that are added at once. */
export const inputsAtOnce = 16;

/** Blocks that passages of a segment lie in. */
export function blocksOf(passages: number): number {
  return Math.ceil(passages / blockPassages);
}

export function columnsOf(passages: number): number {
  return blocksOf(passages) * blockColumns;
}

/** Bytes of the slices of a segment's signs: a line for each dimension, and one of nothing. */
export function sliceBytes(passages: number, dimensions: number): number {
  return blocksOf(passages) * (levelStride(dimensions) + 1) * lineBytes;
}
