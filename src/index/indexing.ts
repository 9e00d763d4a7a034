import path from 'node:path';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { TokenTable } from '../embedding/token-table.ts';
import { writeSegments } from './building/assemble.ts';
import type { Cutter } from './building/cutter.ts';
import { type CorpusEntry, corpusFingerprint, entriesOf } from './building/entries.ts';
import { knownDocuments } from './building/known.ts';
import type { BuildReport } from './building/progress.ts';
import type { ThreadsApart } from './building/threads.ts';
import { type PassageInput, passageInContext } from './passage-input.ts';
import { type LockOptions, withLock } from './snapshot/lock.ts';
import type { Origin } from './snapshot/manifest.ts';
import { openSnapshot } from './snapshot/open.ts';
import { prepareIndexFolder, publishSnapshot, removeUnfinished } from './snapshot/publish.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { termsVersion } from './terms/terms.ts';

export interface IndexingOptions {
  /** Where snapshots are kept; made where it does not exist. */
  readonly indexDir: string;
  readonly embedder: Embedder;
  readonly table: TokenTable;
  /** What stands for a passage; its text alone by default. */
  readonly input?: PassageInput;
  readonly report?: BuildReport;
  /** Ends a build between two batches; nothing is published then. */
  readonly signal?: AbortSignal;
  readonly lock?: LockOptions;
  /** Most bytes of text and blocks in one segment; about four thousand passages by default. */
  readonly segmentBytes?: number;
  /** The snapshot that is served: what has not changed since is shared with it. */
  readonly previous?: Snapshot | undefined;
  /** Where threads can make just what the embedder, the cutter and the input given here make. */
  readonly apart?: ThreadsApart | undefined;
}

export interface Opened {
  readonly snapshot: Snapshot;
  /** Whether this call built it. */
  readonly built: boolean;
  /** Why it was not served as it was found: `index-missing`, `index-broken` or `index-stale`. */
  readonly reason?: BrueckeError;
}

/**
 * Builds a snapshot of the documents from nothing, checks it and publishes it in place of what is
 * there.
 *
 * @throws BrueckeError `index-locked`, `index-unwritable`
 */
export async function indexDocuments(
  documents: readonly Document[],
  cutter: Cutter,
  options: IndexingOptions,
): Promise<Snapshot> {
  const entries = entriesOf(documents);
  const origin = originOfEntries(entries, cutter, options);
  await prepareIndexFolder(options.indexDir);
  return withLock(
    options.indexDir,
    () => build(entries, cutter, origin, undefined, options),
    lockOf(options),
  );
}

/**
 * Opens the published snapshot where it is whole and was made from these documents by this program
 * and this model; else builds it and says why. Of a snapshot that differs in documents alone all
 * that still holds is taken over. Where another process is building it, waits.
 *
 * @throws BrueckeError `index-locked`, `index-unwritable`
 */
export async function openOrIndex(
  documents: readonly Document[],
  cutter: Cutter,
  options: IndexingOptions,
): Promise<Opened> {
  const entries = entriesOf(documents);
  const origin = originOfEntries(entries, cutter, options);
  const found = await tryOpen(origin, options);
  if (!(found instanceof BrueckeError)) return { snapshot: found, built: false };
  await prepareIndexFolder(options.indexDir);
  return withLock(
    options.indexDir,
    async () => {
      const { corpus: _, ...program } = origin;
      const old = await tryOpen(program, options);
      if (old instanceof BrueckeError) {
        const snapshot = await build(entries, cutter, origin, undefined, options);
        return { snapshot, built: true, reason: found };
      }
      // Another process may have built it meanwhile.
      if (old.manifest.origin.corpus === origin.corpus) return { snapshot: old, built: false };
      const snapshot = await build(entries, cutter, origin, old, options);
      return { snapshot, built: true, reason: found };
    },
    lockOf(options),
  );
}

function lockOf({ lock, report }: IndexingOptions): LockOptions {
  return { waiting: () => report?.({ stage: 'waiting', done: 0, total: 0 }), ...lock };
}

/** What a snapshot of these documents is made from. */
export function originOf(
  documents: readonly Document[],
  cutter: Cutter,
  options: IndexingOptions,
): Origin {
  return originOfEntries(entriesOf(documents), cutter, options);
}

function originOfEntries(
  entries: readonly CorpusEntry[],
  cutter: Cutter,
  options: IndexingOptions,
): Origin {
  return { corpus: corpusFingerprint(entries), ...programOrigin(cutter, options) };
}

/** What a snapshot is made with, whatever the documents. */
export function programOrigin(
  cutter: Cutter,
  { embedder, table, input = passageInContext }: IndexingOptions,
): Omit<Origin, 'corpus'> {
  return {
    model: embedder.name,
    modelFingerprint: embedder.fingerprint,
    tokenTableFingerprint: table.fingerprint,
    chunkingVersion: cutter.version,
    termsVersion,
    passageInputVersion: input.version,
  };
}

async function build(
  entries: readonly CorpusEntry[],
  cutter: Cutter,
  origin: Origin,
  old: Snapshot | undefined,
  options: IndexingOptions,
): Promise<Snapshot> {
  const { indexDir, embedder, table, signal, segmentBytes, apart } = options;
  const { input = passageInContext, report = () => {} } = options;
  await removeUnfinished(indexDir);
  const assembly = {
    embedder,
    table,
    cut: (document: Document) => cutter.cut(document),
    input,
    report,
    signal,
    segmentBytes,
    apart,
    known: knownDocuments(old?.segments ?? []),
    knownFolder: old === undefined ? undefined : path.join(indexDir, old.name),
  };
  const { dimensions } = embedder;
  const snapshot = await publishSnapshot(
    indexDir,
    async (folder) => {
      const segments = await writeSegments(entries, folder, assembly);
      report({ stage: 'writing', done: 0, total: 1 });
      return { origin, dimensions, tokenRows: table.size, segments };
    },
    { previous: old },
  );
  report({ stage: 'writing', done: 1, total: 1 });
  return snapshot;
}

const replaceable: ReadonlySet<string> = new Set(['index-missing', 'index-broken', 'index-stale']);

/** The snapshot, or why there is none to serve. */
export async function tryOpen(
  origin: Partial<Origin>,
  { indexDir, previous }: Pick<IndexingOptions, 'indexDir' | 'previous'>,
): Promise<Snapshot | BrueckeError> {
  try {
    return await openSnapshot(indexDir, origin, { previous });
  } catch (error) {
    if (error instanceof BrueckeError && replaceable.has(error.code)) return error;
    throw error;
  }
}
