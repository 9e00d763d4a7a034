import type { Block } from '../../domain/document.ts';

/** Index of the last block that begins at or before a position; -1 where none does. */
export function blockIndexAt(blocks: readonly Block[], position: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const block = blocks[middle];
    if (block !== undefined && block.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
