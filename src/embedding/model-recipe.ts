import { z } from 'zod';
import { BrueckeError } from '../domain/errors.ts';
import { familyOf } from './model-family.ts';
import type { FileSet } from './model-file-set.ts';
import type { ModelSettings, Prefixes } from './model-settings.ts';
import type { Pooling } from './pooling.ts';

/** All that a text goes through on its way to a vector, besides the model itself. */
export interface ModelRecipe {
  readonly prefixes: Prefixes;
  readonly pooling: Pooling;
  /** Special tokens included. */
  readonly maximumTokens: number;
}

/** For models of which nothing says it. */
const usualMaximumTokens = 512;

/** Some tokenizers state 10³⁰ for 'none known'. */
const length = z.number().positive().max(100_000).optional().catch(undefined);
const text = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

const configSchema = z.looseObject({
  model_type: text,
  max_position_embeddings: length,
  pad_token_id: z.int().nonnegative().nullish().catch(undefined),
});
const tokenizerSchema = z.looseObject({ model_max_length: length });
const sentenceSchema = z.looseObject({ max_seq_length: length });
const promptsSchema = z.looseObject({
  prompts: z.record(z.string(), z.string()).nullish().catch(undefined),
});
const poolingSchema = z.looseObject({
  pooling_mode_cls_token: flag,
  pooling_mode_mean_tokens: flag,
  pooling_mode_lasttoken: flag,
  pooling_mode_max_tokens: flag,
  pooling_mode_mean_sqrt_len_tokens: flag,
  pooling_mode_weightedmean_tokens: flag,
});
const modulesSchema = z.array(z.looseObject({ type: z.string() }));

/**
 * What a person says goes before what the model's own files say, and that before what is known of
 * its family.
 *
 * @throws BrueckeError `model-unsuitable` (reason `pooling` or `layers`), `setting-invalid`
 */
export function recipeOf(model: string, files: FileSet, settings: ModelSettings): ModelRecipe {
  const family = familyOf(model);
  const modules = files.json('modules.json', modulesSchema) ?? [];
  if (modules.some(({ type }) => /\.Dense$/.test(type))) {
    throw new BrueckeError('model-unsuitable', { model, reason: 'layers' });
  }
  const prompts = files.json('config_sentence_transformers.json', promptsSchema)?.prompts ?? {};
  // Many files state empty prompts, which only says that nobody filled them in: hence `||`.
  const passage = prompts['passage'] || prompts['document'] || prompts['corpus'];
  return {
    prefixes: {
      query: settings.queryPrefix ?? (prompts['query'] || family.prefixes.query),
      passage: settings.passagePrefix ?? (passage || family.prefixes.passage),
    },
    pooling: settings.pooling ?? statedPooling(model, files) ?? family.pooling,
    maximumTokens: maximumTokensOf(files, settings.maximumTokens, family.maximumTokens),
  };
}

function statedPooling(model: string, files: FileSet): Pooling | undefined {
  const stated = files.json('1_Pooling/config.json', poolingSchema);
  if (stated === undefined) return undefined;
  const modes = Object.entries(stated).flatMap(([name, on]) =>
    on === true && name.startsWith('pooling_mode_') ? [name] : [],
  );
  if (modes.length === 1) {
    if (stated.pooling_mode_cls_token === true) return 'cls';
    if (stated.pooling_mode_mean_tokens === true) return 'mean';
    if (stated.pooling_mode_lasttoken === true) return 'last';
  }
  if (modes.length === 0) return undefined;
  throw new BrueckeError('model-unsuitable', { model, reason: 'pooling' });
}

function maximumTokensOf(files: FileSet, wanted: number | undefined, usual: number | undefined) {
  const positions = positionsOf(files);
  if (wanted !== undefined) {
    if (wanted <= positions) return wanted;
    throw new BrueckeError('setting-invalid', {
      setting: 'EMBEDDING_MAXIMUM_TOKENS',
      value: wanted,
      minimum: 16,
      maximum: positions,
    });
  }
  const trained = files.json('sentence_bert_config.json', sentenceSchema)?.max_seq_length ?? usual;
  const tokenizer = files.json('tokenizer_config.json', tokenizerSchema)?.model_max_length;
  const least = Math.min(...[trained, tokenizer, positions].map((value) => value ?? Infinity));
  return Number.isFinite(least) ? Math.floor(least) : usualMaximumTokens;
}

/** How many tokens have a position; the kinds after RoBERTa count on from their padding's number. */
function positionsOf(files: FileSet): number {
  const config = files.json('config.json', configSchema);
  const positions = config?.max_position_embeddings ?? Infinity;
  if (!/^(?:.*roberta.*|camembert|mpnet)$/.test(config?.model_type ?? '')) return positions;
  return positions - (config?.pad_token_id ?? 1) - 1;
}
