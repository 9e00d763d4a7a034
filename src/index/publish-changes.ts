import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { writeSegments } from './building/assemble.ts';
import type { Cutter } from './building/cutter.ts';
import type { CorpusEntry } from './building/entries.ts';
import { type KnownSegment, knownDocuments } from './building/known.ts';
import type { IndexingOptions } from './indexing.ts';
import type { KnownEntry } from './known-corpus.ts';
import { passageInContext } from './passage-input.ts';
import { type Bucket, bucketsOf } from './segment/buckets.ts';
import { type Segment, segmentIdentity } from './segment/segment.ts';
import { knownVersions } from './segment/stored-document.ts';
import type { Current } from './snapshot/current.ts';
import { segmentParts } from './snapshot/layout.ts';
import type { Counts, Manifest, ManifestSegment, Origin } from './snapshot/manifest.ts';
import { readManifest } from './snapshot/open.ts';
import { publishChecked, removeUnfinished } from './snapshot/publish.ts';
import { readSegments } from './snapshot/read-segments.ts';

/** A document as it was read, or as it is known to be. */
export type UpdatedEntry = CorpusEntry & Pick<KnownEntry, 'file' | 'sha256'>;

/** A document of the published index, which is not opened. */
export function asItWas(entry: KnownEntry): UpdatedEntry {
  return {
    ...entry,
    get document(): Document {
      // Only what is not in an open segment is asked for, and all that is needed is opened.
      throw new BrueckeError('index-broken', { file: entry.file, reason: 'document not open' });
    },
  };
}

/** What is published, and the documents of it in its order. */
export interface Published {
  readonly current: Current;
  readonly manifest: Manifest;
  readonly entries: readonly KnownEntry[];
}

export interface PublishedChanges {
  readonly counts: Counts;
  /** The documents in the order of what is published now. */
  readonly inOrder: readonly UpdatedEntry[];
}

/**
 * Publishes an index of these documents in place of one that differs from it in documents alone,
 * and opens no more of that than it needs. To be called under the lock.
 *
 * @throws BrueckeError `index-broken`, `index-unwritable`; system errors where what is published
 * is no longer there
 */
export async function publishChanges(
  { current, manifest, entries: before }: Published,
  entries: readonly UpdatedEntry[],
  origin: Origin,
  cutter: Cutter,
  options: IndexingOptions,
): Promise<PublishedChanges> {
  const { indexDir, embedder, table, signal, segmentBytes, apart } = options;
  const { input = passageInContext, report = () => {} } = options;
  const knownFolder = path.join(indexDir, current.name);
  const buckets = bucketsOf(entries, segmentBytes);
  const segments = segmentsOf(manifest, before);
  const needed = neededSegments(segments, buckets);
  const read = await readSegments(knownFolder, manifest, needed, new Map());
  const opened = [...read.values()];
  await removeUnfinished(indexDir);
  const known = { ...knownDocuments(opened), segments };
  const assembly = {
    embedder,
    table,
    cut: cutter.cut.bind(cutter),
    input,
    report,
    signal,
    segmentBytes,
    apart,
  };
  const { dimensions } = embedder;
  const counts = await publishChecked(
    indexDir,
    async (folder) => {
      const written = await writeSegments(entries, folder, { ...assembly, known, knownFolder });
      return { origin, dimensions, tokenRows: table.size, segments: written };
    },
    (folder, { manifestSha256 }) => checkChanges(folder, manifestSha256, manifest, opened),
  );
  return { counts, inOrder: buckets.flatMap(({ documents }) => documents) };
}

/** Each segment of the manifest with the keys of its documents. */
function segmentsOf(
  { segments }: Manifest,
  entries: readonly KnownEntry[],
): readonly (KnownSegment & { readonly own: readonly KnownEntry[] })[] {
  let first = 0;
  return segments.map((entry) => {
    const own = entries.slice(first, first + entry.counts.documents);
    first += own.length;
    const keys = Buffer.from(own.map(({ key }) => key).join(''), 'hex');
    return { entry, own, stored: own, documents: { keys } };
  });
}

/** Segments with documents that are in a bucket now which is not as it was. */
function neededSegments(
  segments: ReturnType<typeof segmentsOf>,
  buckets: readonly Bucket<UpdatedEntry>[],
): ManifestSegment[] {
  const nameOf = (language: string, prefix: string) => `${language} ${prefix}`;
  const before = new Map(
    segments.map(({ entry, own }) => [nameOf(entry.language, entry.bucket), own]),
  );
  const isAsItWas = ({ language, prefix, documents }: Bucket<UpdatedEntry>): boolean => {
    const own = before.get(nameOf(language, prefix)) ?? [];
    return (
      own.length === documents.length && own.every(({ key }, at) => key === documents[at]?.key)
    );
  };
  const wanted = new Set(
    buckets
      .filter((bucket) => !isAsItWas(bucket))
      .flatMap(({ documents }) => documents.map(({ key }) => key)),
  );
  return segments
    .filter(({ own }) => own.some(({ key }) => wanted.has(key)))
    .map(({ entry }) => entry);
}

/** Opens what is new; of what was taken over, sees that it is there. */
async function checkChanges(
  folder: string,
  manifestSha256: string,
  before: Manifest,
  opened: readonly Segment[],
): Promise<Counts> {
  const manifest = await readManifest(folder, manifestSha256);
  const known = new Set(before.segments.map(segmentIdentity));
  const added = manifest.segments.filter((entry) => !known.has(segmentIdentity(entry)));
  await readSegments(
    folder,
    manifest,
    added,
    knownVersions(opened.flatMap(({ stored }) => stored)),
  );
  for (const { files } of manifest.segments) {
    for (const part of segmentParts) {
      const { name, bytes } = files[part];
      const { size } = await stat(path.join(folder, name));
      if (size !== bytes) throw new BrueckeError('index-broken', { file: name, reason: 'size' });
    }
  }
  return manifest.counts;
}
