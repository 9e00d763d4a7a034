import { createHash } from 'node:crypto';
import type { FeatureExtractionPipeline } from '@xenova/transformers';
import { BrueckeError } from '../domain/errors.ts';
import type { Embedder } from './embedder.ts';
import { meanPool } from './mean-pool.ts';

/** What stands before a text so that the model knows its part. */
export interface Prefixes {
  readonly query: string;
  readonly passage: string;
}

/** Where transformers.js may look for a model. */
export type ModelPlace =
  /** A folder on this machine that holds the model's folder; nothing is downloaded. */
  | { readonly kind: 'local'; readonly folder: string }
  /** The hub, or a mirror of it at `host`; downloads are kept in `cacheFolder`. */
  | { readonly kind: 'hub'; readonly cacheFolder: string; readonly host?: string };

export interface TransformersOptions {
  /** Folder name below a local place, or `owner/name` on the hub. */
  readonly model: string;
  readonly place: ModelPlace;
  readonly prefixes: Prefixes;
  /** SHA-256 (hex) over the model's files, found when they are loaded. */
  readonly filesFingerprint: () => Promise<string>;
  /** What the text goes through before anything else; must keep its length in UTF-16 units. */
  readonly prepare?: (text: string) => string;
  /** A quicker count of tokens than the pipeline's, special tokens included; must be equal to it. */
  readonly countTokens?: (text: string) => number;
}

/** For models whose settings state no longest text. */
const usualMaximumTokens = 512;
/** Padded tokens that one run of the model takes: bounds the memory of a batch. */
const tokensPerRun = 16_384;

/**
 * Loads a feature-extraction model through transformers.js. The library is imported only here,
 * because that takes a fifth of a second (half of it for a WebAssembly runtime that Node never uses).
 * Its settings are global: one model is loaded at a time.
 *
 * @throws BrueckeError `model-unavailable`
 */
export async function loadTransformersEmbedder(options: TransformersOptions): Promise<Embedder> {
  try {
    const { env, pipeline } = await import('@xenova/transformers');
    const { place } = options;
    env.allowLocalModels = place.kind === 'local';
    env.allowRemoteModels = place.kind === 'hub';
    if (place.kind === 'local') {
      env.localModelPath = place.folder;
      env.useFSCache = false;
    } else {
      env.useFSCache = true;
      env.cacheDir = place.cacheFolder;
      if (place.host !== undefined) env.remoteHost = place.host;
    }
    const extractor = await pipeline('feature-extraction', options.model, { quantized: true });
    return await TransformersEmbedder.create(extractor, options);
  } catch (cause) {
    if (cause instanceof BrueckeError) throw cause;
    throw new BrueckeError('model-unavailable', { model: options.model }, { cause });
  }
}

class TransformersEmbedder implements Embedder {
  readonly name: string;
  readonly fingerprint: string;
  readonly dimensions: number;
  readonly maximumTokens: number;
  private readonly extractor: FeatureExtractionPipeline;
  private readonly prefixes: Prefixes;
  private readonly prepare: (text: string) => string;
  private readonly count: (text: string) => number;

  static async create(
    extractor: FeatureExtractionPipeline,
    options: TransformersOptions,
  ): Promise<TransformersEmbedder> {
    const probe = await extractor('1');
    const dimensions = probe.dims.at(-1);
    if (dimensions === undefined) {
      throw new BrueckeError('model-unavailable', { model: options.model });
    }
    return new TransformersEmbedder(
      extractor,
      options,
      dimensions,
      await options.filesFingerprint(),
    );
  }

  private constructor(
    extractor: FeatureExtractionPipeline,
    options: TransformersOptions,
    dimensions: number,
    filesFingerprint: string,
  ) {
    this.extractor = extractor;
    this.name = options.model;
    this.prefixes = options.prefixes;
    this.prepare = options.prepare ?? ((text) => text);
    this.dimensions = dimensions;
    this.maximumTokens = maximumTokensOf(extractor.tokenizer.model_max_length);
    this.count =
      options.countTokens ?? ((text) => extractor.tokenizer.encode(text, null, undefined).length);
    this.fingerprint = fingerprintOf([
      options.model,
      filesFingerprint,
      'mean pooling, unit length',
      JSON.stringify(options.prefixes),
      String(this.maximumTokens),
      options.prepare === undefined ? 'as it is' : 'Simplified',
    ]);
  }

  countTokens(text: string): number {
    return this.count(this.prepare(this.prefixes.passage + text));
  }

  async embedQuery(text: string): Promise<Float32Array> {
    const [vector] = await this.embed([this.prefixes.query + text]);
    return vector ?? new Float32Array(this.dimensions);
  }

  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return this.embed(texts.map((text) => this.prefixes.passage + text));
  }

  private async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const prepared = texts.map(this.prepare);
    const vectors: Float32Array[] = new Array(texts.length);
    for (const numbers of this.batches(prepared)) {
      const batch = numbers.map((number) => prepared[number] ?? '');
      const inputs = this.extractor.tokenizer(batch, { padding: true, truncation: true });
      const outputs = await this.extractor.model(inputs);
      const hidden: unknown = (outputs.last_hidden_state ?? outputs.token_embeddings)?.data;
      const mask: unknown = inputs.attention_mask.data;
      if (!(hidden instanceof Float32Array) || !(mask instanceof BigInt64Array)) {
        throw new BrueckeError('model-unavailable', { model: this.name });
      }
      const pooled = meanPool(hidden, mask, batch.length);
      for (const [index, number] of numbers.entries()) {
        vectors[number] = pooled[index] ?? new Float32Array(this.dimensions);
      }
    }
    return vectors;
  }

  /** Numbers of texts that go together: of like length, so that little is padding. */
  private batches(texts: readonly string[]): number[][] {
    const lengths = texts.map((text) => Math.min(this.count(text), this.maximumTokens));
    const order = texts.map((_, number) => number);
    order.sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);
    const batches: number[][] = [];
    let batch: number[] = [];
    for (const number of order) {
      if (batch.length > 0 && (batch.length + 1) * (lengths[number] ?? 0) > tokensPerRun) {
        batches.push(batch);
        batch = [];
      }
      batch.push(number);
    }
    if (batch.length > 0) batches.push(batch);
    return batches;
  }
}

/** Some tokenizers state 10³⁰ for 'none known'. */
function maximumTokensOf(stated: unknown): number {
  return typeof stated === 'number' && stated > 0 && stated < 100_000 ? stated : usualMaximumTokens;
}

function fingerprintOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}
