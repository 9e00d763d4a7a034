import { createHash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { BrueckeError } from '../domain/errors.ts';
import type { Embedder } from './embedder.ts';
import type { ModelPlace } from './model-place.ts';
import { loadTransformersEmbedder, type Prefixes } from './transformers-embedder.ts';

const networkFile = 'onnx/model_quantized.onnx';

/** The files of a model that change its vectors, where they lie below its folder. */
const filesOfModel = [
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  networkFile,
] as const;

export interface HubModelOptions {
  /** `owner/name` on the hub, or the path of a folder in the layout of transformers.js. */
  readonly model: string;
  /** Where downloads are kept. */
  readonly cacheFolder: string;
  /** A mirror of the hub, e.g. `https://hf-mirror.com`. */
  readonly host?: string;
}

/**
 * Any feature-extraction model that transformers.js can load, from the hub or a folder.
 *
 * @throws BrueckeError `model-unavailable`; `model-file-broken` where the files are there, but a
 * download that broke off would stay in the cache for good
 */
export async function loadHubModel(options: HubModelOptions): Promise<Embedder> {
  const { model, cacheFolder, host } = options;
  const isFolder = isAbsolute(model) || model.startsWith('.') || existsSync(join(model, 'onnx'));
  const path = isFolder ? resolve(model) : join(resolve(cacheFolder), model);
  const place: ModelPlace = isFolder
    ? { kind: 'local', folder: dirname(path) }
    : { kind: 'hub', cacheFolder: resolve(cacheFolder), ...(host === undefined ? {} : { host }) };
  try {
    return await loadTransformersEmbedder({
      model: isFolder ? basename(path) : model,
      place,
      prefixes: prefixesOf(model),
      filesFingerprint: () => fingerprintOfFiles(path),
    });
  } catch (cause) {
    const file = join(path, networkFile);
    if (existsSync(file)) throw new BrueckeError('model-file-broken', { file }, { cause });
    throw cause;
  }
}

/**
 * The e5 models were trained with a word before each text, and lose much without it
 * (Wang et al. 2022); other models take the text as it is.
 */
export function prefixesOf(model: string): Prefixes {
  return /(^|[^a-z0-9])e5([^a-z0-9]|$)/i.test(model)
    ? { query: 'query: ', passage: 'passage: ' }
    : { query: '', passage: '' };
}

async function fingerprintOfFiles(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of filesOfModel) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    hash.update(`${file}:${statSync(path).size}:`);
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  }
  return hash.digest('hex');
}
