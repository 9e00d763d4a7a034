import type { Quotation } from '../domain/answer.ts';
import type { Document } from '../domain/document.ts';

type DocumentFacts = Pick<
  Quotation,
  'document' | 'title' | 'publisher' | 'published' | 'url' | 'ownWords' | 'language'
>;

/** What a quotation and a source card say of their document. */
export function documentFacts(document: Document): DocumentFacts {
  const { id, title, publisher, published, url, sources, language } = document;
  return {
    document: id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
    ...(sources === undefined && { ownWords: true }),
    language,
  };
}
