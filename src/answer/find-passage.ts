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
  return passagesOf(snapshot, citation.document).find(({ number }) => number === citation.number);
}

/** All passages of a document, in their order; none where there is no such document. */
export function passagesOf(snapshot: Snapshot, id: string): PassageOfDocument[] {
  const at = findDocument(snapshot, id);
  const document = snapshot.documents[at];
  if (document === undefined) return [];
  const { first, end } = snapshot.passages.ofDocument(at);
  const count = end - first;
  return Array.from({ length: count }, (_, offset) => ({
    document,
    index: first + offset,
    number: offset + 1,
    count,
  }));
}

/** Position of the document among those of the snapshot, or -1. */
export function findDocument(snapshot: Snapshot, id: string): number {
  const wanted = folded(id);
  return snapshot.documents.findIndex((document) => folded(document.id) === wanted);
}

/** No two ids differ in case alone, and keyboards write 'ü' as one character or as two. */
function folded(id: string): string {
  return id.normalize('NFC').toLowerCase();
}
