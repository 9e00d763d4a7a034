import { join, resolve } from 'node:path';
import type { BrueckeError } from '../domain/errors.ts';
import type { Embedder } from './embedder.ts';
import { loadHubModel } from './hub-model.ts';
import { readModelFiles } from './model-files.ts';
import type { ModelSettings } from './model-settings.ts';
import { StaticEmbedder } from './static-embedder.ts';
import { StaticTokenTable } from './static-token-table.ts';
import type { TokenTable } from './token-table.ts';

/** Folder of the embedded model below the folder of models. */
export const embeddedModel = 'bruecke-static-384';

export interface EmbeddingOptions {
  /** `owner/name` on the hub or a folder; undefined or empty: the embedded model. */
  readonly model: string | undefined;
  /** Folder that holds the embedded model's folder. */
  readonly modelDir: string;
  /** Where models from the hub are kept. */
  readonly cacheDir: string;
  /** A mirror of the hub. */
  readonly remoteHost?: string;
  /** A token of the hub, for models that ask for one. */
  readonly token?: string;
  /** What is said of a model that is not the embedded one. */
  readonly settings?: ModelSettings;
  /** Bytes of the file that comes in, and all of them where that is known. */
  readonly onDownload?: (done: number, total: number | undefined) => void;
  /** Longest time without a byte of a download, in milliseconds. */
  readonly patience?: number;
  /** Before a download is tried again, in milliseconds. */
  readonly pause?: number;
}

export interface Embeddings {
  readonly embedder: Embedder;
  /** Always of the embedded model, whichever model embeds. */
  readonly table: TokenTable;
  /** Where the embedded model is, where that is the one that embeds: another thread can load it too. */
  readonly modelFolder?: string;
  /** What a person should know: `model-downloaded`. */
  readonly notes: readonly BrueckeError[];
}

const usualPatience = 30_000;
const usualPause = 1000;

/**
 * Loads what turns texts into vectors. The embedded model is checked against its manifest before
 * anything reads it. One model is loaded at a time: the settings of transformers.js are global.
 *
 * @throws BrueckeError `model-…`, `setting-invalid`
 */
export async function loadEmbeddings(options: EmbeddingOptions): Promise<Embeddings> {
  const modelFolder = join(resolve(options.modelDir), embeddedModel);
  const embedded = await loadEmbeddedModel(modelFolder);
  if (options.model === undefined || options.model === '') {
    return { ...embedded, modelFolder, notes: [] };
  }
  const { table } = embedded;
  const { model, cacheDir: cacheFolder, remoteHost: host, token, settings = {} } = options;
  const { embedder, notes } = await loadHubModel({
    model,
    cacheFolder,
    ...(host === undefined ? {} : { host }),
    ...(token === undefined ? {} : { token }),
    settings,
    download: {
      patience: options.patience ?? usualPatience,
      pause: options.pause ?? usualPause,
      onProgress: (done, total) => options.onDownload?.(done, total),
    },
  });
  return { embedder, table, notes };
}

/**
 * The embedded model alone, checked against its manifest.
 *
 * @throws BrueckeError `model-file-missing`, `model-file-broken`
 */
export async function loadEmbeddedModel(
  folder: string,
): Promise<Pick<Embeddings, 'embedder' | 'table'>> {
  const table = await StaticTokenTable.load(await readModelFiles(folder));
  return { embedder: new StaticEmbedder(embeddedModel, table), table };
}
