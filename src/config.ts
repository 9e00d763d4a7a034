import { isAbsolute, resolve } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import {
  modelSettingDefaults,
  modelSettingExpectations,
  modelSettingSchemas,
  modelSettingsOf,
} from './config/model-settings.ts';
import { nearMisses, unknownInFile } from './config/unknown-names.ts';
import { BrueckeError } from './domain/errors.ts';
import type { ModelSettings } from './embedding/model-settings.ts';

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;

/** What a person can set, read once when the program starts. Folders are absolute. */
export interface Settings {
  readonly corpusDir: string;
  readonly indexDir: string;
  /** Serve documents as they change. */
  readonly watch: boolean;
  /** Also read addresses of this machine and its network. */
  readonly allowPrivateAddresses: boolean;
  /** Largest document, in bytes. */
  readonly maximumDocumentBytes: number;
  /** Longest time for reading one document. */
  readonly maximumDocumentSeconds: number;
  /** Absent: the embedded model. */
  readonly embeddingModel?: string;
  readonly modelDir: string;
  readonly modelCacheDir: string;
  /** Absent: the hub. */
  readonly modelHost?: string;
  /** For models of the hub that ask for a token. */
  readonly hubToken?: string;
  readonly modelSettings: ModelSettings;
  readonly passages: number;
  /** How likely a passage must answer to be shown, between 0 and 1. */
  readonly answerProbability: number;
  /** In UTF-16 units. */
  readonly maximumQuestionLength: number;
  readonly logLevel: (typeof logLevels)[number];
  /** Absent: the program opens the terminal. */
  readonly discordToken?: string;
  /** Absent: commands are registered for every server. */
  readonly discordGuildId?: string;
  /** Absent: Discord itself. */
  readonly discordApi?: string;
  readonly logQuestions: boolean;
  /** A minute. */
  readonly questionsPerMember: number;
  /** A minute. */
  readonly questionsPerServer: number;
  /** Questions that may wait for their turn. */
  readonly queueLength: number;
  /** Absent: one process for all servers. */
  readonly shards?: 'auto' | number;
}

/** Every setting with its default; `.env.example` says what each does, and a test compares them. */
export const settingDefaults = {
  CORPUS_DIR: 'corpus',
  INDEX_DIR: 'embeddings/index',
  WATCH: 'true',
  MAX_DOCUMENT_SIZE: '50',
  MAX_DOCUMENT_SECONDS: '10',
  ALLOW_PRIVATE_ADDRESSES: 'false',
  EMBEDDING_MODEL: '',
  ...modelSettingDefaults,
  MODEL_DIR: 'embeddings/model',
  MODEL_CACHE_DIR: 'embeddings/cache',
  MODEL_HOST: '',
  HF_TOKEN: '',
  PASSAGES: '3',
  ANSWER_PROBABILITY: '21',
  MAX_QUESTION_LENGTH: '2000',
  LOG_LEVEL: 'info',
  DISCORD_TOKEN: '',
  DISCORD_GUILD_ID: '',
  LOG_QUESTIONS: 'false',
  QUESTIONS_PER_MEMBER: '10',
  QUESTIONS_PER_SERVER: '60',
  QUEUE_LENGTH: '500',
  SHARDS: '',
  DISCORD_API: '',
} as const;

type SettingName = keyof typeof settingDefaults;

const settingNames: readonly string[] = Object.keys(settingDefaults);

/** Their values appear in no message. */
const secrets: ReadonlySet<string> = new Set<SettingName>(['DISCORD_TOKEN', 'HF_TOKEN']);

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

const schema = z.object({
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
const expectations: Partial<Record<string, Readonly<Record<string, string | number>>>> = {
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

export interface SettingSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The bytes of `.env`; undefined where there is none. */
  readonly file?: Uint8Array | undefined;
  /** Given relative paths start here. */
  readonly workingFolder: string;
  /** Default paths start here. */
  readonly projectFolder: string;
}

export interface ReadSettings {
  readonly settings: Settings;
  /** `setting-unknown`, one for each name that has no effect. */
  readonly warnings: readonly BrueckeError[];
}

/**
 * The settings of the environment over those of `.env` over the defaults. A name that is present but
 * empty in the environment means the default, so that `DISCORD_TOKEN= npm start` opens the terminal.
 *
 * @throws BrueckeError `setting-invalid` with `setting`, what it must be, and its `value` if no secret
 */
export function readSettings(sources: SettingSources): ReadSettings {
  const { environment, workingFolder, projectFolder } = sources;
  const file = sources.file === undefined ? {} : parse(decode(sources.file));
  const given = (name: string) => {
    const value = environment[name] ?? file[name] ?? '';
    // The space at the end of a prefix is part of it.
    return name.endsWith('_PREFIX') && value.trim() !== '' ? value : value.trim();
  };
  const result = schema.safeParse(
    Object.fromEntries(
      Object.entries(settingDefaults).map(([name, byDefault]) => [name, given(name) || byDefault]),
    ),
  );
  if (!result.success) throw invalid(String(result.error.issues[0]?.path[0]), given);
  const values = result.data;
  const folder = (name: 'CORPUS_DIR' | 'INDEX_DIR' | 'MODEL_DIR' | 'MODEL_CACHE_DIR') => {
    const start = given(name) === '' ? projectFolder : workingFolder;
    return isAbsolute(values[name]) ? values[name] : resolve(start, values[name]);
  };
  return {
    settings: {
      corpusDir: folder('CORPUS_DIR'),
      indexDir: folder('INDEX_DIR'),
      watch: values.WATCH === 'true',
      allowPrivateAddresses: values.ALLOW_PRIVATE_ADDRESSES === 'true',
      maximumDocumentBytes: values.MAX_DOCUMENT_SIZE * 1_000_000,
      maximumDocumentSeconds: values.MAX_DOCUMENT_SECONDS,
      ...(values.EMBEDDING_MODEL === '' ? {} : { embeddingModel: values.EMBEDDING_MODEL }),
      modelDir: folder('MODEL_DIR'),
      modelCacheDir: folder('MODEL_CACHE_DIR'),
      ...(values.MODEL_HOST === '' ? {} : { modelHost: values.MODEL_HOST }),
      ...(values.HF_TOKEN === '' ? {} : { hubToken: values.HF_TOKEN }),
      modelSettings: modelSettingsOf(values),
      passages: values.PASSAGES,
      answerProbability: values.ANSWER_PROBABILITY / 100,
      maximumQuestionLength: values.MAX_QUESTION_LENGTH,
      logLevel: values.LOG_LEVEL,
      ...(values.DISCORD_TOKEN === '' ? {} : { discordToken: values.DISCORD_TOKEN }),
      ...(values.DISCORD_GUILD_ID === '' ? {} : { discordGuildId: values.DISCORD_GUILD_ID }),
      ...(values.DISCORD_API === '' ? {} : { discordApi: values.DISCORD_API }),
      logQuestions: values.LOG_QUESTIONS === 'true',
      questionsPerMember: values.QUESTIONS_PER_MEMBER,
      questionsPerServer: values.QUESTIONS_PER_SERVER,
      queueLength: values.QUEUE_LENGTH,
      ...(values.SHARDS === '' ? {} : { shards: shardsOf(values.SHARDS) }),
    },
    warnings: [
      ...unknownInFile(Object.keys(file), settingNames),
      ...nearMisses(environment, settingNames),
    ],
  };
}

function shardsOf(value: string): 'auto' | number {
  return value === 'auto' ? value : Number(value);
}

function invalid(setting: string, given: (name: string) => string): BrueckeError {
  const value = given(setting);
  // What stands before an '@' in an address may be a password.
  const hidden = secrets.has(setting) || (setting === 'MODEL_HOST' && value.includes('@'));
  return new BrueckeError('setting-invalid', {
    setting,
    ...(hidden ? {} : { value }),
    ...expectations[setting],
  });
}

function hasUserInfo(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username !== '' || password !== '';
}

/** Windows editors write a byte order mark, and Windows shells UTF-16. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
