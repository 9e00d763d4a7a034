import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallModel } from '../embedding/small-model/files.ts';
import { Hub } from '../embedding/small-model/hub.ts';
import { answersOf } from './answer-shape.ts';
import { folderWith, removeFolders, run } from './run.ts';

const hub = new Hub(smallModel());
let host: string;

beforeAll(async () => {
  host = await hub.start();
});

afterAll(async () => {
  await hub.stop();
  removeFolders();
});

const text = 'Die Gäste aus Kassel fuhren mit 24 Leuten nach Wuhan und blieben dort eine Woche.\n';

describe('the program with a model of the hub', { timeout: 120_000 }, () => {
  test('says its fingerprint once, takes it pinned, and builds the index anew when it is used otherwise', async () => {
    const folder = folderWith({ 'texts/kassel.md': text });
    const ask = (environment: Readonly<Record<string, string>> = {}) =>
      run(['ask', '--json', 'Mit wie vielen Leuten fuhren die Gäste aus Kassel nach Wuhan?'], {
        folder,
        environment: {
          CORPUS_DIR: 'texts',
          EMBEDDING_MODEL: hub.model,
          MODEL_HOST: host,
          MODEL_CACHE_DIR: join(folder, 'cache'),
          ...environment,
        },
      });
    const first = await ask();
    expect(first.sentences).toEqual([
      expect.stringMatching(/^The model “owner\/small” was downloaded and has the fingerprint /),
    ]);
    expect(first.code).toBe(0);
    // However little a model of random weights knows, what it gives is a quotation.
    for (const { text: quoted } of answersOf(first.stdout)[0]?.passages ?? []) {
      expect(text).toContain(quoted);
    }
    const sha256 = /[0-9a-f]{64}/.exec(first.sentences[0] ?? '')?.[0] ?? '';
    const pinned = await ask({ EMBEDDING_SHA256: sha256 });
    expect(pinned).toMatchObject({ code: 0, sentences: [] });
    for (const environment of [
      { EMBEDDING_POOLING: 'cls' },
      { EMBEDDING_POOLING: 'cls', EMBEDDING_PASSAGE_PREFIX: 'passage: ' },
    ]) {
      const { sentences } = await ask(environment);
      expect(sentences).toEqual([expect.stringMatching(/^The index .*the model has changed/)]);
    }
    const other = await ask({ EMBEDDING_SHA256: '0'.repeat(64) });
    expect(other).toMatchObject({
      code: 1,
      stdout: '',
      sentences: [expect.stringContaining(`its fingerprint is ${sha256}`)],
    });
  });

  test('that does not exist: exit 1, one sentence', async () => {
    const folder = folderWith({ 'texts/kassel.md': text });
    const environment = { EMBEDDING_MODEL: 'owner/none', MODEL_HOST: host, LANG: 'de_DE.UTF-8' };
    const { code, sentences } = await run(['ask', 'Wer?'], {
      folder,
      environment: { CORPUS_DIR: 'texts', MODEL_CACHE_DIR: join(folder, 'cache'), ...environment },
    });
    expect(code).toBe(1);
    expect(sentences).toEqual([
      expect.stringMatching(/^Das Modell „owner\/none“ gibt es bei 127\.0\.0\.1:\d+ nicht; /),
    ]);
  });
});
