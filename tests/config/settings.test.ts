import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { settingDefaults } from '../../src/config/defaults.ts';
import { readSettings, type SettingSources } from '../../src/config/read-settings.ts';
import { BrueckeError } from '../../src/domain/errors.ts';
import { errorSentence } from '../../src/messages/index.ts';
import { readerLanguages } from '../../src/messages/reader-language.ts';
import { answerThreshold } from '../../src/retrieval/abstention.ts';

function read(environment: SettingSources['environment'], file?: string | Uint8Array) {
  return readSettings({
    environment,
    file: typeof file === 'string' ? new TextEncoder().encode(file) : file,
    workingFolder: '/srv',
    projectFolder: '/project',
  });
}

function refusal(environment: SettingSources['environment'], file?: string): BrueckeError {
  try {
    read(environment, file);
  } catch (error) {
    if (error instanceof BrueckeError) return error;
    throw error;
  }
  throw new Error('the settings were accepted');
}

function warned(environment: SettingSources['environment'], file?: string) {
  return read(environment, file).warnings.map(({ code, data }) => ({ code, ...data }));
}

describe('defaults', () => {
  test('without anything given, folders lie in the project', () => {
    expect(read({})).toEqual({
      settings: {
        corpusDir: '/project/corpus',
        indexDir: '/project/embeddings/index',
        watch: true,
        maximumDocumentBytes: 50_000_000,
        maximumDocumentSeconds: 10,
        allowPrivateAddresses: false,
        modelDir: '/project/embeddings/model',
        modelCacheDir: '/project/embeddings/cache',
        modelSettings: {},
        passages: 3,
        answerProbability: 0.27,
        maximumQuestionLength: 2000,
        logLevel: 'info',
        logQuestions: false,
        questionsPerMember: 10,
        questionsPerServer: 60,
        queueLength: 500,
      },
      warnings: [],
    });
  });

  test('what is likely enough is what was fitted', () => {
    expect(Number(settingDefaults.ANSWER_PROBABILITY)).toBe(Math.round(100 * answerThreshold));
  });

  test('.env.example names every setting with its default and nothing else', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    expect(parse(example)).toEqual(settingDefaults);
    // A line of what it does stands above each.
    for (const name of Object.keys(settingDefaults)) {
      expect(example).toMatch(new RegExp(`^# .{20,}\\n${name}=`, 'm'));
    }
  });
});

describe('given values', () => {
  test('a relative folder starts at the working folder, an absolute one stays', () => {
    const { settings } = read({ CORPUS_DIR: '../seeds', INDEX_DIR: '/var/index' });
    expect(settings.corpusDir).toBe('/seeds');
    expect(settings.indexDir).toBe('/var/index');
  });

  test('the environment goes before .env, also where it is empty', () => {
    const file = 'PASSAGES=5\nDISCORD_TOKEN=from-file\nLOG_LEVEL=debug\n';
    const { settings } = read({ PASSAGES: '2', DISCORD_TOKEN: '' }, file);
    expect(settings).toMatchObject({ passages: 2, logLevel: 'debug' });
    expect(settings).not.toHaveProperty('discordToken');
  });

  test('.env may be quoted, commented, have a byte order mark, or be UTF-16 with one', () => {
    const text = '\ufeff# mine\r\nCORPUS_DIR="my documents"\r\n';
    expect(read({}, text).settings.corpusDir).toBe('/srv/my documents');
    const wide = new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(read({}, wide).settings.corpusDir).toBe('/srv/my documents');
  });

  test('every other setting arrives', () => {
    const { settings } = read({
      EMBEDDING_MODEL: 'Xenova/multilingual-e5-small',
      MODEL_HOST: 'https://hf-mirror.com',
      MAX_QUESTION_LENGTH: ' 500 ',
      LOG_LEVEL: 'DEBUG',
      DISCORD_TOKEN: 'abc.def',
      DISCORD_GUILD_ID: '613425648685547541',
      DISCORD_API: 'http://127.0.0.1:8080/api',
      LOG_QUESTIONS: 'True',
      QUESTIONS_PER_MEMBER: '5',
      QUESTIONS_PER_SERVER: '50',
      QUEUE_LENGTH: '7',
      SHARDS: 'auto',
    });
    expect(read({ SHARDS: '4' }).settings).toMatchObject({ shards: 4 });
    expect(settings).toMatchObject({
      embeddingModel: 'Xenova/multilingual-e5-small',
      modelHost: 'https://hf-mirror.com',
      maximumQuestionLength: 500,
      logLevel: 'debug',
      discordToken: 'abc.def',
      discordGuildId: '613425648685547541',
      discordApi: 'http://127.0.0.1:8080/api',
      logQuestions: true,
      questionsPerMember: 5,
      questionsPerServer: 50,
      queueLength: 7,
      shards: 'auto',
    });
  });
});

describe('settings of a model', () => {
  test('arrive, a prefix with the space at its end', () => {
    const sha256 = 'Ab'.repeat(32);
    const { settings } = read(
      {
        EMBEDDING_REVISION: 'refs/pr/1',
        EMBEDDING_SHA256: sha256,
        EMBEDDING_QUERY_PREFIX: 'frage: ',
        EMBEDDING_POOLING: 'CLS',
        EMBEDDING_MAXIMUM_TOKENS: '256',
        HF_TOKEN: 'hf_x',
      },
      'EMBEDDING_PASSAGE_PREFIX="text: "\n',
    );
    expect(settings.hubToken).toBe('hf_x');
    expect(settings.modelSettings).toEqual({
      revision: 'refs/pr/1',
      sha256: sha256.toLowerCase(),
      queryPrefix: 'frage: ',
      passagePrefix: 'text: ',
      pooling: 'cls',
      maximumTokens: 256,
    });
  });

  test('say with a word that there is no prefix, and with blanks nothing', () => {
    const { settings } = read({ EMBEDDING_QUERY_PREFIX: 'none', EMBEDDING_PASSAGE_PREFIX: '  ' });
    expect(settings.modelSettings).toEqual({ queryPrefix: '' });
  });
});

describe('invalid values', () => {
  test.each([
    ['PASSAGES', '0'],
    ['PASSAGES', '11'],
    ['PASSAGES', '2.5'],
    ['PASSAGES', '1e1'],
    ['PASSAGES', 'three'],
    ['PASSAGES', '９'],
    ['ANSWER_PROBABILITY', '0'],
    ['ANSWER_PROBABILITY', '0.5'],
    ['ANSWER_PROBABILITY', '100'],
    ['MAX_QUESTION_LENGTH', '-1'],
    ['MAX_QUESTION_LENGTH', '99999999999999999999'],
    ['LOG_LEVEL', 'loud'],
    ['MODEL_HOST', 'ftp://mirror'],
    ['MODEL_HOST', 'mirror'],
    ['EMBEDDING_MODEL', '../../etc/passwd'],
    ['EMBEDDING_MODEL', 'a b'],
    ['EMBEDDING_REVISION', '../main'],
    ['EMBEDDING_SHA256', 'abc'],
    ['EMBEDDING_POOLING', 'max'],
    ['EMBEDDING_MAXIMUM_TOKENS', '8'],
    ['DISCORD_GUILD_ID', 'my server'],
    ['DISCORD_API', 'localhost'],
    ['LOG_QUESTIONS', 'yes'],
    ['QUESTIONS_PER_MEMBER', '0'],
    ['QUEUE_LENGTH', 'long'],
    ['SHARDS', 'some'],
    ['WATCH', 'sometimes'],
  ])('%s=%s is refused and named', (setting, value) => {
    const error = refusal({ [setting]: value });
    expect(error.code).toBe('setting-invalid');
    expect(error.data).toMatchObject({ setting, value });
    for (const language of readerLanguages) {
      const sentence = errorSentence(error, language);
      expect(sentence).toContain(setting);
      expect(sentence).toContain(value);
    }
  });

  test.each([
    'http://user:pw123@127.0.0.1:9',
    'ftp://user:pw123@x',
    'user:pw123@x',
    'http:\\\\u:pw123@x',
  ])('MODEL_HOST=%s is refused without its value', (value) => {
    const error = refusal({ MODEL_HOST: value });
    expect(error.data).toEqual({ setting: 'MODEL_HOST', expected: 'address' });
    const shown = [inspect(error), ...readerLanguages.map((l) => errorSentence(error, l))];
    expect(shown.join('\n')).not.toContain('pw123');
  });

  test('a secret is nowhere in its error', () => {
    const error = refusal({}, 'DISCORD_TOKEN="MTIz secret"');
    expect(error.data).toMatchObject({ setting: 'DISCORD_TOKEN' });
    const shown = [
      inspect(error, { depth: 9 }),
      ...readerLanguages.map((l) => errorSentence(error, l)),
    ];
    expect(shown.join('\n')).not.toContain('secret');
  });
});

describe('names that have no effect', () => {
  test.each([
    ['EMBEDING_MODEL', 'EMBEDDING_MODEL'],
    ['EMBEDING_MODLE', 'EMBEDDING_MODEL'],
    ['CORPUS_DIRS', 'CORPUS_DIR'],
    ['CORPSU_DIR', 'CORPUS_DIR'],
    ['corpus_dir', 'CORPUS_DIR'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['DISCORD_TOKENS', 'DISCORD_TOKEN'],
    ['MAX_QUESTIONS_LENGHT', 'MAX_QUESTION_LENGTH'],
  ])('%s in the environment is taken for %s', (setting, nearest) => {
    expect(warned({ [setting]: 'value' })).toEqual([{ code: 'setting-unknown', setting, nearest }]);
  });

  test('the names that environments are full of are left alone', () => {
    const names =
      'PATH HOME PWD LANG SHELL TERM USER MODEL_HOME MODEL_NAME MODEL_PORT NODE_DIR CODE_DIR INDEX ' +
      'DISCORD CORPUS PASSAGE_OF_TIME MESSAGES LOG_FILE LOG_DIR npm_config_loglevel NODE_ENV ' +
      'EMBEDDING MODEL MODELS_ROOT';
    const environment = Object.fromEntries(names.split(' ').map((name) => [name, 'x']));
    expect(warned(environment)).toEqual([]);
  });

  test('a near miss beside the setting itself is somebody else’s', () => {
    expect(warned({ CORPUS_DIR: 'a', CORPUS_DIRS: 'b' })).toEqual([]);
  });

  test('in .env every unknown name is named, with the nearest where there is one', () => {
    expect(warned({}, 'CORPUS_FOLDER=a\nWEATHER_IN_JINAN=b\nPASAGE=c\n')).toEqual([
      { code: 'setting-unknown', setting: 'CORPUS_FOLDER', nearest: 'CORPUS_DIR' },
      { code: 'setting-unknown', setting: 'WEATHER_IN_JINAN' },
      { code: 'setting-unknown', setting: 'PASAGE', nearest: 'PASSAGES' },
    ]);
  });

  test('a warning never shows a value', () => {
    const { warnings } = read({ DISCORD_TOKN: 'secret' }, 'DISCORD_TOKE=secret');
    expect(warnings).toHaveLength(2);
    expect(inspect(warnings, { depth: 9 })).not.toContain('secret');
  });
});
