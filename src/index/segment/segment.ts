import type { Document } from '../../domain/document.ts';
import type { ReservedRegion } from '../../embedding/kernel/shared-memory.ts';
import type { Bm25Arrays } from '../bm25-arrays.ts';
import type { SegmentCodes } from '../scan/segment-codes.ts';
import { segmentParts } from '../snapshot/layout.ts';
import type { ManifestSegment } from '../snapshot/manifest.ts';
import type { PassageArrays } from '../snapshot/passage-table.ts';
import type { DocumentArrays, RowFrequencies, SegmentArrays } from './segment-arrays.ts';

/** What lies in the memory of the kernels, for as long as this is in use. */
interface Placed {
  readonly room: ReservedRegion;
}

/** A segment of an open snapshot, checked; shared by all open snapshots that have it. */
export interface Segment extends SegmentArrays {
  readonly entry: ManifestSegment;
  readonly documents: DocumentArrays;
  readonly passages: PassageArrays & Placed;
  readonly terms: Bm25Arrays & Placed;
  readonly rowFrequencies: RowFrequencies & Placed;
  readonly codes: SegmentCodes;
  /** The documents, in the order of their ids. */
  readonly stored: readonly Document[];
}

/** What two segments of the same content have in common: names and sums of their files. */
export function segmentIdentity({ files }: ManifestSegment): string {
  return segmentParts.map((part) => `${files[part].name} ${files[part].sha256}`).join('\n');
}
