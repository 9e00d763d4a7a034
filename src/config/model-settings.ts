import { z } from 'zod';
import type { ModelSettings } from '../embedding/model-settings.ts';
import { poolings } from '../embedding/pooling.ts';

/** What may be said of a model of the hub; empty: its files or what is known of its family say it. */
export const modelSettingDefaults = {
  EMBEDDING_REVISION: '',
  EMBEDDING_SHA256: '',
  EMBEDDING_QUERY_PREFIX: '',
  EMBEDDING_PASSAGE_PREFIX: '',
  EMBEDDING_POOLING: '',
  EMBEDDING_MAXIMUM_TOKENS: '',
} as const;

const tokens = { minimum: 64, maximum: 32_768 } as const;
const prefix = z.string().max(1000);
const empty = z.literal('');

export const modelSettingSchemas = {
  EMBEDDING_REVISION: z.string().regex(/^(?!.*\.\.)(?:[\w.-]+(?:\/[\w.-]+)*)?$/),
  EMBEDDING_SHA256: z
    .string()
    .toLowerCase()
    .regex(/^(?:[0-9a-f]{64})?$/),
  EMBEDDING_QUERY_PREFIX: prefix,
  EMBEDDING_PASSAGE_PREFIX: prefix,
  EMBEDDING_POOLING: z
    .string()
    .toLowerCase()
    .pipe(z.union([empty, z.enum(poolings)])),
  EMBEDDING_MAXIMUM_TOKENS: z.union([
    empty,
    z
      .string()
      .regex(/^\d+$/)
      .transform(Number)
      .pipe(z.int().min(tokens.minimum).max(tokens.maximum)),
  ]),
};

export const modelSettingExpectations = {
  EMBEDDING_REVISION: { expected: 'revision' },
  EMBEDDING_SHA256: { expected: 'fingerprint' },
  EMBEDDING_POOLING: { allowed: poolings.join(', ') },
  EMBEDDING_MAXIMUM_TOKENS: tokens,
} as const;

type Values = {
  readonly [Name in keyof typeof modelSettingSchemas]: z.output<(typeof modelSettingSchemas)[Name]>;
};

export function modelSettingsOf(values: Values): ModelSettings {
  const query = values.EMBEDDING_QUERY_PREFIX;
  const passage = values.EMBEDDING_PASSAGE_PREFIX;
  const pooling = values.EMBEDDING_POOLING;
  const maximumTokens = values.EMBEDDING_MAXIMUM_TOKENS;
  return {
    ...(query === '' ? {} : { queryPrefix: prefixOf(query) }),
    ...(passage === '' ? {} : { passagePrefix: prefixOf(passage) }),
    ...(pooling === '' ? {} : { pooling }),
    ...(maximumTokens === '' ? {} : { maximumTokens }),
    ...(values.EMBEDDING_REVISION === '' ? {} : { revision: values.EMBEDDING_REVISION }),
    ...(values.EMBEDDING_SHA256 === '' ? {} : { sha256: values.EMBEDDING_SHA256 }),
  };
}

/** An empty value means the default, so 'no prefix' needs a word. */
function prefixOf(value: string): string {
  return value.trim().toLowerCase() === 'none' ? '' : value;
}
