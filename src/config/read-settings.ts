import { isAbsolute, resolve } from 'node:path';
import { parse } from 'dotenv';
import type { BrueckeError } from '../domain/errors.ts';
import { settingDefaults, settingNames } from './defaults.ts';
import { invalidSetting } from './invalid.ts';
import { modelSettingsOf } from './model-settings.ts';
import { settingSchema } from './schema.ts';
import type { Settings } from './settings.ts';
import { nearMisses, unknownInFile } from './unknown-names.ts';

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
  const result = settingSchema.safeParse(
    Object.fromEntries(
      Object.entries(settingDefaults).map(([name, byDefault]) => [name, given(name) || byDefault]),
    ),
  );
  if (!result.success) {
    const name = String(result.error.issues[0]?.path[0]);
    throw invalidSetting(name, given(name));
  }
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

/** Windows editors write a byte order mark, and Windows shells UTF-16. */
function decode(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
