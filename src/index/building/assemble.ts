import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../../domain/document.ts';
import { BrueckeError } from '../../domain/errors.ts';
import type { Passage } from '../../domain/passage.ts';
import { type Bucket, bucketsOf } from '../segment/buckets.ts';
import { mergeSegment } from '../segment/merge.ts';
import type { DocumentAt } from '../segment/merge-documents.ts';
import { keyAt, type SegmentArrays } from '../segment/segment-arrays.ts';
import { takeOver, writeSegment } from '../segment/write-segment.ts';
import type { ManifestSegment } from '../snapshot/manifest.ts';
import { type FreshTask, freshApart } from './apart/fresh-apart.ts';
import type { CorpusEntry } from './entries.ts';
import { type FreshOptions, freshArrays } from './fresh-arrays.ts';
import type { KnownDocuments } from './known.ts';
import type { BuildReport } from './progress.ts';
import type { ThreadsApart } from './threads.ts';

export interface AssemblyOptions extends FreshOptions {
  readonly report: BuildReport;
  /** Most bytes of text and blocks in one segment. */
  readonly segmentBytes?: number | undefined;
  /** An older index with the same origin but for the corpus, and where its files are. */
  readonly known: KnownDocuments;
  readonly knownFolder: string | undefined;
  /** Where threads may help. */
  readonly apart?: ThreadsApart | undefined;
}

/** Each takes 150 MB and more. */
const mostThreads = 4;
const defaultFewestBytes = 2 << 20;

/** A bucket of which something is new. */
interface Work extends FreshTask {
  readonly bucket: Bucket<CorpusEntry>;
}

/**
 * Writes the segments of a corpus into a folder: those that have not changed are taken over as they
 * are, the others are put together from what is known of their documents and what is new.
 */
export async function writeSegments(
  entries: readonly CorpusEntry[],
  folder: string,
  options: AssemblyOptions,
): Promise<ManifestSegment[]> {
  const buckets = bucketsOf(entries, options.segmentBytes);
  const segments = new Map<Bucket<CorpusEntry>, ManifestSegment>();
  const works: Work[] = [];
  for (const bucket of buckets) {
    const same = await taken(bucket, folder, options);
    if (same === undefined) works.push(workOf(bucket, options));
    else segments.set(bucket, same);
  }
  const take = async ({ bucket }: Work, made: SegmentArrays): Promise<void> => {
    const arrays = putTogether(bucket, made, options);
    await nextTurn();
    const { language, prefix } = bucket;
    const { table } = options;
    segments.set(bucket, await writeSegment(folder, language, prefix, arrays, table.size));
  };
  await makeHere(await makeApart(works, options, take), options, take);
  return buckets.flatMap((bucket) => segments.get(bucket) ?? []);
}

type Take = (work: Work, made: SegmentArrays) => Promise<void>;

/** The segment of the older index that holds just these documents, its files taken over. */
async function taken(
  { language, prefix, documents }: Bucket<CorpusEntry>,
  folder: string,
  { known, knownFolder }: AssemblyOptions,
): Promise<ManifestSegment | undefined> {
  const same = known.segments.find(
    ({ entry, stored, documents: { keys } }) =>
      entry.language === language &&
      entry.bucket === prefix &&
      stored.length === documents.length &&
      documents.every(({ key }, at) => key === keyAt(keys, at)),
  );
  if (same === undefined || knownFolder === undefined) return undefined;
  return (await takeOver(knownFolder, folder, same.entry)) ? same.entry : undefined;
}

function workOf(bucket: Bucket<CorpusEntry>, { known }: AssemblyOptions): Work {
  const fresh = bucket.documents.filter(({ key }) => known.document(key) === undefined);
  return {
    bucket,
    language: bucket.language,
    documents: fresh.map(({ document }) => document),
    bytes: fresh.reduce((sum, { contentBytes }) => sum + contentBytes, 0),
  };
}

function putTogether(
  { documents }: Bucket<CorpusEntry>,
  made: SegmentArrays,
  { known, embedder, table }: AssemblyOptions,
): SegmentArrays {
  let fresh = 0;
  const places = documents.map(({ key }): DocumentAt<SegmentArrays> => {
    const before = known.document(key);
    if (before !== undefined) return before;
    if (keyAt(made.documents.keys, fresh) !== key)
      throw new BrueckeError('internal', { reason: 'a document has changed since it was read' });
    fresh += 1;
    return { source: made, document: fresh - 1 };
  });
  return mergeSegment(places, embedder.dimensions, table.size);
}

/** In threads, where there is enough to do for them; returns what is left. */
async function makeApart(
  works: readonly Work[],
  { apart, report, signal }: AssemblyOptions,
  take: Take,
): Promise<readonly Work[]> {
  if (apart === undefined) return works;
  const { threads = availableParallelism(), fewestBytes = defaultFewestBytes, ...model } = apart;
  const count = Math.min(threads, mostThreads, works.length);
  const bytes = works.reduce((sum, work) => sum + work.bytes, 0);
  if (count < 2 || bytes < fewestBytes) return works;
  const total = works.reduce((sum, { documents }) => sum + documents.length, 0);
  const done = new Map<Work, number>();
  const tell = (): void => {
    const sum = [...done.values()].reduce((all, each) => all + each, 0);
    report({ stage: 'indexing', done: sum, total });
  };
  tell();
  return freshApart(works, {
    model,
    threads: count,
    signal,
    take,
    report: (work, count) => {
      done.set(work, count);
      tell();
    },
  });
}

/** In this thread, one after the other. */
async function makeHere(
  works: readonly Work[],
  options: AssemblyOptions,
  take: Take,
): Promise<void> {
  if (works.length === 0) return;
  const { report } = options;
  const passages = await cutAll(works, options);
  const total = [...passages.values()].reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  const embedded = (count: number): void => {
    done += count;
    report({ stage: 'embedding', done, total });
  };
  embedded(0);
  const cut = (document: Document) => passages.get(document) ?? options.cut(document);
  for (const work of works) {
    const made = await freshArrays(work.language, work.documents, { ...options, cut }, embedded);
    await take(work, made);
  }
  report({ stage: 'indexing', done: total, total });
}

/** Cut beforehand: so it is known how much there is to embed. */
async function cutAll(
  works: readonly Work[],
  { cut, report, signal }: AssemblyOptions,
): Promise<Map<Document, readonly Passage[]>> {
  const passages = new Map<Document, readonly Passage[]>();
  const total = works.reduce((sum, { documents }) => sum + documents.length, 0);
  for (const { documents } of works) {
    for (const document of documents) {
      signal?.throwIfAborted();
      passages.set(document, cut(document));
      report({ stage: 'cutting', done: passages.size, total });
      await nextTurn();
    }
  }
  return passages;
}
