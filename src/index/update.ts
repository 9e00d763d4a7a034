import path from 'node:path';
import { type ReadOptions, readCorpus } from '../corpus/corpus.ts';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { openOrBuild } from './build.ts';
import { cutterOf } from './building/cutter.ts';
import { corpusFingerprint, entryOf } from './building/entries.ts';
import { type Spool, withSpool } from './building/spool.ts';
import { type OwnWays, threadsFor } from './building/threads.ts';
import { type IndexingOptions, programOrigin } from './indexing.ts';
import { keptDocuments } from './kept-documents.ts';
import { type KnownEntry, keepEntries, knownEntries } from './known-corpus.ts';
import { asItWas, publishChanges, type UpdatedEntry } from './publish-changes.ts';
import { byId } from './segment/buckets.ts';
import { readCurrent } from './snapshot/current.ts';
import { systemErrorCode } from './snapshot/files.ts';
import { withLock } from './snapshot/lock.ts';
import type { Counts } from './snapshot/manifest.ts';
import { readManifest } from './snapshot/open.ts';
import { differencesOf } from './snapshot/origin.ts';

export type UpdateOptions = Omit<IndexingOptions, 'apart'> &
  OwnWays & {
    readonly corpusDir: string;
    readonly reading?: ReadOptions;
  };

/** What is published when an update has ended. */
export interface UpToDate {
  readonly counts: Counts;
  /** Whether this call built it. */
  readonly built: boolean;
  readonly problems: readonly BrueckeError[];
}

/**
 * Sees to it that what is published is made from the documents as they are. As `openOrBuild`, but
 * nothing is opened that has not changed: of an index of which one segment changes, that one is read
 * and written. So a byte that has gone wrong in another segment is not found here, but when that is
 * opened.
 *
 * @throws BrueckeError as `openOrBuild`
 */
export async function bringUpToDate(options: UpdateOptions): Promise<UpToDate> {
  const { indexDir, textInMemory } = options;
  const updated = await withSpool(indexDir, textInMemory, (spool) => {
    return updateKnown(options, spool);
  }).catch((error: unknown) => {
    if (isOfIndex(error)) return undefined;
    throw error;
  });
  if (updated !== undefined) return updated;
  const { snapshot, built, problems } = await openOrBuild(options);
  return { counts: snapshot.manifest.counts, built, problems };
}

/** The index is not as its manifest says, or another process has put the next one in its place. */
function isOfIndex(error: unknown): boolean {
  if (error instanceof BrueckeError)
    return ['index-missing', 'index-broken', 'index-stale'].includes(error.code);
  return systemErrorCode(error) !== undefined;
}

/** Undefined where too little is known of what is published. */
async function updateKnown(options: UpdateOptions, spool: Spool): Promise<UpToDate | undefined> {
  const { indexDir, corpusDir, reading } = options;
  const cutter = cutterOf(options);
  const program = programOrigin(cutter, options);
  const current = await readCurrent(indexDir);
  const manifest = await readManifest(path.join(indexDir, current.name), current.manifestSha256);
  const [difference] = differencesOf(manifest.origin, program);
  const before = await knownEntries(indexDir, manifest);
  if (difference !== undefined || before === undefined) return undefined;

  const known = { documents: before, records: before };
  const putAway = spool.putAway.bind(spool);
  const read = await readCorpus(corpusDir, { putAway, ...reading, known });
  const kept = keptDocuments(read.unread, read.documents, before);
  const problems = [...read.problems, ...kept.problems];
  const entries = [...read.documents, ...kept.documents].map(updatedEntry).sort(byId);
  const corpus = corpusFingerprint(entries);
  if (corpus === manifest.origin.corpus) {
    await keepEntries(indexDir, corpus, before, read.files);
    return { counts: manifest.counts, built: false, problems };
  }
  const old = { current, manifest, entries: before };
  const origin = { corpus, ...program };
  return withLock(
    indexDir,
    async () => {
      // Another process may have published meanwhile.
      if ((await readCurrent(indexDir)).name !== current.name) return undefined;
      const { counts, inOrder } = await publishChanges(old, entries, origin, cutter, {
        ...options,
        apart: threadsFor(options),
      });
      await keepEntries(indexDir, corpus, inOrder, read.files);
      return { counts, built: true, problems };
    },
    options.lock,
  );
}

function updatedEntry(document: Document | KnownEntry): UpdatedEntry {
  if ('key' in document) return asItWas(document);
  return { ...entryOf(document), file: document.file, sha256: document.sha256 };
}
