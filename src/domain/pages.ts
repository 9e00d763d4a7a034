import type { Document } from './document.ts';
import type { Span } from './span.ts';

/** From page to page; both are the same where a passage stands on one. */
export interface PageRange {
  readonly first: number;
  readonly last: number;
}

/** The pages of its document that a span stands on; undefined where the document has none. */
export function pagesOf({ pages }: Document, { start, end }: Span): PageRange | undefined {
  const pageAt = (position: number): number | undefined =>
    pages?.findLast((page) => page.start <= position)?.page;
  const first = pageAt(start);
  const last = pageAt(end - 1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
