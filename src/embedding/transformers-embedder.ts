import { createHash } from 'node:crypto';
import type { PreTrainedModel } from '@xenova/transformers';
import { BrueckeError } from '../domain/errors.ts';
import {
  type BatchTokenizer,
  type OwnTokenizer,
  ourTokenizer,
  theirTokenizer,
} from './batch-tokenizer.ts';
import type { Embedder } from './embedder.ts';
import { importTransformers } from './import-transformers.ts';
import { meanPool } from './mean-pool.ts';
import { choosePlace, hostOf, type ModelPlace } from './model-place.ts';

/** What stands before a text so that the model knows its part. */
export interface Prefixes {
  readonly query: string;
  readonly passage: string;
}

export interface TransformersOptions {
  /** Folder name below a local place, or `owner/name` on the hub. */
  readonly model: string;
  readonly place: ModelPlace;
  readonly prefixes: Prefixes;
  /** SHA-256 (hex) over the model's files, found when they are loaded. */
  readonly filesFingerprint: () => Promise<string>;
  /** A tokenizer of our own for the model; undefined: the one that transformers.js loads. */
  readonly tokenizer?: OwnTokenizer;
}

/** Padded tokens that one run of the model takes: bounds the memory of a batch. */
const tokensPerRun = 16_384;

/**
 * Loads a feature-extraction model through transformers.js. Its settings are global: one model is
 * loaded at a time.
 *
 * @throws BrueckeError `model-unavailable`
 */
export async function loadTransformersEmbedder(options: TransformersOptions): Promise<Embedder> {
  try {
    const { AutoModel, AutoTokenizer, env, Tensor } = await importTransformers();
    choosePlace(env, options);
    const { model, tokenizer: own } = options;
    const loading = { quantized: true };
    const tokenizer =
      own === undefined
        ? theirTokenizer(await AutoTokenizer.from_pretrained(model, loading))
        : ourTokenizer(own, Tensor);
    const network = await AutoModel.from_pretrained(model, loading);
    // Or it would keep the bytes for good.
    env.useCustomCache = false;
    env.customCache = null;
    return await TransformersEmbedder.create(network, tokenizer, options);
  } catch (cause) {
    if (cause instanceof BrueckeError) throw cause;
    const { model, place } = options;
    const host = place.kind === 'hub' ? hostOf(place.host) : undefined;
    const data = { model, ...(host === undefined ? {} : { host }) };
    throw new BrueckeError('model-unavailable', data, { cause });
  }
}

class TransformersEmbedder implements Embedder {
  readonly name: string;
  readonly fingerprint: string;
  readonly dimensions: number;
  readonly maximumTokens: number;
  private readonly network: PreTrainedModel;
  private readonly tokenizer: BatchTokenizer;
  private readonly prefixes: Prefixes;

  static async create(
    network: PreTrainedModel,
    tokenizer: BatchTokenizer,
    options: TransformersOptions,
  ): Promise<TransformersEmbedder> {
    const { hidden } = await run(network, tokenizer, ['1']);
    const dimensions = hidden.length / tokenizer.encode('1').length;
    const filesFingerprint = await options.filesFingerprint();
    return new TransformersEmbedder(network, tokenizer, options, dimensions, filesFingerprint);
  }

  private constructor(
    network: PreTrainedModel,
    tokenizer: BatchTokenizer,
    options: TransformersOptions,
    dimensions: number,
    filesFingerprint: string,
  ) {
    this.network = network;
    this.tokenizer = tokenizer;
    this.name = options.model;
    this.prefixes = options.prefixes;
    this.dimensions = dimensions;
    this.maximumTokens = tokenizer.maximumTokens;
    this.fingerprint = fingerprintOf([
      options.model,
      filesFingerprint,
      'mean pooling, unit length',
      JSON.stringify(options.prefixes),
      String(this.maximumTokens),
      options.tokenizer?.preparation ?? '',
    ]);
  }

  countTokens(text: string): number {
    return this.tokenizer.encode(this.prefixes.passage + text).length;
  }

  async embedQuery(text: string): Promise<Float32Array> {
    const [vector] = await this.embed([this.prefixes.query + text]);
    return vector ?? new Float32Array(this.dimensions);
  }

  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return this.embed(texts.map((text) => this.prefixes.passage + text));
  }

  private async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const vectors: Float32Array[] = new Array(texts.length);
    for (const numbers of this.batches(texts)) {
      const batch = numbers.map((number) => texts[number] ?? '');
      const { hidden, mask } = await run(this.network, this.tokenizer, batch);
      for (const [index, vector] of meanPool(hidden, mask, batch.length).entries()) {
        vectors[numbers[index] ?? 0] = vector;
      }
    }
    return vectors;
  }

  /** Numbers of texts that go together: of like length, so that little is padding. */
  private batches(texts: readonly string[]): number[][] {
    if (texts.length === 1) return [[0]];
    const { maximumTokens, tokenizer } = this;
    const lengths = texts.map((text) => Math.min(tokenizer.encode(text).length, maximumTokens));
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

/** Vectors of all tokens of a batch, and which of them are no padding. */
async function run(
  network: PreTrainedModel,
  tokenizer: BatchTokenizer,
  texts: readonly string[],
): Promise<{ hidden: Float32Array; mask: BigInt64Array }> {
  const inputs = tokenizer.batch(texts);
  const outputs = await network(inputs);
  const hidden: unknown = (outputs.last_hidden_state ?? outputs.token_embeddings)?.data;
  const mask: unknown = inputs.attention_mask.data;
  if (!(hidden instanceof Float32Array) || !(mask instanceof BigInt64Array)) {
    throw new Error('the model gives no token vectors; is it one for feature extraction?');
  }
  return { hidden, mask };
}

function fingerprintOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return hash.digest('hex');
}
