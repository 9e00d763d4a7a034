import { type ReadOptions, readCorpus } from '../corpus/corpus.ts';
import type { FileRecord } from '../corpus/known-files.ts';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { cutterOf } from './building/cutter.ts';
import { entryOf } from './building/entries.ts';
import { type Spool, withSpool } from './building/spool.ts';
import { type OwnWays, threadsFor } from './building/threads.ts';
import {
  type IndexingOptions,
  indexDocuments,
  type Opened,
  openOrIndex,
  programOrigin,
  tryOpen,
} from './indexing.ts';
import { keptDocuments } from './kept-documents.ts';
import { keepEntries, knownEntries } from './known-corpus.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** The documents as they were read, and what could not be. */
export interface CorpusContent {
  readonly documents: readonly Document[];
  readonly problems: readonly BrueckeError[];
  /** Paths of what is there and could not be read. */
  readonly unread?: readonly string[];
}

/** The documents themselves, or the folder to read them from. */
export type CorpusSource =
  | { readonly corpus: CorpusContent }
  | { readonly corpusDir: string; readonly reading?: ReadOptions };

export type BuildOptions = Omit<IndexingOptions, 'apart'> & OwnWays & CorpusSource;

/**
 * Reads, cuts, embeds and indexes a corpus, whatever is published already.
 *
 * @throws BrueckeError `corpus-missing`, `corpus-unreadable`, `corpus-empty`, `index-locked`,
 * `index-unwritable`
 */
export async function buildSnapshot(options: BuildOptions): Promise<Snapshot> {
  const { snapshot } = await openOrBuild({ ...options, force: true });
  return snapshot;
}

/**
 * Opens the published snapshot where nothing has changed since; else builds it and says why. Of the
 * corpus and of the index only what has changed is read, cut, embedded and indexed again, unless
 * all is to be (`force`). A document that is there but cannot be read stays as it was.
 *
 * @throws BrueckeError as {@link buildSnapshot}
 */
export function openOrBuild(options: OpenOrBuildOptions): Promise<OpenedCorpus> {
  const { indexDir, textInMemory } = options;
  return withSpool(indexDir, textInMemory, (spool) => openOrBuildWith(spool, options));
}

type OpenOrBuildOptions = BuildOptions & { readonly force?: boolean };
type OpenedCorpus = Opened & { readonly problems: readonly BrueckeError[] };

async function openOrBuildWith(spool: Spool, options: OpenOrBuildOptions): Promise<OpenedCorpus> {
  const { indexDir, force = false } = options;
  const cutter = cutterOf(options);
  const old = force ? undefined : await tryOpen(programOrigin(cutter, options), options);
  const previous = old instanceof BrueckeError ? undefined : old;
  const { files, unread = [], ...read } = await contentOf(options, previous, spool);
  const kept = keptDocuments(unread, read.documents, previous?.documents ?? []);
  const documents = [...read.documents, ...kept.documents];
  const problems = [...read.problems, ...kept.problems];
  const indexing = {
    ...options,
    apart: threadsFor(options),
    previous: previous ?? options.previous,
  };
  const opened = force
    ? { snapshot: await indexDocuments(documents, cutter, indexing), built: true }
    : await openOrIndex(documents, cutter, indexing);
  if (files !== undefined) await keepKnown(indexDir, opened.snapshot, files);
  return { ...opened, problems };
}

async function contentOf(
  source: BuildOptions,
  previous: Snapshot | undefined,
  spool: Spool,
): Promise<CorpusContent & { readonly files?: readonly FileRecord[] }> {
  if ('corpus' in source) return source.corpus;
  const records = previous && (await knownEntries(source.indexDir, previous.manifest));
  const known = previous && records && { documents: previous.documents, records };
  const putAway = spool.putAway.bind(spool);
  return readCorpus(source.corpusDir, { putAway, ...source.reading, known });
}

async function keepKnown(
  indexDir: string,
  { documents, manifest }: Snapshot,
  files: readonly FileRecord[],
): Promise<void> {
  const entries = documents.map((document) => {
    return { ...entryOf(document), file: document.file, sha256: document.sha256 };
  });
  await keepEntries(indexDir, manifest.origin.corpus, entries, files);
}
