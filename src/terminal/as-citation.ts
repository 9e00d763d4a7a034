import { isDocumentId } from '../domain/citation.ts';

/** A document's id alone, as lists of visits and titles show it, means its first passage. */
export function asCitation(text: string): string {
  const citation = text.trim().replace('＃', '#');
  return isDocumentId(citation) ? `${citation}#1` : citation;
}
