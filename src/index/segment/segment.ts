import type { Document } from '../../domain/document.ts';
import type { SegmentCodes } from '../scan/segment-codes.ts';
import { segmentParts } from '../snapshot/layout.ts';
import type { ManifestSegment } from '../snapshot/manifest.ts';
import type { DocumentArrays, SegmentArrays } from './segment-arrays.ts';

/** A segment of an open snapshot, checked; shared by all open snapshots that have it. */
export interface Segment extends SegmentArrays {
  readonly entry: ManifestSegment;
  readonly documents: DocumentArrays;
  readonly codes: SegmentCodes;
  /** The documents, in the order of their ids. */
  readonly stored: readonly Document[];
}

/** What two segments of the same content have in common: names and sums of their files. */
export function segmentIdentity({ files }: ManifestSegment): string {
  return segmentParts.map((part) => `${files[part].name} ${files[part].sha256}`).join('\n');
}
