import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import type { Passage } from '../domain/passage.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { TokenTable } from '../embedding/token-table.ts';
import { assemble } from './building/assemble.ts';
import type { BuildReport } from './building/progress.ts';
import { type PassageInput, passageUnderHeading } from './passage-input.ts';
import { corpusFingerprint, inCorpusOrder } from './snapshot/documents-file.ts';
import { type LockOptions, withLock } from './snapshot/lock.ts';
import type { Origin } from './snapshot/manifest.ts';
import { openSnapshot } from './snapshot/open.ts';
import { prepareIndexFolder, publishSnapshot, removeUnfinished } from './snapshot/publish.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { termsVersion } from './terms/terms.ts';

/** Cuts documents into passages. */
export interface Cutter {
  /** Changes whenever the same document would be cut otherwise. */
  readonly version: string;
  cut(document: Document): readonly Passage[];
}

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
}

export interface Opened {
  readonly snapshot: Snapshot;
  /** Whether this call built it. */
  readonly built: boolean;
  /** Why it was not served as it was found: `index-missing`, `index-broken` or `index-stale`. */
  readonly reason?: BrueckeError;
}

/**
 * Builds a snapshot of the documents, checks it and publishes it in place of what is there.
 *
 * @throws BrueckeError `index-locked`, `index-unwritable`, `native-build-missing`
 */
export async function indexDocuments(
  documents: readonly Document[],
  cutter: Cutter,
  options: IndexingOptions,
): Promise<Snapshot> {
  await prepareIndexFolder(options.indexDir);
  return withLock(
    options.indexDir,
    () => build(documents, cutter, originOf(documents, cutter, options), options),
    lockOf(options),
  );
}

/**
 * Opens the published snapshot where it is whole and was made from these documents by this program
 * and this model; else builds it anew and says why. Where another process is building it, waits.
 *
 * @throws BrueckeError `index-locked`, `index-unwritable`, `native-build-missing`
 */
export async function openOrIndex(
  documents: readonly Document[],
  cutter: Cutter,
  options: IndexingOptions,
): Promise<Opened> {
  const origin = originOf(documents, cutter, options);
  const found = await tryOpen(options.indexDir, origin);
  if (!(found instanceof BrueckeError)) return { snapshot: found, built: false };
  await prepareIndexFolder(options.indexDir);
  return withLock(
    options.indexDir,
    async () => {
      const meanwhile = await tryOpen(options.indexDir, origin);
      if (!(meanwhile instanceof BrueckeError)) return { snapshot: meanwhile, built: false };
      const snapshot = await build(documents, cutter, origin, options);
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
  { embedder, table, input = passageUnderHeading }: IndexingOptions,
): Origin {
  return {
    corpus: corpusFingerprint(documents),
    model: embedder.name,
    modelFingerprint: embedder.fingerprint,
    tokenTableFingerprint: table.fingerprint,
    chunkingVersion: cutter.version,
    termsVersion,
    passageInputVersion: input.version,
  };
}

async function build(
  documents: readonly Document[],
  cutter: Cutter,
  origin: Origin,
  options: IndexingOptions,
): Promise<Snapshot> {
  const { indexDir, embedder, table, signal } = options;
  const { input = passageUnderHeading, report = () => {} } = options;
  await removeUnfinished(indexDir);
  const parts = await assemble(inCorpusOrder(documents), origin, {
    embedder,
    table,
    cut: (document) => cutter.cut(document),
    input,
    report,
    signal,
  });
  const total = parts.passages.documentOf.length;
  report({ stage: 'writing', done: 0, total });
  const snapshot = await publishSnapshot(indexDir, parts);
  report({ stage: 'writing', done: total, total });
  return snapshot;
}

const replaceable: ReadonlySet<string> = new Set(['index-missing', 'index-broken', 'index-stale']);

/** The snapshot, or why there is none to serve. */
async function tryOpen(indexDir: string, origin: Origin): Promise<Snapshot | BrueckeError> {
  try {
    return await openSnapshot(indexDir, origin);
  } catch (error) {
    if (error instanceof BrueckeError && replaceable.has(error.code)) return error;
    throw error;
  }
}
