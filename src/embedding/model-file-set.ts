import type { z } from 'zod';
import { BrueckeError } from '../domain/errors.ts';
import { sha256Hex } from '../domain/sha256.ts';

/** Where a model's network may lie, the smaller first. */
export const networkFiles = ['onnx/model_quantized.onnx', 'onnx/model.onnx'] as const;

export const requiredFiles = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

/** In which some models say how they want to be used. */
export const optionalFiles = [
  '1_Pooling/config.json',
  'config_sentence_transformers.json',
  'modules.json',
  'sentence_bert_config.json',
] as const;

export const filesOfModel = [...requiredFiles, ...optionalFiles, ...networkFiles] as const;

export type ModelFile = (typeof filesOfModel)[number];

export type Bytes = Uint8Array<ArrayBuffer>;

/** The files of a model that change its vectors, read once: what was checked is what runs. */
export class FileSet {
  private readonly files: ReadonlyMap<string, Bytes>;
  /** The folder or the model that they are from. */
  private readonly origin: string;

  constructor(origin: string, files: ReadonlyMap<string, Bytes>) {
    this.origin = origin;
    this.files = files;
  }

  has(file: ModelFile): boolean {
    return this.files.has(file);
  }

  get(file: string): Bytes | undefined {
    return this.files.get(file);
  }

  get network(): Bytes | undefined {
    return networkFiles.map((file) => this.files.get(file)).find((bytes) => bytes !== undefined);
  }

  /** @throws BrueckeError `model-file-broken` where the file is there but is not what it must be */
  json<T>(file: ModelFile, schema: z.ZodType<T>): T | undefined {
    const bytes = this.files.get(file);
    if (bytes === undefined) return undefined;
    try {
      return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch (cause) {
      throw new BrueckeError('model-file-broken', { file: `${this.origin}/${file}` }, { cause });
    }
  }

  /** SHA-256 (hex) over the names and sums of all files, in the order of their names. */
  fingerprint(): string {
    const lines = [...this.files].map(([file, bytes]) => `${file}\n${sha256Hex(bytes)}\n`);
    return sha256Hex(lines.sort().join(''));
  }
}
