import { z } from 'zod';
import { toSimplified } from '../domain/chinese.ts';
import { BrueckeError } from '../domain/errors.ts';
import { createDotProducts } from './kernel/create.ts';
import type { DotProducts } from './kernel/dot-products.ts';
import type { ModelFiles } from './model-files.ts';
import { digitGrouping, wordPattern } from './normalizer.ts';
import type { TokenTable } from './token-table.ts';
import { type ScoredPiece, Unigram } from './unigram.ts';

/** The parts of `tokenizer.json` that our own tokenizer must agree with. */
const tokenizerSchema = z.object({
  normalizer: z.object({
    type: z.literal('Sequence'),
    normalizers: z.tuple([
      z.object({
        type: z.literal('Replace'),
        pattern: z.object({ Regex: z.literal(digitGrouping) }),
        content: z.literal(''),
      }),
      z.object({ type: z.literal('NFKC') }),
      z.object({ type: z.literal('Lowercase') }),
    ]),
  }),
  pre_tokenizer: z.object({
    type: z.literal('Split'),
    pattern: z.object({ Regex: z.literal(wordPattern) }),
    invert: z.literal(true),
  }),
  model: z.object({
    type: z.literal('Unigram'),
    unk_id: z.int().nonnegative(),
    vocab: z.custom<ScoredPiece[]>(isVocabulary),
  }),
});

/** By hand, because a schema for each of 60,000 entries takes longer than all else. */
function isVocabulary(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (entry: unknown) =>
        Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number',
    )
  );
}

/** Rows are read as signed bytes; the scale of a row falls out of its unit. */
export class StaticTokenTable implements TokenTable {
  readonly size: number;
  readonly dimensions: number;
  readonly fingerprint: string;
  readonly lengths: Float32Array;
  private readonly unigram: Unigram;
  private readonly rowOfToken: Int32Array;
  private readonly products: DotProducts;
  /** 1 / length of each row of levels; 0 for an empty row. [size] */
  private readonly inverseNorms: Float32Array;

  static async load(files: ModelFiles): Promise<StaticTokenTable> {
    const { rows, dimensions } = files.manifest;
    return new StaticTokenTable(files, await createDotProducts(rows, dimensions));
  }

  private constructor(files: ModelFiles, products: DotProducts) {
    const { manifest } = files;
    const model = files.bytes(manifest.tensors.file);
    const slice = ({ offset, length }: { offset: number; length: number }): ArrayBuffer =>
      Uint8Array.from(model.subarray(offset, offset + length)).buffer;
    this.size = manifest.rows;
    this.dimensions = manifest.dimensions;
    this.fingerprint = files.fingerprint;
    this.unigram = readUnigram(files);
    this.rowOfToken = new Int32Array(slice(manifest.tensors.rowOfToken));
    this.products = products;
    const { levels } = products;
    const { offset, length } = manifest.tensors.table;
    levels.set(new Int8Array(model.buffer, model.byteOffset + offset, length));
    centre(levels);
    const scales = new Float32Array(slice(manifest.tensors.scales));
    const norms = rowNorms(levels, this.size, this.dimensions);
    this.lengths = norms.map((norm, row) => norm * (scales[row] ?? 0));
    this.inverseNorms = norms.map((norm) => (norm === 0 ? 0 : 1 / norm));
  }

  encode(text: string): Uint32Array {
    const rows: number[] = [];
    const { unigram, rowOfToken } = this;
    unigram.forEachToken(toSimplified(text), (token) => {
      if (token !== unigram.unknown) rows.push(rowOfToken[token] ?? 0);
    });
    return Uint32Array.from(rows);
  }

  /**
   * Tokens that the pipeline sees: with [CLS], and a run of unknown characters as one.
   * `text` is taken as it is, without conversion of Traditional characters.
   */
  countTokens(text: string): number {
    const { unigram } = this;
    let count = 1;
    let afterUnknown = false;
    unigram.forEachToken(text, (token) => {
      const unknown = token === unigram.unknown;
      if (!(unknown && afterUnknown)) count += 1;
      afterUnknown = unknown;
    });
    return count;
  }

  similarities(query: Uint32Array, rows: Uint32Array, out: Float32Array): void {
    const { inverseNorms } = this;
    this.products.compute(query, rows, out);
    for (let i = 0; i < query.length; i += 1) {
      const scale = inverseNorms[query[i] ?? 0] ?? 0;
      const first = i * rows.length;
      for (let j = 0; j < rows.length; j += 1) {
        out[first + j] = (out[first + j] ?? 0) * scale * (inverseNorms[rows[j] ?? 0] ?? 0);
      }
    }
  }

  lengthOfSum(rows: Uint32Array, counts?: Float32Array): number {
    const { dimensions, inverseNorms, lengths } = this;
    const { levels } = this.products;
    const sum = new Float32Array(dimensions);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const scale = (counts?.[at] ?? 1) * (lengths[row] ?? 0) * (inverseNorms[row] ?? 0);
      const first = row * dimensions;
      for (let d = 0; d < dimensions; d += 1) {
        sum[d] = (sum[d] ?? 0) + scale * (levels[first + d] ?? 0);
      }
    }
    return Math.hypot(...sum);
  }
}

function readUnigram(files: ModelFiles): Unigram {
  const path = 'tokenizer.json';
  try {
    const { model } = tokenizerSchema.parse(JSON.parse(files.bytes(path).toString('utf8')));
    return new Unigram(model.vocab, model.unk_id);
  } catch (cause) {
    throw new BrueckeError('model-file-broken', { file: path }, { cause });
  }
}

/** Bytes around the zero point 128 made signed numbers around 0, in place. */
function centre(levels: Int8Array): void {
  for (let at = 0; at < levels.length; at += 1) levels[at] = (levels[at] ?? 0) ^ 0x80;
}

function rowNorms(levels: Int8Array, rows: number, dimensions: number): Float32Array {
  const norms = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    const end = (row + 1) * dimensions;
    for (let at = row * dimensions; at < end; at += 1) sum += (levels[at] ?? 0) ** 2;
    norms[row] = Math.sqrt(sum);
  }
  return norms;
}
