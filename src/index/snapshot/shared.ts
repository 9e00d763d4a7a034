import type { Document } from '../../domain/document.ts';
import { type Segment, segmentIdentity } from '../segment/segment.ts';
import type { Manifest } from './manifest.ts';
import { differencesOf } from './origin.ts';
import type { Snapshot } from './snapshot.ts';

/** The segments of a snapshot that are open already, by their identity. */
export function sharedSegments(
  previous: Snapshot | undefined,
  manifest: Manifest,
): ReadonlyMap<string, Segment> {
  const isLike =
    previous?.manifest.dimensions === manifest.dimensions &&
    previous.manifest.tokenRows === manifest.tokenRows;
  const segments = isLike ? previous.segments : [];
  return new Map(segments.map((segment) => [segmentIdentity(segment.entry), segment]));
}

/**
 * Documents of the segments that are open and are none of the snapshot's: most of them are in others
 * of it. None where they might be cut in another way now.
 */
export function vanishedDocuments(previous: Snapshot | undefined, manifest: Manifest): Document[] {
  if (previous === undefined) return [];
  const { corpus: _, ...program } = manifest.origin;
  if (differencesOf(previous.manifest.origin, program).length > 0) return [];
  const kept = new Set(manifest.segments.map(segmentIdentity));
  return previous.segments
    .filter(({ entry }) => !kept.has(segmentIdentity(entry)))
    .flatMap(({ stored }) => stored);
}
