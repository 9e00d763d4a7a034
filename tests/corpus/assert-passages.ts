import { spanIndexAt } from '../../src/corpus/passages/span-index.ts';
import { isQuotable } from '../../src/corpus/passages/units.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Passage } from '../../src/domain/passage.ts';
import type { Span } from '../../src/domain/span.ts';

/**
 * Holds what every quotation rests on: passages are numbered from 1, in order, apart from each other,
 * inside the document's quotable blocks, and made of their sentences.
 * @throws Error that names the citation and what is wrong with it
 */
export function assertPassages(document: Document, passages: readonly Passage[]): void {
  let previousEnd = 0;
  for (const [index, passage] of passages.entries()) {
    const fail = (what: string): never => {
      throw new Error(`${passage.document}#${passage.number}: ${what}`);
    };
    if (passage.document !== document.id) fail(`belongs to ${document.id}`);
    if (passage.number !== index + 1) fail(`stands at ${index + 1}`);
    if (passage.start < previousEnd) fail('overlaps the passage before');
    if (!isCleanSlice(document.text, passage)) fail('is no clean slice of the text');
    if (crossesOther(document, passage)) fail('crosses a heading or boilerplate');
    if (!isMadeOf(document, passage)) fail('is not made of its sentences');
    previousEnd = passage.end;
  }
}

/** Not empty, inside the text, no white space at its ends, no half of a surrogate pair. */
function isCleanSlice(text: string, { start, end }: Span): boolean {
  const slice = text.slice(start, end);
  return (
    start >= 0 &&
    end <= text.length &&
    slice !== '' &&
    slice === slice.trim() &&
    !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(slice)
  );
}

function crossesOther({ blocks }: Document, { start, end }: Span): boolean {
  const first = spanIndexAt(blocks, start);
  const last = spanIndexAt(blocks, end - 1);
  return first < 0 || blocks.slice(first, last + 1).some(({ kind }) => !isQuotable(kind));
}

function isMadeOf(document: Document, { start, end, sentences }: Passage): boolean {
  return (
    sentences.at(0)?.start === start &&
    sentences.at(-1)?.end === end &&
    sentences.every((sentence, index) => {
      const gapEnd = sentences[index + 1]?.start ?? sentence.end;
      const gap = document.text.slice(sentence.end, gapEnd);
      return (
        isCleanSlice(document.text, sentence) && gap.trim() === '' && isInBlock(document, sentence)
      );
    })
  );
}

function isInBlock({ blocks }: Document, { start, end }: Span): boolean {
  const block = blocks[spanIndexAt(blocks, start)];
  return block !== undefined && isQuotable(block.kind) && end <= block.end;
}
