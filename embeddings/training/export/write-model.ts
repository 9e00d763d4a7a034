import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256Hex } from '../../../src/domain/sha256.ts';
import { startToken, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { modelGraph } from './model-graph.ts';
import { quantizeRows, zeroPoint } from './quantize.ts';
import { configJson, tokenizerConfigJson, tokenizerJson } from './tokenizer-json.ts';

/** Length of the row of [CLS]: only a text without any known token shows it. */
const startLength = 1e-4;

/**
 * Writes the model folder: the files that transformers.js reads, and `manifest.json` with their
 * sizes and SHA-256 sums and where the token table lies in the .onnx file.
 */
export function writeModel(
  folder: string,
  name: string,
  vocabulary: Vocabulary,
  table: Float32Array,
  dimensions: number,
): void {
  table.fill(0, 0, (startToken + 1) * dimensions);
  table[startToken * dimensions] = startLength;
  const model = modelGraph(quantizeRows(table, dimensions), vocabulary.rowOfToken);
  const files: Record<string, Uint8Array> = {
    'config.json': Buffer.from(configJson(vocabulary.rows, dimensions)),
    'tokenizer.json': Buffer.from(tokenizerJson(vocabulary)),
    'tokenizer_config.json': Buffer.from(tokenizerConfigJson()),
    'onnx/model_quantized.onnx': model.bytes,
  };
  const manifest = {
    name,
    dimensions,
    vocabularySize: vocabulary.entries.length,
    rows: vocabulary.rows,
    tensors: {
      file: 'onnx/model_quantized.onnx',
      table: { ...model.table, type: 'uint4', zeroPoint },
      scales: { ...model.scales, type: 'float32' },
      rowOfToken: { ...model.rowOfToken, type: 'int32' },
    },
    files: Object.fromEntries(
      Object.entries(files).map(([path, bytes]) => [
        path,
        { size: bytes.length, sha256: sha256Hex(bytes) },
      ]),
    ),
  };
  files['manifest.json'] = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  for (const [path, bytes] of Object.entries(files)) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
