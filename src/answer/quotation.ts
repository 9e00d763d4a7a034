import type { Quotation } from '../domain/answer.ts';
import { formatCitation } from '../domain/citation.ts';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { pagesOf } from '../domain/pages.ts';
import type { Passage } from '../domain/passage.ts';
import type { Span } from '../domain/span.ts';
import { documentFacts } from './document-facts.ts';

/**
 * Quotes a passage: every word is a slice of the document's stored text, the highlight a slice of
 * the passage. Both are checked here, where an answer leaves.
 *
 * @throws BrueckeError `internal` where a slice does not lie within its text
 */
export function quote(
  document: Document,
  passage: Passage,
  highlight: Span | undefined,
  score: number,
): Quotation {
  const citation = formatCitation({ document: document.id, number: passage.number });
  if (!within(passage, { start: 0, end: document.text.length })) {
    throw new BrueckeError('internal', { citation, reason: 'passage outside its document' });
  }
  if (highlight !== undefined && !within(highlight, passage)) {
    throw new BrueckeError('internal', { citation, reason: 'highlight outside its passage' });
  }
  const page = pagesOf(document, passage);
  return {
    citation,
    ...documentFacts(document),
    ...(page !== undefined && { page }),
    text: document.text.slice(passage.start, passage.end),
    highlights:
      highlight === undefined
        ? []
        : [[highlight.start - passage.start, highlight.end - passage.start]],
    score,
  };
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
}
