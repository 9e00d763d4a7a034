import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { embeddedModel, loadEmbeddings } from '../../src/embedding/load.ts';
import { readModelFiles } from '../../src/embedding/model-files.ts';
import { modelFolder } from './model.ts';

const files = [
  'manifest.json',
  'config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/model_quantized.onnx',
];

let modelDir: string;
let folder: string;

beforeEach(() => {
  modelDir = mkdtempSync(join(tmpdir(), 'bruecke-model-'));
  folder = join(modelDir, embeddedModel);
  cpSync(modelFolder, folder, { recursive: true });
});

afterEach(() => rmSync(modelDir, { recursive: true }));

function load(): Promise<unknown> {
  return loadEmbeddings({ model: undefined, modelDir, cacheDir: modelDir });
}

describe('the files of the embedded model', () => {
  it('are taken when whole', async () => {
    const read = await readModelFiles(folder);
    expect(read.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(files)('are refused when %s is missing', async (file) => {
    rmSync(join(folder, file));
    await expect(load()).rejects.toMatchObject({
      code: 'model-file-missing',
      data: { file: join(folder, file) },
    });
  });

  it.each(files)('are refused when %s is cut short', async (file) => {
    const path = join(folder, file);
    truncateSync(path, readFileSync(path).length - 10);
    await expect(load()).rejects.toMatchObject({ code: 'model-file-broken', data: { file: path } });
  });

  it.each(files.slice(1))('are refused when one bit of %s is changed', async (file) => {
    const path = join(folder, file);
    const bytes = readFileSync(path);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    await expect(load()).rejects.toMatchObject({ code: 'model-file-broken', data: { file: path } });
  });

  it('are refused when the manifest leaves one out', async () => {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    delete manifest.files['tokenizer.json'];
    writeFileSync(path, JSON.stringify(manifest));
    await expect(load()).rejects.toMatchObject({ code: 'model-file-broken', data: { file: path } });
  });
});
