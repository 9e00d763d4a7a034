import { z } from 'zod';
import type { SettingName } from './defaults.ts';
import { modelSettingExpectations, modelSettingSchemas } from './model-settings.ts';
import { logLevels } from './settings.ts';

const numbers = {
  MAX_DOCUMENT_SIZE: { minimum: 1, maximum: 500 },
  MAX_DOCUMENT_SECONDS: { minimum: 1, maximum: 600 },
  PASSAGES: { minimum: 1, maximum: 10 },
  ANSWER_PROBABILITY: { minimum: 1, maximum: 99 },
  MAX_QUESTION_LENGTH: { minimum: 20, maximum: 8000 },
  QUESTIONS_PER_MEMBER: { minimum: 1, maximum: 100_000 },
  QUESTIONS_PER_SERVER: { minimum: 1, maximum: 100_000 },
  QUEUE_LENGTH: { minimum: 1, maximum: 10_000 },
} as const;

function wholeNumber({ minimum, maximum }: { minimum: number; maximum: number }) {
  return z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(minimum).max(maximum));
}

const yesOrNo = z
  .string()
  .toLowerCase()
  .pipe(z.enum(['true', 'false']));

/** Each setting as it is written; an empty one has its default already. */
export const settingSchema = z.object({
  CORPUS_DIR: z.string(),
  INDEX_DIR: z.string(),
  WATCH: yesOrNo,
  MAX_DOCUMENT_SIZE: wholeNumber(numbers.MAX_DOCUMENT_SIZE),
  MAX_DOCUMENT_SECONDS: wholeNumber(numbers.MAX_DOCUMENT_SECONDS),
  ALLOW_PRIVATE_ADDRESSES: yesOrNo,
  EMBEDDING_MODEL: z.string().regex(/^$|^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)?$/),
  ...modelSettingSchemas,
  MODEL_DIR: z.string(),
  MODEL_CACHE_DIR: z.string(),
  MODEL_HOST: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/ }).refine((address) => !hasUserInfo(address)),
  ]),
  HF_TOKEN: z.string().regex(/^\S*$/),
  PASSAGES: wholeNumber(numbers.PASSAGES),
  ANSWER_PROBABILITY: wholeNumber(numbers.ANSWER_PROBABILITY),
  MAX_QUESTION_LENGTH: wholeNumber(numbers.MAX_QUESTION_LENGTH),
  LOG_LEVEL: z.string().toLowerCase().pipe(z.enum(logLevels)),
  DISCORD_TOKEN: z.string().regex(/^\S*$/),
  DISCORD_GUILD_ID: z.string().regex(/^(?:\d{17,20})?$/),
  LOG_QUESTIONS: yesOrNo,
  QUESTIONS_PER_MEMBER: wholeNumber(numbers.QUESTIONS_PER_MEMBER),
  QUESTIONS_PER_SERVER: wholeNumber(numbers.QUESTIONS_PER_SERVER),
  QUEUE_LENGTH: wholeNumber(numbers.QUEUE_LENGTH),
  SHARDS: z
    .string()
    .toLowerCase()
    .regex(/^(?:auto|\d{0,4})$/),
  DISCORD_API: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]),
} satisfies Record<SettingName, z.ZodType>);

/** What an invalid value should have been, for the sentence about it. */
export const expectations: Partial<Record<string, Readonly<Record<string, string | number>>>> = {
  ...numbers,
  ALLOW_PRIVATE_ADDRESSES: { expected: 'yes-or-no' },
  ...modelSettingExpectations,
  HF_TOKEN: { expected: 'token' },
  EMBEDDING_MODEL: { expected: 'model' },
  MODEL_HOST: { expected: 'address' },
  LOG_LEVEL: { allowed: logLevels.join(', ') },
  DISCORD_TOKEN: { expected: 'token' },
  DISCORD_GUILD_ID: { expected: 'guild' },
  LOG_QUESTIONS: { expected: 'yes-or-no' },
  SHARDS: { expected: 'shards' },
  WATCH: { expected: 'yes-or-no' },
  DISCORD_API: { expected: 'address' },
};

function hasUserInfo(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}
