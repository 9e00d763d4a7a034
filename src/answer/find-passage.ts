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
export function findPassage(
  snapshot: Snapshot,
  { document, number }: Citation,
): PassageOfDocument | undefined {
  const own = documentCited(snapshot, document);
  const isOne = own !== undefined && Number.isInteger(number) && number >= 1 && number <= own.count;
  return isOne ? passageOf(own, number) : undefined;
}

/** All passages of a document, in their order; none where there is no such document. */
export function passagesOf(snapshot: Snapshot, id: string): PassageOfDocument[] {
  const own = documentCited(snapshot, id);
  if (own === undefined) return [];
  return Array.from({ length: own.count }, (_, offset) => passageOf(own, offset + 1));
}

interface Cited {
  readonly document: Document;
  /** Number of its first passage in the snapshot. */
  readonly first: number;
  readonly count: number;
}

function documentCited(snapshot: Snapshot, id: string): Cited | undefined {
  const at = findDocument(snapshot, id);
  const document = snapshot.documents[at];
  if (document === undefined) return undefined;
  const { first, end } = snapshot.passages.ofDocument(at);
  return { document, first, count: end - first };
}

function passageOf({ document, first, count }: Cited, number: number): PassageOfDocument {
  return { document, index: first + number - 1, number, count };
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
