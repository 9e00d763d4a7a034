import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { loadEmbeddings } from '../../src/embedding/load.ts';
import type { ModelSettings } from '../../src/embedding/model-settings.ts';
import type { Pooling } from '../../src/embedding/pooling.ts';
import { embedderContract } from '../contract/embedder.ts';
import { modelDir } from './model.ts';
import { json, longest, smallModel, tokenizer, weights } from './small-model/files.ts';
import { Hub } from './small-model/hub.ts';
import { encode } from './small-model/reference.ts';
import { tokenIds } from './small-model/vocabulary.ts';

const cacheDir = mkdtempSync(join(tmpdir(), 'bruecke-transformer-'));
const hub = new Hub(smallModel());
let remoteHost: string;

beforeAll(async () => {
  remoteHost = await hub.start();
});

afterAll(async () => {
  await hub.stop();
  rmSync(cacheDir, { recursive: true });
});

async function load(settings: ModelSettings = {}, cache = cacheDir): Promise<Embedder> {
  const options = { model: hub.model, modelDir, cacheDir: cache, remoteHost, settings };
  return (await loadEmbeddings(options)).embedder;
}

let plain: Promise<Embedder> | undefined;
embedderContract('a small transformer from the hub', () => {
  plain ??= load();
  return plain;
});

let prefixed: Promise<Embedder> | undefined;
embedderContract('a transformer with prefixes, the first token and a short maximum', () => {
  prefixed ??= load({
    queryPrefix: 'query: ',
    passagePrefix: 'passage: ',
    pooling: 'cls',
    maximumTokens: 64,
  });
  return prefixed;
});

const texts = [
  'Die Delegation aus Jinan besuchte Dresden.',
  '代表团访问了德累斯顿工业大学。',
  '代表團訪問臺灣，與德國的關係。',
  'Kurz.',
  '😀 unbekannt 𠮷',
  'Donaudampfschifffahrtsgesellschaft '.repeat(30),
  '',
];

/** What the model gives, found out without any of the code under test. */
function expected(text: string, pooling: Pooling = 'mean', maximum = longest): number[] {
  const whole = tokenIds(text);
  const ids = whole.length <= maximum ? whole : [...whole.slice(0, maximum - 1), 2];
  const hidden = encode(weights, ids);
  const used = { mean: hidden, cls: hidden.slice(0, 1), last: hidden.slice(-1) }[pooling];
  const sum = (used[0] ?? []).map((_, at) =>
    used.reduce((total, vector) => total + (vector[at] ?? 0), 0),
  );
  return sum.map((value) => value / Math.hypot(...sum));
}

function expectNear(vector: Float32Array | undefined, wanted: readonly number[]): void {
  expect(vector).toHaveLength(wanted.length);
  for (const [at, value] of wanted.entries()) expect(vector?.[at]).toBeCloseTo(value, 3);
}

describe('the vectors of a transformer are those of its formula', () => {
  it.each(['mean', 'cls', 'last'] as const)(
    'with %s pooling, together and alone',
    async (pooling) => {
      const embedder = await load({ pooling });
      const vectors = await embedder.embedPassages(texts);
      for (const [index, text] of texts.entries()) {
        expectNear(vectors[index], expected(text, pooling));
        expectNear(await embedder.embedQuery(text), expected(text, pooling));
      }
    },
  );

  it('cut at the maximum that is set, with the token that ends a text', async () => {
    const embedder = await load({ maximumTokens: 64, pooling: 'last' });
    expect(embedder.maximumTokens).toBe(64);
    const [long] = await embedder.embedPassages([texts[5] ?? '']);
    expectNear(long, expected(texts[5] ?? '', 'last', 64));
  });

  it('with each prefix once, and counted', async () => {
    const embedder = await load({ queryPrefix: 'query: ', passagePrefix: 'passage: ' });
    const vectors = await embedder.embedPassages(texts);
    for (const [index, text] of texts.entries()) {
      expectNear(vectors[index], expected(`passage: ${text}`));
      expectNear(await embedder.embedQuery(text), expected(`query: ${text}`));
      expect(embedder.countTokens(text)).toBe(tokenIds(`passage: ${text}`).length);
    }
  });

  it('however its file says that a space comes before a text', async () => {
    const files = hub.files;
    const cache = join(cacheDir, 'new-tokenizer');
    const metaspace = { prepend_scheme: 'always', split: true };
    hub.files = { ...files, 'tokenizer.json': json(tokenizer(metaspace)) };
    const embedder = await load({}, cache);
    hub.files = files;
    expectNear(await embedder.embedQuery('Delegation'), expected('Delegation'));
  });
});

describe('a transformer’s fingerprint', () => {
  it('changes with all that changes a vector, and with its revision', async () => {
    const settings: ModelSettings[] = [
      {},
      { pooling: 'cls' },
      { queryPrefix: 'query: ' },
      { passagePrefix: 'query: ' },
      { maximumTokens: 100 },
      { revision: 'v2' },
    ];
    const fingerprints: string[] = [];
    for (const some of settings) fingerprints.push((await load(some)).fingerprint);
    expect(new Set(fingerprints).size).toBe(settings.length);
    expect((await load()).fingerprint).toBe(fingerprints[0]);
  });
});
