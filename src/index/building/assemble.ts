import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Document } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Embedder } from '../../embedding/embedder.ts';
import type { TokenTable } from '../../embedding/token-table.ts';
import type { PassageInput } from '../passage-input.ts';
import { copyCodes, emptyCodes } from '../scan/codes.ts';
import { type Bucket, bucketsOf } from '../segment/buckets.ts';
import { mergeSegment } from '../segment/merge.ts';
import type { DocumentAt } from '../segment/merge-documents.ts';
import { keyAt, type SegmentArrays } from '../segment/segment-arrays.ts';
import { takeOver, writeSegment } from '../segment/write-segment.ts';
import type { ManifestSegment } from '../snapshot/manifest.ts';
import { embedInto } from './embed.ts';
import type { CorpusEntry } from './entries.ts';
import { FreshSegment } from './fresh-segment.ts';
import type { KnownDocuments } from './known.ts';
import type { BuildReport } from './progress.ts';

export interface AssemblyOptions {
  readonly embedder: Embedder;
  readonly table: TokenTable;
  readonly cut: (document: Document) => readonly Passage[];
  readonly input: PassageInput;
  readonly report: BuildReport;
  readonly signal?: AbortSignal | undefined;
  /** Most bytes of text and blocks in one segment. */
  readonly segmentBytes?: number | undefined;
  /** An older index with the same origin but for the corpus, and where its files are. */
  readonly known: KnownDocuments;
  readonly knownFolder: string | undefined;
}

/** A bucket of which something is new. */
interface Work {
  readonly bucket: Bucket<CorpusEntry>;
  /** Passages of the documents that are new; the others are known. */
  readonly cut: ReadonlyMap<CorpusEntry, readonly Passage[]>;
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
  const changed: Bucket<CorpusEntry>[] = [];
  for (const bucket of buckets) {
    const same = await taken(bucket, folder, options);
    if (same === undefined) changed.push(bucket);
    else segments.set(bucket, same);
  }
  const works = await cutNew(changed, options);
  const progress = new EmbeddingProgress(works, options.report);
  for (const work of works) {
    const { language, prefix } = work.bucket;
    const arrays = await putTogether(work, options, progress);
    segments.set(
      work.bucket,
      await writeSegment(folder, language, prefix, arrays, options.table.size),
    );
  }
  progress.finish();
  return buckets.flatMap((bucket) => segments.get(bucket) ?? []);
}

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

async function cutNew(
  buckets: readonly Bucket<CorpusEntry>[],
  { known, cut, report, signal }: AssemblyOptions,
): Promise<Work[]> {
  const isNew = ({ key }: CorpusEntry): boolean => known.document(key) === undefined;
  const total = buckets.reduce((sum, { documents }) => sum + documents.filter(isNew).length, 0);
  let done = 0;
  const works: Work[] = [];
  for (const bucket of buckets) {
    const passages = new Map<CorpusEntry, readonly Passage[]>();
    for (const entry of bucket.documents.filter(isNew)) {
      signal?.throwIfAborted();
      passages.set(entry, cut(entry.document));
      done += 1;
      report({ stage: 'cutting', done, total });
      await nextTurn();
    }
    works.push({ bucket, cut: passages });
  }
  return works;
}

async function putTogether(
  { bucket, cut }: Work,
  options: AssemblyOptions,
  progress: EmbeddingProgress,
): Promise<SegmentArrays> {
  const { embedder, table, known } = options;
  const fresh = new FreshSegment(bucket.language, table, options.input);
  const places: ((source: SegmentArrays) => DocumentAt<SegmentArrays>)[] = [];
  for (const entry of bucket.documents) {
    const passages = cut.get(entry);
    const before = passages === undefined ? known.document(entry.key) : undefined;
    if (before !== undefined) places.push(() => before);
    else {
      options.signal?.throwIfAborted();
      const document = fresh.inputs.length;
      fresh.add(entry.document, passages ?? options.cut(entry.document));
      places.push((source) => ({ source, document }));
      await nextTurn();
    }
  }
  const source = fresh.arrays(await codesOf(fresh, embedder, options, progress));
  await nextTurn();
  return mergeSegment(
    places.map((place) => place(source)),
    embedder.dimensions,
    table.size,
  );
}

/** Codes of all passages: known ones where the model got the same texts before. */
async function codesOf(
  fresh: FreshSegment,
  embedder: Embedder,
  { known, signal }: AssemblyOptions,
  progress: EmbeddingProgress,
) {
  const codes = emptyCodes(fresh.passageCount, embedder.dimensions);
  for (const { key, texts, first } of fresh.inputs) {
    signal?.throwIfAborted();
    const before = known.vectors(key);
    if (before !== undefined) {
      const { source, document } = before;
      const from = source.documents.passageOffsets[document] ?? 0;
      copyCodes(source.codes, from, texts.length, codes, first);
    } else if (texts.length > 0) {
      await embedInto(embedder, texts, codes, first);
      await nextTurn();
    }
    progress.add(texts.length);
  }
  return codes;
}

/** Tells how many of the new passages have their vectors. */
class EmbeddingProgress {
  private readonly total: number;
  private readonly report: BuildReport;
  private done = 0;

  constructor(works: readonly Work[], report: BuildReport) {
    this.report = report;
    this.total = works
      .flatMap(({ cut }) => [...cut.values()])
      .reduce((sum, passages) => sum + passages.length, 0);
    this.add(0);
  }

  add(count: number): void {
    this.done += count;
    this.report({ stage: 'embedding', done: Math.min(this.done, this.total), total: this.total });
  }

  finish(): void {
    this.report({ stage: 'indexing', done: this.total, total: this.total });
  }
}
