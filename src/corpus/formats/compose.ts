import type { Block, BlockKind, PageStart } from '../../domain/document.ts';

export interface DecidedPiece {
  readonly kind: BlockKind;
  readonly text: string;
  /** Where in the text a page begins. */
  readonly pages?: readonly PageStart[];
}

export interface StoredText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pages?: readonly PageStart[];
}

/**
 * The stored text of a document: its pieces one after the other, a blank line between them, entries
 * of one list and rows of one table on lines of their own. Every quotation is a slice of this text.
 */
export function composeText(pieces: readonly DecidedPiece[]): StoredText {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const starts: PageStart[] = [];
  let length = 0;
  let previous: BlockKind | undefined;
  for (const { kind, text, pages = [] } of pieces) {
    if (text === '') continue;
    const isSameList = kind === previous && (kind === 'item' || kind === 'row');
    const gap = previous === undefined ? '' : isSameList ? '\n' : '\n\n';
    const start = length + gap.length;
    parts.push(gap, text);
    length = start + text.length;
    blocks.push({ kind, start, end: length });
    for (const page of pages) starts.push({ page: page.page, start: start + page.start });
    previous = kind;
  }
  const pages = starts.filter(({ page }, index) => page !== starts[index - 1]?.page);
  return { text: parts.join(''), blocks, ...(pages.length > 0 && { pages }) };
}
