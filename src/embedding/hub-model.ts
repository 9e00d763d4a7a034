import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { BrueckeError } from '../domain/errors.ts';
import type { Embedder } from './embedder.ts';
import { type CachedModel, cachedModel, isWhole, readFolder } from './hub/cached-model.ts';
import type { DownloadOptions } from './hub/download.ts';
import { type FileSet, networkFiles } from './model-file-set.ts';
import { recipeOf } from './model-recipe.ts';
import type { ModelSettings } from './model-settings.ts';
import { readableTokenizer } from './tokenizer-file.ts';
import { loadTransformersEmbedder, NoTokenVectors } from './transformers-embedder.ts';

export interface HubModelOptions {
  /** `owner/name` on the hub, or the path of a folder in the layout of transformers.js. */
  readonly model: string;
  /** Where downloads are kept. */
  readonly cacheFolder: string;
  /** A mirror of the hub, e.g. `https://hf-mirror.com`. */
  readonly host?: string;
  /** A token of the hub. */
  readonly token?: string;
  readonly settings: ModelSettings;
  readonly download: DownloadOptions;
}

export interface HubModel {
  readonly embedder: Embedder;
  /** `model-downloaded` after a download. */
  readonly notes: readonly BrueckeError[];
}

const configSchema = z.looseObject({ is_encoder_decoder: z.boolean().nullish() });

/**
 * Any model that gives vectors of tokens, from the hub or a folder.
 *
 * @throws BrueckeError `model-unavailable`, `model-not-found`, `model-forbidden`, `model-unwritable`,
 * `model-unsuitable`, `model-mismatch`, `model-file-broken`, `setting-invalid`
 */
export async function loadHubModel(options: HubModelOptions): Promise<HubModel> {
  const { settings } = options;
  const { name, files, folder, downloaded } = await filesOf(options);
  const fingerprint = files.fingerprint();
  if (settings.sha256 !== undefined && settings.sha256 !== fingerprint) {
    throw new BrueckeError('model-mismatch', { model: name, fingerprint });
  }
  if (files.json('config.json', configSchema)?.is_encoder_decoder === true) {
    throw new BrueckeError('model-unsuitable', { model: name, reason: 'not-an-encoder' });
  }
  const recipe = recipeOf(name, files, settings);
  try {
    const embedder = await loadTransformersEmbedder({
      model: name,
      bytesOf: (file) => bytesOf(files, file),
      recipe,
      filesFingerprint: `${fingerprint} ${settings.revision ?? ''}`,
    });
    const note = new BrueckeError('model-downloaded', { model: name, fingerprint });
    return { embedder, notes: downloaded ? [note] : [] };
  } catch (cause) {
    if (cause instanceof NoTokenVectors || downloaded) {
      const reason = cause instanceof NoTokenVectors ? 'not-an-encoder' : 'not-loadable';
      throw new BrueckeError('model-unsuitable', { model: name, reason }, { cause });
    }
    const file = join(folder, networkFiles.find((path) => files.has(path)) ?? networkFiles[0]);
    throw new BrueckeError('model-file-broken', { file }, { cause });
  }
}

async function filesOf(options: HubModelOptions): Promise<CachedModel & { name: string }> {
  const { model, cacheFolder, host, token, settings, download } = options;
  if (isAbsolute(model) || model.startsWith('.') || existsSync(join(model, 'onnx'))) {
    const folder = resolve(model);
    const files = await readFolder(folder);
    if (!isWhole(files)) throw new BrueckeError('model-not-found', { model });
    return { name: basename(folder), files, folder, downloaded: false };
  }
  const place = {
    model,
    ...(host === undefined ? {} : { host }),
    ...(token === undefined ? {} : { token }),
  };
  const cached = await cachedModel(place, settings.revision ?? 'main', cacheFolder, download);
  return { name: model, ...cached };
}

/** As transformers.js asks for them. */
function bytesOf(files: FileSet, file: string): Uint8Array<ArrayBuffer> | undefined {
  if (file === networkFiles[0]) return files.network;
  if (file === 'tokenizer.json') {
    const bytes = files.get(file);
    return bytes && readableTokenizer(bytes);
  }
  if (file !== 'config.json') return files.get(file);
  // It knows models by the name of their kind, warns of those that it does not know, and runs all
  // encoders alike.
  const config = files.json('config.json', z.looseObject({}));
  return new TextEncoder().encode(JSON.stringify({ ...config, model_type: 'bert' }));
}
