import { readCorpus } from '../corpus/corpus.ts';
import {
  type ChunkingOptions,
  chunkingVersion,
  cutPassages,
  defaultMaximumTokens,
} from '../corpus/passages/cut.ts';
import type { Document } from '../domain/document.ts';
import type { BrueckeError } from '../domain/errors.ts';
import {
  type Cutter,
  type IndexingOptions,
  indexDocuments,
  type Opened,
  openOrIndex,
} from './indexing.ts';
import type { Snapshot } from './snapshot/snapshot.ts';

/** The documents as they were read, and what could not be. */
export interface CorpusContent {
  readonly documents: readonly Document[];
  readonly problems: readonly BrueckeError[];
}

/** The documents themselves, or the folder to read them from. */
export type CorpusSource = { readonly corpus: CorpusContent } | { readonly corpusDir: string };

export type BuildOptions = IndexingOptions &
  CorpusSource & {
    /** Sizes of passages; those of the program by default. */
    readonly chunking?: ChunkingOptions;
  };

/**
 * Reads, cuts, embeds and indexes a corpus, whatever is published already.
 *
 * @throws BrueckeError `corpus-missing`, `corpus-unreadable`, `corpus-empty`, `index-locked`,
 * `index-unwritable`, `native-build-missing`
 */
export async function buildSnapshot(options: BuildOptions): Promise<Snapshot> {
  const { documents } = await contentOf(options);
  return indexDocuments(documents, cutterOf(options), options);
}

/** Opens the published snapshot where nothing has changed since; else builds it and says why. */
export async function openOrBuild(
  options: BuildOptions,
): Promise<Opened & { readonly problems: readonly BrueckeError[] }> {
  const { documents, problems } = await contentOf(options);
  return { ...(await openOrIndex(documents, cutterOf(options), options)), problems };
}

async function contentOf(source: CorpusSource): Promise<CorpusContent> {
  return 'corpus' in source ? source.corpus : readCorpus(source.corpusDir);
}

function cutterOf({ embedder, chunking }: BuildOptions): Cutter {
  const sizes = chunking === undefined ? '' : ` ${JSON.stringify(chunking)}`;
  const countTokens = (text: string) => embedder.countTokens(text);
  // What is beyond would not count for the vector, and so could not be found by it.
  const maximumTokens = Math.min(
    chunking?.maximumTokens ?? defaultMaximumTokens,
    embedder.maximumTokens,
  );
  return {
    version: `${chunkingVersion}${sizes}`,
    cut: (document) => cutPassages(document, { countTokens, ...chunking, maximumTokens }),
  };
}
