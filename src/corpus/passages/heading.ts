import type { Document } from '../../domain/document.ts';
import type { Span } from '../../domain/span.ts';
import { spanIndexAt } from './span-index.ts';

/** The nearest heading before a passage; undefined where there is none. */
export function headingOf(document: Document, passage: Span): string | undefined {
  const { blocks, text } = document;
  for (let index = spanIndexAt(blocks, passage.start); index >= 0; index -= 1) {
    const block = blocks[index];
    if (block?.kind === 'heading') return text.slice(block.start, block.end);
  }
  return undefined;
}
