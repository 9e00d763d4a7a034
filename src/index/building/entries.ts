import { createHash } from 'node:crypto';
import type { Document } from '../../domain/document.ts';
import { byId, type Placed } from '../segment/buckets.ts';
import { documentLines } from '../segment/document-lines.ts';
import { storedPlace } from '../segment/stored-document.ts';

/** A document of the corpus, and what tells it from all others. */
export interface CorpusEntry extends Placed {
  readonly document: Document;
  /** SHA-256 (hex) of all that was read. */
  readonly key: string;
}

/** In the order of the ids. Of documents that come from a segment the text is not looked at. */
export function entriesOf(documents: readonly Document[]): CorpusEntry[] {
  return documents.map(entryOf).sort(byId);
}

/** Of a document that comes from a segment the text is not looked at. */
export function entryOf(document: Document): CorpusEntry {
  const { id, language } = document;
  const stored = storedPlace(document);
  if (stored !== undefined) {
    const { key, contentBytes } = stored;
    return { document, id, language, key, contentBytes };
  }
  const { content, key } = documentLines(document);
  return { document, id, language, key: key.toString('hex'), contentBytes: content.length };
}

/** SHA-256 (hex) over everything that was read of the corpus. */
export function corpusFingerprint(entries: readonly CorpusEntry[]): string {
  const hash = createHash('sha256');
  for (const { key } of entries) hash.update(`${key}\n`);
  return hash.digest('hex');
}
