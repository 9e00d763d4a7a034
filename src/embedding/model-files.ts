import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BrueckeError } from '../domain/errors.ts';
import { sha256Hex } from '../domain/sha256.ts';

const tensor = z.object({
  offset: z.int().nonnegative(),
  length: z.int().nonnegative(),
  shape: z.array(z.int().positive()),
});

const manifestSchema = z.object({
  name: z.string().min(1),
  dimensions: z.int().positive(),
  vocabularySize: z.int().positive(),
  rows: z.int().positive(),
  tensors: z.object({
    file: z.string(),
    // Two numbers a byte: those of the first half of a row in the low bits.
    table: tensor.extend({ type: z.literal('uint4'), zeroPoint: z.literal(8) }),
    scales: tensor.extend({ type: z.literal('float32') }),
    rowOfToken: tensor.extend({ type: z.literal('int32') }),
  }),
  files: z.record(
    z.string(),
    z.object({ size: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});

/** What `manifest.json` of the embedded model says. */
export type ModelManifest = z.infer<typeof manifestSchema>;

/** Files without which no model is whole, whatever the manifest lists. */
const required = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

/** The files of the embedded model, each of the size and SHA-256 sum that its manifest states. */
export interface ModelFiles {
  readonly folder: string;
  readonly manifest: ModelManifest;
  /** SHA-256 (hex) of the manifest, and so of everything it sums up. */
  readonly fingerprint: string;
  /** The bytes of a file that the manifest lists. */
  bytes(path: string): Buffer<ArrayBuffer>;
}

/**
 * Reads and checks the embedded model before the native runtime sees any of it.
 *
 * @throws BrueckeError `model-file-missing` or `model-file-broken`, with the `file`.
 */
export async function readModelFiles(folder: string): Promise<ModelFiles> {
  const manifestBytes = await readModelFile(folder, 'manifest.json');
  const manifest = parseManifest(folder, manifestBytes);
  const paths = new Set([...Object.keys(manifest.files), ...required, manifest.tensors.file]);
  const files = new Map<string, Buffer<ArrayBuffer>>();
  await Promise.all(
    [...paths].map(async (path) => {
      const expected = manifest.files[path];
      if (expected === undefined) throw broken(folder, 'manifest.json');
      const bytes = await readModelFile(folder, path);
      if (bytes.length !== expected.size || sha256Hex(bytes) !== expected.sha256) {
        throw broken(folder, path);
      }
      files.set(path, bytes);
    }),
  );
  return {
    folder,
    manifest,
    fingerprint: sha256Hex(manifestBytes),
    bytes(path) {
      const bytes = files.get(path);
      if (bytes === undefined) throw broken(folder, 'manifest.json');
      return bytes;
    },
  };
}

async function readModelFile(folder: string, path: string): Promise<Buffer<ArrayBuffer>> {
  try {
    return await readFile(join(folder, path));
  } catch (cause) {
    throw new BrueckeError('model-file-missing', { file: join(folder, path) }, { cause });
  }
}

function parseManifest(folder: string, bytes: Buffer): ModelManifest {
  try {
    return manifestSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    throw broken(folder, 'manifest.json', cause);
  }
}

function broken(folder: string, path: string, cause?: unknown): BrueckeError {
  return new BrueckeError('model-file-broken', { file: join(folder, path) }, { cause });
}
