import { toSimplified } from '../domain/chinese.ts';
import { remember } from '../domain/remember.ts';
import { createTokenKernel } from './kernel/create.ts';
import type { TokenKernel } from './kernel/token-kernel.ts';
import type { ModelFiles } from './model-files.ts';
import { StaticTokenizer } from './static-tokenizer.ts';
import type { QueryTokens, TextPlace, TokenComparison } from './token-comparison.ts';
import type { TokenTable } from './token-table.ts';

/** In UTF-16 units; of sentences and passages, hardly any is longer. */
const longestRemembered = 4096;
/** As many as a few documents have. */
const textsRemembered = 512;

/** Rows are held as signed bytes; the scale of a row falls out of its unit. */
export class StaticTokenTable implements TokenTable {
  readonly size: number;
  readonly dimensions: number;
  readonly fingerprint: string;
  readonly lengths: Float32Array;
  readonly surprisal: Float32Array;
  readonly tokenizer: StaticTokenizer;
  private readonly rowOfToken: Int32Array;
  private readonly kernel: TokenKernel;
  /** 1 / length of each row of levels; 0 for an empty row. [size] */
  private readonly inverseNorms: Float32Array;

  static async load(files: ModelFiles): Promise<StaticTokenTable> {
    const { rows, dimensions } = files.manifest;
    return new StaticTokenTable(files, await createTokenKernel(rows, dimensions));
  }

  private constructor(files: ModelFiles, kernel: TokenKernel) {
    const { manifest } = files;
    const model = files.bytes(manifest.tensors.file);
    const slice = ({ offset, length }: { offset: number; length: number }): ArrayBuffer =>
      Uint8Array.from(model.subarray(offset, offset + length)).buffer;
    this.size = manifest.rows;
    this.dimensions = manifest.dimensions;
    this.fingerprint = files.fingerprint;
    this.tokenizer = new StaticTokenizer(files);
    this.rowOfToken = new Int32Array(slice(manifest.tensors.rowOfToken));
    this.kernel = kernel;
    const { levels } = kernel;
    const { offset, length } = manifest.tensors.table;
    unpack(model.subarray(offset, offset + length), levels, this.dimensions);
    const scales = new Float32Array(slice(manifest.tensors.scales));
    const norms = rowNorms(levels, this.size, this.dimensions);
    this.lengths = norms.map((norm, row) => norm * (scales[row] ?? 0));
    this.inverseNorms = norms.map((norm) => (norm === 0 ? 0 : 1 / norm));
    kernel.lengths.set(this.lengths);
    kernel.inverseNorms.set(this.inverseNorms);
    this.surprisal = new Float32Array(this.size).fill(Number.POSITIVE_INFINITY);
    this.rowOfToken.forEach((row, token) => {
      const surprisal = -this.tokenizer.scoreOf(token);
      // A row with aliases is as common as the commonest of them.
      if (surprisal < (this.surprisal[row] ?? 0)) this.surprisal[row] = surprisal;
    });
  }

  encode(text: string): Uint32Array {
    const { tokenizer, rowOfToken } = this;
    const known = tokenizer.knownOf(this.tokenIds(text));
    return Uint32Array.from(known, (token) => rowOfToken[token] ?? 0);
  }

  compare(query: QueryTokens, texts: readonly TextPlace[], discount: number): TokenComparison {
    return this.kernel.compare(query, texts, discount);
  }

  lengthOfSum(rows: Uint32Array, counts?: Float32Array): number {
    return lengthOf(this.sumOf(rows, counts));
  }

  /** Of a text, [CLS] included, not cut. */
  tokenIds(text: string): readonly number[] {
    return text.length > longestRemembered ? this.cut(text) : this.remembered(text);
  }

  private cut(text: string): readonly number[] {
    return this.tokenizer.encode(toSimplified(text));
  }

  /** A sentence is counted, counted again in its passage, and put into the index; a passage likewise. */
  private readonly remembered = remember((text) => this.cut(text), textsRemembered);

  /** The mean of a text's rows, unit length: [CLS] is one of them, and no text is too long. */
  embed(text: string): Float32Array {
    const { tokenizer, rowOfToken } = this;
    const tokens = this.tokenIds(text).slice(0, tokenizer.maximumTokens);
    return unitOf(this.sumOf(Uint32Array.from(tokens, (token) => rowOfToken[token] ?? 0)));
  }

  /** Σ counts · e_row, unit length; zeros for nothing. */
  embedRows(rows: Uint32Array, counts: Float32Array): Float32Array {
    return unitOf(this.sumOf(rows, counts));
  }

  private sumOf(rows: Uint32Array, counts?: Float32Array): Float32Array {
    const { inverseNorms, lengths } = this;
    const weights = new Float32Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      weights[at] = (counts?.[at] ?? 1) * (lengths[row] ?? 0) * (inverseNorms[row] ?? 0);
    }
    return this.kernel.sum(rows, weights);
  }
}

function lengthOf(vector: Float32Array): number {
  let squares = 0;
  for (let d = 0; d < vector.length; d += 1) squares += (vector[d] ?? 0) ** 2;
  return Math.sqrt(squares);
}

function unitOf(vector: Float32Array): Float32Array {
  const length = lengthOf(vector);
  return vector.map((value) => (length === 0 ? 0 : value / length));
}

/** Two numbers a byte, around the zero point 8: those of a row's first half in the low bits. */
function unpack(bytes: Uint8Array, levels: Int8Array, dimensions: number): void {
  const half = dimensions / 2;
  for (let from = 0, to = 0; from < bytes.length; to += half) {
    for (const end = from + half; from < end; from += 1, to += 1) {
      const byte = bytes[from] ?? 0;
      levels[to] = (byte & 15) - 8;
      levels[to + half] = (byte >> 4) - 8;
    }
  }
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
