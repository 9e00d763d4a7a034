import type { DocumentAt } from '../segment/merge-documents.ts';
import type { Segment } from '../segment/segment.ts';
import { keyAt, type SegmentArrays } from '../segment/segment-arrays.ts';

/** What tells whether a segment of an older index is the one that is wanted. */
export type KnownSegment = Pick<Segment, 'entry'> & {
  readonly stored: { readonly length: number };
  /** SHA-256 of each of its documents. */
  readonly documents: { readonly keys: Uint8Array };
};

/** What an older index knows of documents, by the content that it was made from. */
export interface KnownDocuments {
  readonly segments: readonly KnownSegment[];
  /** By the document's key: everything is known. */
  document(key: string): DocumentAt<SegmentArrays> | undefined;
  /** By the key of what the model got: the vectors are known. */
  vectors(inputKey: string): DocumentAt<SegmentArrays> | undefined;
}

export function knownDocuments(segments: readonly Segment[]): KnownDocuments {
  const byKey = new Map<string, DocumentAt<SegmentArrays>>();
  const byInput = new Map<string, DocumentAt<SegmentArrays>>();
  for (const source of segments) {
    for (let document = 0; document < source.stored.length; document += 1) {
      byKey.set(keyAt(source.documents.keys, document), { source, document });
      byInput.set(keyAt(source.documents.inputKeys, document), { source, document });
    }
  }
  return {
    segments,
    document: (key) => byKey.get(key),
    vectors: (inputKey) => byInput.get(inputKey),
  };
}
