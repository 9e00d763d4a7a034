import { modelSettingDefaults } from './model-settings.ts';

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
  ANSWER_PROBABILITY: '27',
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

export type SettingName = keyof typeof settingDefaults;

export const settingNames: readonly string[] = Object.keys(settingDefaults);
