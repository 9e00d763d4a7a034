import { join } from 'node:path';
import type { ReadOptions } from '../corpus/corpus.ts';
import type { BrueckeError } from '../domain/errors.ts';
import { loadEmbeddings } from '../embedding/load.ts';
import type { ModelSettings } from '../embedding/model-settings.ts';
import type { BuildReport } from '../index/building/progress.ts';
import type { UpdateOptions } from '../index/update.ts';

/** Where documents, their index and the model are. */
export interface DocumentOptions {
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
  readonly report?: BuildReport;
}

export interface LoadedOptions {
  /** What an index of the documents is made with. */
  readonly build: UpdateOptions;
  /** What a person should know: `model-downloaded`. */
  readonly notes: readonly BrueckeError[];
}

/**
 * Loads the model.
 *
 * @throws BrueckeError `model-…`, `setting-invalid`
 */
export async function loadModel(options: DocumentOptions): Promise<LoadedOptions> {
  const { corpusDir, indexDir, modelDir, cacheDir, model, modelHost, report } = options;
  const { hubToken, modelSettings } = options;
  const { embedder, table, notes, modelFolder } = await loadEmbeddings({
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
  const reading = { keepIn: join(indexDir, 'readings'), ...options.reading };
  const build = {
    corpusDir,
    indexDir,
    embedder,
    table,
    reading,
    ...(modelFolder !== undefined && { modelFolder }),
    ...(report !== undefined && { report }),
  };
  return { build, notes };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}
