import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../embeddings/training/options.ts';
import { Progress } from '../../embeddings/training/progress.ts';
import { train } from '../../embeddings/training/train.ts';
import { readModelFiles } from '../../src/embedding/model-files.ts';
import { StaticTokenTable } from '../../src/embedding/static-token-table.ts';
import { sentencesOf } from '../support/similarity.ts';
import { sentence, writeSmallData } from './small-data.ts';

const files = ['manifest.json', 'config.json', 'tokenizer.json', 'onnx/model_quantized.onnx'];

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bruecke-training-'));
  writeSmallData(join(folder, 'data'));
  await run('first', 1);
  await run('second', 1);
  await run('other', 2);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(output: string, seed: number): Promise<void> {
  const options = parseOptions([
    ...['--data', join(folder, 'data'), '--output', join(folder, output), '--name', 'small'],
    ...[
      '--seed',
      String(seed),
      '--seeds',
      '1',
      '--vocabulary',
      '200',
      '--dimensions',
      '32',
      '--batch',
      '32',
    ],
    ...['--steps', '120', '--refine-steps', '10', '--refine-batch', '16', '--threads', '1'],
  ]);
  await train(options, new Progress(() => undefined));
}

function bytes(run: string, file: string): Buffer {
  return readFileSync(join(folder, run, file));
}

describe('the trainer', () => {
  it('makes the same bytes from the same seed and data', () => {
    for (const file of files) expect(bytes('first', file).equals(bytes('second', file))).toBe(true);
  });

  it('makes another table from another seed', () => {
    const file = 'onnx/model_quantized.onnx';
    expect(bytes('first', file).equals(bytes('other', file))).toBe(false);
  });

  it('makes a model that finds the translation of a sentence', async () => {
    const table = await StaticTokenTable.load(await readModelFiles(join(folder, 'first')));
    const distinct = (text: string): Uint32Array => Uint32Array.from(new Set(table.encode(text)));
    const maxSim = (question: string, passage: string): number => {
      const tokens = distinct(question);
      const even = new Float32Array(tokens.length).fill(1);
      const texts = sentencesOf([[...table.encode(passage)]]);
      return table.compare({ tokens, counts: even, weights: even }, texts, 0).whole[0] ?? 0;
    };
    for (const number of [0, 1, 2]) {
      const [german, english, chinese] = sentence(number);
      const [otherGerman, otherEnglish, otherChinese] = sentence(number + 3);
      expect(maxSim(german, english)).toBeGreaterThan(maxSim(german, otherEnglish));
      expect(maxSim(english, chinese)).toBeGreaterThan(maxSim(english, otherChinese));
      expect(maxSim(chinese, german)).toBeGreaterThan(maxSim(chinese, otherGerman));
    }
  });
});
