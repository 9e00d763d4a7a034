import { z } from 'zod';
import { toSimplified } from '../domain/chinese.ts';
import { BrueckeError } from '../domain/errors.ts';
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
  /** [size × dimensions] */
  private readonly levels: Int8Array;
  /** 1 / length of each row of levels; 0 for an empty row. [size] */
  private readonly inverseNorms: Float32Array;

  constructor(files: ModelFiles) {
    const { manifest } = files;
    const model = files.bytes(manifest.tensors.file);
    const slice = ({ offset, length }: { offset: number; length: number }): ArrayBuffer =>
      Uint8Array.from(model.subarray(offset, offset + length)).buffer;
    this.size = manifest.rows;
    this.dimensions = manifest.dimensions;
    this.fingerprint = files.fingerprint;
    this.unigram = readUnigram(files);
    this.rowOfToken = new Int32Array(slice(manifest.tensors.rowOfToken));
    this.levels = centred(slice(manifest.tensors.table));
    const scales = new Float32Array(slice(manifest.tensors.scales));
    const norms = rowNorms(this.levels, this.size, this.dimensions);
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
    const { dimensions, levels, inverseNorms } = this;
    const unit = new Float32Array(dimensions);
    for (let i = 0; i < query.length; i += 1) {
      const queryRow = query[i] ?? 0;
      const scale = inverseNorms[queryRow] ?? 0;
      for (let d = 0; d < dimensions; d += 1) {
        unit[d] = scale * (levels[queryRow * dimensions + d] ?? 0);
      }
      for (let j = 0; j < rows.length; j += 1) {
        const row = rows[j] ?? 0;
        out[i * rows.length + j] =
          dot(unit, levels, row * dimensions, dimensions) * (inverseNorms[row] ?? 0);
      }
    }
  }
}

function dot(unit: Float32Array, levels: Int8Array, offset: number, dimensions: number): number {
  // Four sums, so that additions do not wait for each other.
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < dimensions; at += 4) {
    a += (unit[at] ?? 0) * (levels[offset + at] ?? 0);
    b += (unit[at + 1] ?? 0) * (levels[offset + at + 1] ?? 0);
    c += (unit[at + 2] ?? 0) * (levels[offset + at + 2] ?? 0);
    d += (unit[at + 3] ?? 0) * (levels[offset + at + 3] ?? 0);
  }
  return a + b + c + d;
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

/** Bytes around the zero point 128 as signed numbers around 0, in place. */
function centred(buffer: ArrayBuffer): Int8Array {
  const words = new Uint32Array(buffer, 0, buffer.byteLength >> 2);
  for (let at = 0; at < words.length; at += 1) words[at] = (words[at] ?? 0) ^ 0x80808080;
  const bytes = new Uint8Array(buffer);
  for (let at = words.length * 4; at < bytes.length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0x80;
  return new Int8Array(buffer);
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
