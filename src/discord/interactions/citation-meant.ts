import type { Answerer } from '../../answer/answerer.ts';
import { isDocumentId, parseCitation } from '../../domain/citation.ts';

/**
 * What a member means who typed this: a citation means itself, a document's id its first passage,
 * words what autocomplete offers first. What is none of these stays, for the sentence about it.
 */
export function citationMeant(typed: string, { documents, citations }: Answerer): string {
  const text = typed.trim().replace('＃', '#');
  if (parseCitation(text) !== undefined) return text;
  const id = text.normalize('NFC').toLowerCase();
  if (isDocumentId(id) && documents.some((each) => each.normalize('NFC').toLowerCase() === id)) {
    return `${text}#1`;
  }
  return citations(text, 1)[0]?.citation ?? text;
}
