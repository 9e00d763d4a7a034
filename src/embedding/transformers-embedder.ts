import type { PreTrainedModel } from '@xenova/transformers';
import { type BatchTokenizer, batchTokenizer, theirTokenizer } from './batch-tokenizer.ts';
import type { Embedder } from './embedder.ts';
import { fingerprintOf } from './fingerprint.ts';
import { importTransformers } from './import-transformers.ts';
import { giveFiles, type ModelBytes, takeFilesBack } from './model-place.ts';
import type { ModelRecipe } from './model-recipe.ts';
import { pool } from './pooling.ts';

export interface TransformersOptions {
  readonly model: string;
  readonly bytesOf: ModelBytes;
  readonly recipe: ModelRecipe;
  /** SHA-256 (hex) over the model's files. */
  readonly filesFingerprint: string;
}

/** The network gives no vectors of tokens: it is no encoder. */
export class NoTokenVectors extends Error {}

/** Padded tokens that one run of the model takes: bounds the memory of a batch. */
const tokensPerRun = 16_384;

/** Loads a model through transformers.js, whose settings are global: one is loaded at a time. */
export async function loadTransformersEmbedder(options: TransformersOptions): Promise<Embedder> {
  const { model, bytesOf, recipe } = options;
  const { AutoModel, AutoTokenizer, env, Tensor } = await importTransformers();
  giveFiles(env, model, bytesOf);
  try {
    const loading = { quantized: true };
    const pretrained = await AutoTokenizer.from_pretrained(model, loading);
    const tokenizer = theirTokenizer(pretrained, recipe.maximumTokens);
    const network = await AutoModel.from_pretrained(model, loading);
    return await TransformersEmbedder.create(network, batchTokenizer(tokenizer, Tensor), options);
  } finally {
    takeFilesBack(env);
  }
}

class TransformersEmbedder implements Embedder {
  readonly name: string;
  readonly fingerprint: string;
  readonly dimensions: number;
  readonly maximumTokens: number;
  private readonly network: PreTrainedModel;
  private readonly tokenizer: BatchTokenizer;
  private readonly recipe: ModelRecipe;

  static async create(
    network: PreTrainedModel,
    tokenizer: BatchTokenizer,
    options: TransformersOptions,
  ): Promise<TransformersEmbedder> {
    const { hidden } = await run(network, tokenizer, ['1']);
    const dimensions = hidden.length / tokenizer.encode('1').length;
    return new TransformersEmbedder(network, tokenizer, options, dimensions);
  }

  private constructor(
    network: PreTrainedModel,
    tokenizer: BatchTokenizer,
    options: TransformersOptions,
    dimensions: number,
  ) {
    this.network = network;
    this.tokenizer = tokenizer;
    this.name = options.model;
    this.recipe = options.recipe;
    this.dimensions = dimensions;
    this.maximumTokens = tokenizer.maximumTokens;
    this.fingerprint = fingerprintOf([
      options.model,
      options.filesFingerprint,
      `${this.recipe.pooling} pooling, unit length`,
      JSON.stringify(this.recipe.prefixes),
      String(this.maximumTokens),
    ]);
  }

  countTokens(text: string): number {
    return this.tokenizer.encode(this.recipe.prefixes.passage + text).length;
  }

  async embedQuery(text: string): Promise<Float32Array> {
    const [vector] = await this.embed([this.recipe.prefixes.query + text]);
    return vector ?? new Float32Array(this.dimensions);
  }

  embedPassages(texts: readonly string[]): Promise<Float32Array[]> {
    return this.embed(texts.map((text) => this.recipe.prefixes.passage + text));
  }

  private async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const vectors: Float32Array[] = new Array(texts.length);
    for (const numbers of this.batches(texts)) {
      const batch = numbers.map((number) => texts[number] ?? '');
      const { hidden, mask } = await run(this.network, this.tokenizer, batch);
      for (const [index, vector] of pool(
        this.recipe.pooling,
        hidden,
        mask,
        batch.length,
      ).entries()) {
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
    throw new NoTokenVectors('the model gives no token vectors');
  }
  return { hidden, mask };
}
