import type { Span } from '../../domain/span.ts';

/** Index of the last span that begins at or before a position; -1 where none does. In order. */
export function spanIndexAt(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const span = spans[middle];
    if (span !== undefined && span.start <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
