import type { Document } from '../domain/document.ts';
import type { Fields } from './store/front-matter.ts';

/** Front matter with what was found in a document. Visits are recognised anew whenever it is read. */
export function proposeFields(
  document: Document,
  from: { readonly url?: string; readonly read?: string } = {},
): Fields {
  const { title, language, published, publisher, author } = document;
  const fields = {
    title,
    language,
    published,
    publisher,
    author,
    url: from.url ?? document.url,
    read: from.read,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
