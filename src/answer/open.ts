import { join } from 'node:path';
import type { ReadOptions } from '../corpus/corpus.ts';
import { loadEmbeddings } from '../embedding/load.ts';
import type { ModelSettings } from '../embedding/model-settings.ts';
import { openOrBuild } from '../index/build.ts';
import type { BuildReport } from '../index/building/progress.ts';
import type { SearchSpace } from '../retrieval/rank.ts';
import type { Answerer } from './answerer.ts';
import { createAnswerer, type SnapshotAnswerer } from './create.ts';

export interface OpenOptions {
  readonly corpusDir: string;
  readonly indexDir: string;
  /** How large a document may be, and how long reading it may take. */
  readonly reading?: ReadOptions;
  readonly modelDir: string;
  readonly cacheDir: string;
  /** `owner/name` on the hub; absent: the embedded model. */
  readonly model?: string;
  /** A mirror of the hub. */
  readonly modelHost?: string;
  /** A token of the hub. */
  readonly hubToken?: string;
  /** What is said of a model of the hub. */
  readonly modelSettings?: ModelSettings;
  /** How many passages an answer may hold. */
  readonly passages: number;
  /** How likely a passage must answer to be shown, between 0 and 1; as calibrated by default. */
  readonly answerProbability?: number;
  /** In UTF-16 units. */
  readonly maximumQuestionLength: number;
  /** Build the index even where it is up to date. */
  readonly force?: boolean;
  readonly report?: BuildReport;
}

/** Who answers, and from what: all that another snapshot of the documents can be served with. */
export interface OpenedDocuments {
  readonly answerer: SnapshotAnswerer;
  readonly space: SearchSpace;
}

/** As {@link openDocuments}, for documents that stay as they are. */
export async function openAnswerer(options: OpenOptions): Promise<Answerer> {
  return (await openDocuments(options)).answerer;
}

/**
 * Loads the model, opens the index (or builds it where it is missing, broken or stale), and answers
 * from it.
 *
 * @throws BrueckeError `corpus-…`, `model-…`, `index-locked`, `index-unwritable`
 */
export async function openDocuments(options: OpenOptions): Promise<OpenedDocuments> {
  const { corpusDir, indexDir, modelDir, cacheDir, model, modelHost, report, force } = options;
  const { hubToken, modelSettings } = options;
  const { embedder, table, notes } = await loadEmbeddings({
    model,
    modelDir,
    cacheDir,
    ...(modelHost !== undefined && { remoteHost: modelHost }),
    ...(hubToken !== undefined && { token: hubToken }),
    ...(modelSettings !== undefined && { settings: modelSettings }),
    onDownload: (done, total) => {
      // The small files are there before anybody could read of them.
      if (done < 1_000_000) return;
      report?.({ stage: 'downloading', done: megabytes(done), total: megabytes(total ?? 0) });
    },
  });
  const build = {
    corpusDir,
    indexDir,
    embedder,
    table,
    reading: { keepIn: join(indexDir, 'readings'), ...options.reading },
    ...(report !== undefined && { report }),
  };
  const { snapshot, built, reason, problems } = await openOrBuild({
    ...build,
    force: force === true,
  });
  const { answerProbability } = options;
  const space = {
    snapshot,
    embedder,
    table,
    ...(answerProbability !== undefined && { answerProbability }),
  };
  const answerer = createAnswerer(space, {
    passages: options.passages,
    maximumQuestionLength: options.maximumQuestionLength,
    built,
    corpusDir,
    problems: [...notes, ...(reason === undefined ? [] : [reason]), ...problems],
  });
  return { answerer, space };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
