import { basename, join, resolve } from 'node:path';
import { toSimplified } from '../domain/chinese.ts';
import type { Embedder } from './embedder.ts';
import { loadHubModel } from './hub-model.ts';
import { type ModelFiles, readModelFiles } from './model-files.ts';
import { StaticTokenTable } from './static-token-table.ts';
import type { TokenTable } from './token-table.ts';
import { loadTransformersEmbedder } from './transformers-embedder.ts';

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
}

export interface Embeddings {
  readonly embedder: Embedder;
  /** Always of the embedded model, whichever model embeds. */
  readonly table: TokenTable;
}

/**
 * Loads what turns texts into vectors. The embedded model is checked against its manifest before
 * anything reads it. One model is loaded at a time: the settings of transformers.js are global.
 *
 * @throws BrueckeError `model-file-missing`, `model-file-broken`, `model-unavailable`
 */
export async function loadEmbeddings(options: EmbeddingOptions): Promise<Embeddings> {
  const files = await readModelFiles(join(resolve(options.modelDir), embeddedModel));
  const table = await StaticTokenTable.load(files);
  if (options.model === undefined || options.model === '') {
    return { embedder: await loadEmbeddedModel(files, table), table };
  }
  const { model, cacheDir: cacheFolder, remoteHost: host } = options;
  const embedder = await loadHubModel({
    model,
    cacheFolder,
    ...(host === undefined ? {} : { host }),
  });
  return { embedder, table };
}

/**
 * The embedded model as transformers.js runs it; of many texts at once the vectors are made from the
 * token table, which gives the same numbers in a fraction of the time.
 */
async function loadEmbeddedModel(files: ModelFiles, table: StaticTokenTable): Promise<Embedder> {
  const embedder = await loadNetwork(files, table);
  const { name, fingerprint, dimensions, maximumTokens } = embedder;
  return {
    name,
    fingerprint,
    dimensions,
    maximumTokens,
    countTokens: (text) => embedder.countTokens(text),
    embedQuery: (text) => embedder.embedQuery(text),
    embedPassages: (texts) => Promise.resolve(texts.map((text) => table.embed(text))),
  };
}

/**
 * The model runs in transformers.js, which `pipeline('feature-extraction')` would set up alike; its
 * tokenizer is left out for our own, which saves 50 MB and a tenth of a second.
 */
function loadNetwork(files: ModelFiles, { tokenizer }: StaticTokenTable): Promise<Embedder> {
  const { fingerprint, folder } = files;
  return loadTransformersEmbedder({
    model: basename(folder),
    place: { kind: 'checked', bytes: (file) => files.bytes(file) },
    prefixes: { query: '', passage: '' },
    filesFingerprint: () => Promise.resolve(fingerprint),
    tokenizer: {
      preparation: 'Traditional to Simplified',
      maximumTokens: tokenizer.maximumTokens,
      padding: tokenizer.padding,
      encode: (text) => tokenizer.encode(toSimplified(text)),
    },
  });
}
