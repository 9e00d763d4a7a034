import type { Citation } from '../domain/citation.ts';
import type { Document } from '../domain/document.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';

export interface PassageOfDocument {
  readonly document: Document;
  /** Number of the passage in the snapshot. */
  readonly index: number;
  /** Position among the document's passages, from 1. */
  readonly number: number;
  /** Passages of the document; they follow each other in the snapshot. */
  readonly count: number;
}

/** The passage that a citation names; undefined where there is none. */
export function findPassage(snapshot: Snapshot, citation: Citation): PassageOfDocument | undefined {
  const wanted = folded(citation.document);
  const at = snapshot.documents.findIndex(({ id }) => folded(id) === wanted);
  const document = snapshot.documents[at];
  if (document === undefined) return undefined;
  const { first, end } = snapshot.passages.ofDocument(at);
  const count = end - first;
  return citation.number <= count
    ? { document, index: first + citation.number - 1, number: citation.number, count }
    : undefined;
}

/** No two ids differ in case alone, and keyboards write 'ü' as one character or as two. */
function folded(id: string): string {
  return id.normalize('NFC').toLowerCase();
}
