import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Embeddings, loadEmbeddings } from '../../src/embedding/load.ts';
import { embedderContract } from '../contract/embedder.ts';
import { embeddedEmbeddings, modelDir, modelFolder, ordinaryPipeline } from './model.ts';

embedderContract('the embedded model', async () => (await embeddedEmbeddings()).embedder);

let inFolder: Promise<Embeddings> | undefined;

// The same model, as transformers.js loads it with its own tokenizer.
embedderContract('a model in a folder', async () => {
  inFolder ??= loadEmbeddings({ model: modelFolder, modelDir, cacheDir: modelDir });
  return (await inFolder).embedder;
});

function cosine(a: Float32Array, b: Float32Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

describe('the embedded model', () => {
  it('gives what the pipeline with its own tokenizer and pooling gives', async () => {
    const { embedder } = await embeddedEmbeddings();
    const extractor = await ordinaryPipeline();
    for (const text of [
      'Die Delegation aus Jinan',
      '代表团访问了德累斯顿',
      '',
      '😀 𠮷野家 1.100',
    ]) {
      const { data } = await extractor(text, { pooling: 'mean', normalize: true });
      const theirs = Float32Array.from(data, Number);
      const vector = await embedder.embedQuery(text);
      for (const [at, value] of theirs.entries()) expect(vector[at]).toBeCloseTo(value, 5);
      expect(embedder.countTokens(text)).toBe(extractor.tokenizer.encode(text).length);
    }
  });

  it('gives of the rows of a text what it gives of the text, however they are weighed alike', async () => {
    const { embedder, table } = await embeddedEmbeddings();
    for (const text of ['Die Delegation aus Jinan, die Delegation', '代表团访问了', 'of 1.100']) {
      const rows = table.encode(text);
      const vector = await embedder.embedQuery(text);
      for (const weight of [0.01, 1, 40]) {
        const counts = new Float32Array(rows.length).fill(weight);
        const same = embedder.embedRows?.(rows, counts) ?? new Float32Array();
        expect(cosine(vector, same)).toBeCloseTo(1, 4);
      }
    }
  });

  it('gives from its table what its network gives in transformers.js', async () => {
    const { embedder } = await embeddedEmbeddings();
    const texts = [
      'Die Delegation aus Jinan.',
      '代表团访问了。',
      '😀 1.100',
      '',
      'a '.repeat(2000),
      'qħðŋ',
    ];
    inFolder ??= loadEmbeddings({ model: modelFolder, modelDir, cacheDir: modelDir });
    const network = (await inFolder).embedder;
    for (const text of texts) {
      const theirs = await network.embedQuery(text);
      (await embedder.embedQuery(text)).forEach((value, d) => {
        expect(Math.abs(value - (theirs[d] ?? 0))).toBeLessThan(1e-5);
      });
    }
  });

  it('brings a question nearer to what answers it than to anything else, across languages', async () => {
    const { embedder } = await embeddedEmbeddings();
    const passages = await embedder.embedPassages([
      'Dresden und Jinan unterzeichneten ein Abkommen über ihre Städtepartnerschaft.',
      'The exhibition of porcelain opened in the museum.',
      '大学校长欢迎了来访的学生。',
    ]);
    const questions = [
      ['两个城市何时签署了伙伴城市协议？', 0],
      ['Wo wurde die Ausstellung von Porzellan eröffnet?', 1],
      ['Who welcomed the students at the university?', 2],
    ] as const;
    for (const [question, answer] of questions) {
      const query = await embedder.embedQuery(question);
      const scores = passages.map((passage) => cosine(query, passage));
      expect(scores.indexOf(Math.max(...scores))).toBe(answer);
    }
  });

  it('takes Traditional characters as the Simplified ones', async () => {
    const { embedder } = await embeddedEmbeddings();
    const traditional = await embedder.embedQuery('臺灣與德國的經濟關係');
    const simplified = await embedder.embedQuery('台湾与德国的经济关系');
    expect(traditional).toEqual(simplified);
  });

  it('takes a number as the same number however its digits are grouped', async () => {
    const { embedder } = await embeddedEmbeddings();
    const plain = await embedder.embedQuery('1100');
    for (const grouped of ['1.100', '1,100', '1’100', '1\u00a0100', '1\u202f100']) {
      expect(await embedder.embedQuery(grouped)).toEqual(plain);
    }
    expect(await embedder.embedQuery('1.10')).not.toEqual(plain);
  });
});

describe('a model that is not there', () => {
  it('is named in the error', async () => {
    const loading = loadEmbeddings({ model: './no-such-model', modelDir, cacheDir: modelDir });
    await expect(loading).rejects.toMatchObject({
      code: 'model-not-found',
      data: { model: './no-such-model' },
    });
  });
});

describe('a model of the hub', () => {
  let cacheDir: string;
  const model = 'owner/name';

  beforeEach(() => {
    cacheDir = mkdtempSync(join(tmpdir(), 'bruecke-cache-'));
  });

  afterEach(() => rmSync(cacheDir, { recursive: true }));

  it('is loaded from the cache where it is there', async () => {
    cpSync(modelFolder, join(cacheDir, model), { recursive: true });
    const { embedder, table } = await loadEmbeddings({ model, modelDir, cacheDir });
    expect(embedder.name).toBe(model);
    expect(embedder.dimensions).toBe(table.dimensions);
    const ours = (await embeddedEmbeddings()).embedder;
    expect(embedder.fingerprint).not.toBe(ours.fingerprint);
    const expected = await ours.embedQuery('Dresden');
    const vector = await embedder.embedQuery('Dresden');
    expect(vector).toHaveLength(expected.length);
    // Another runtime adds in another order.
    vector.forEach((value, at) => {
      expect(value).toBeCloseTo(expected[at] ?? Number.NaN, 6);
    });
  });

  it('is named with the file where its download broke off', async () => {
    cpSync(modelFolder, join(cacheDir, model), { recursive: true });
    const file = join(cacheDir, model, 'onnx/model_quantized.onnx');
    truncateSync(file, 10_000);
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const loading = loadEmbeddings({ model, modelDir, cacheDir });
    await expect(loading).rejects.toMatchObject({ code: 'model-file-broken', data: { file } });
    warn.mockRestore();
  });

  it('is named with the mirror where that does not answer', async () => {
    const remoteHost = 'http://127.0.0.1:9/models?key=secret';
    const loading = loadEmbeddings({ model, modelDir, cacheDir, remoteHost, pause: 1 });
    await expect(loading).rejects.toMatchObject({
      code: 'model-unavailable',
      data: { model, host: '127.0.0.1:9', reason: 'no-network' },
    });
  });

  it('is named without what an address may hold of a password', async () => {
    const remoteHost = 'http://user:pw123@127.0.0.1:9';
    const loading = loadEmbeddings({ model, modelDir, cacheDir, remoteHost, pause: 1 });
    const error: unknown = await loading.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ data: { host: '127.0.0.1:9' } });
    expect(String(error)).not.toContain('pw123');
  });
});
