import type { QueryTokens, TextTokens, TokenComparison } from '../token-comparison.ts';
import { KernelMemory } from './kernel-memory.ts';
import { layOut, type Places } from './layout.ts';
import { type TokenFunctions, tokenFunctions } from './token-functions.ts';
import type { TokenKernel } from './token-kernel.ts';

/** Tokens of the question that the kernel takes at once: the lanes of 128 bits. */
const lanes = 4;

/** Greatest number that two tokens of the question can be packed by; see `assembly/packed.ts`. */
const mostPacked = 7;

/** Rows that one call sums up; more are taken in turns. */
const rowsAtOnce = 4096;

/** `token-kernel.wasm` over a memory that holds the table and, behind it, what one call needs. */
export class SimdTokenKernel implements TokenKernel {
  private readonly rows: number;
  private readonly dimensions: number;
  private readonly memory: KernelMemory;
  private readonly wasm: TokenFunctions;
  private readonly table: ReturnType<typeof tableLayout>;
  /** Where one call of `sum` has its numbers. */
  private readonly summing: ReturnType<typeof sumLayout>;

  private packed: boolean | undefined;

  private constructor(
    rows: number,
    dimensions: number,
    memory: KernelMemory,
    wasm: TokenFunctions,
  ) {
    this.rows = rows;
    this.dimensions = dimensions;
    this.memory = memory;
    this.wasm = wasm;
    this.table = tableLayout(rows, dimensions);
    this.summing = sumLayout(rows, dimensions);
  }

  /** Undefined where the machine has no WebAssembly SIMD or `dimensions` is no multiple of 16. */
  static async create(rows: number, dimensions: number): Promise<SimdTokenKernel | undefined> {
    if (dimensions % 16 !== 0) return undefined;
    const memory = new KernelMemory(sumLayout(rows, dimensions).end);
    const wasm = await tokenFunctions(memory.memory);
    return wasm && new SimdTokenKernel(rows, dimensions, memory, wasm);
  }

  /** Whether two tokens of the question fit in one: looked for once, when the table is filled. */
  private get isPacked(): boolean {
    const { dimensions, rows, table, wasm } = this;
    this.packed ??= wasm.greatest(table.levels, rows * dimensions) <= mostPacked;
    return this.packed;
  }

  // Views on the memory as it is now: when it grows, they are empty.

  get levels(): Int8Array {
    return this.memory.bytes(this.table.levels, this.rows * this.dimensions);
  }

  get inverseNorms(): Float32Array {
    return this.memory.floats(this.table.inverseNorms, this.rows);
  }

  get lengths(): Float32Array {
    return this.memory.floats(this.table.lengths, this.rows);
  }

  compare(query: QueryTokens, texts: TextTokens, discount: number): TokenComparison {
    const { wasm, table } = this;
    const groups = Math.ceil(query.tokens.length / lanes);
    const textCount = Math.max(texts.sentenceOffsets.length - 1, 0);
    const sentenceCount = Math.max(texts.tokenOffsets.length - 1, 0);
    const at = this.place(query, texts, groups);
    const tokens = texts.tokens.length;
    let known = wasm.numberRows(at.tokens, tokens, table.numbers, at.rows, 0);
    const inContext = texts.contextTokens.length;
    known = wasm.numberRows(at.contextTokens, inContext, table.numbers, at.rows, known);
    wasm.forgetRows(table.numbers, at.rows, known);
    const found = layOut(
      { similarities: 4 * known * lanes * groups, contributions: 4 * known },
      at.end,
    );
    this.memory.reserve(found.end);
    wasm.similarities(
      table.levels,
      this.dimensions,
      at.query,
      Number(this.isPacked),
      groups,
      at.queryScales,
      at.queryWeights,
      at.rows,
      known,
      table.inverseNorms,
      table.lengths,
      found.similarities,
      found.contributions,
    );
    wasm.compareTexts(
      textCount,
      at.sentenceOffsets,
      at.tokenOffsets,
      at.tokens,
      at.contextOffsets,
      at.contextTokens,
      found.similarities,
      found.contributions,
      groups,
      at.weights,
      discount,
      at.maxima,
      at.whole,
      at.sentences,
      at.products,
    );
    return {
      whole: this.memory.floats(at.whole, textCount).slice(),
      sentences: this.memory.floats(at.sentences, sentenceCount).slice(),
      products: this.memory.floats(at.products, sentenceCount).slice(),
    };
  }

  sum(rows: Uint32Array, weights: Float32Array): Float32Array {
    const { dimensions, summing: at, table, wasm } = this;
    const sums = this.memory.floats(at.sums, dimensions).fill(0);
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const part = rows.subarray(from, from + rowsAtOnce);
      this.memory.write(at.rows, part);
      this.memory.write(at.weights, weights.subarray(from, from + rowsAtOnce));
      wasm.addRows(table.levels, dimensions, at.rows, at.weights, part.length, at.sums);
    }
    return sums.slice();
  }

  /** Puts question and texts where the kernel finds them; what it writes has its place, too. */
  private place(query: QueryTokens, texts: TextTokens, groups: number) {
    const size = lanes * groups;
    const { sentenceOffsets, tokenOffsets, tokens, contextOffsets, contextTokens } = texts;
    const at = layOut(
      {
        query: 2 * size * this.dimensions,
        queryScales: 4 * size,
        queryWeights: 4 * size,
        weights: 4 * size,
        maxima: 8 * size,
        sentenceOffsets: sentenceOffsets.byteLength,
        tokenOffsets: tokenOffsets.byteLength,
        tokens: tokens.byteLength,
        contextOffsets: contextOffsets.byteLength,
        contextTokens: contextTokens.byteLength,
        rows: 4 * Math.min(this.rows, tokens.length + contextTokens.length),
        whole: sentenceOffsets.byteLength,
        sentences: tokenOffsets.byteLength,
        products: tokenOffsets.byteLength,
      },
      this.table.end,
    );
    this.memory.reserve(at.end);
    this.placeQuery(query, at, size);
    this.memory.write(at.sentenceOffsets, sentenceOffsets);
    this.memory.write(at.tokenOffsets, tokenOffsets);
    this.memory.write(at.tokens, tokens);
    this.memory.write(at.contextOffsets, contextOffsets);
    this.memory.write(at.contextTokens, contextTokens);
    return at;
  }

  /** What is beyond the question's tokens weighs nothing. */
  private placeQuery(
    { tokens, counts, weights }: QueryTokens,
    at: Places<'query' | 'queryScales' | 'queryWeights' | 'weights'>,
    size: number,
  ): void {
    const { dimensions, inverseNorms, lengths, table, wasm } = this;
    const bytes = 2 * dimensions;
    const scales = this.memory.floats(at.queryScales, size);
    const queryWeights = this.memory.floats(at.queryWeights, size);
    for (let token = 0; token < size; token += 1) {
      const row = tokens[token] ?? 0;
      const isToken = token < tokens.length;
      scales[token] = isToken ? (inverseNorms[row] ?? 0) : 0;
      queryWeights[token] = isToken ? (counts[token] ?? 0) * (lengths[row] ?? 0) : 0;
      if (!this.isPacked) wasm.widen(table.levels, dimensions, row, at.query + token * bytes);
    }
    for (let pair = 0; this.isPacked && 2 * pair < size; pair += 1) {
      const [first = 0, second = 0] = tokens.subarray(2 * pair, 2 * pair + 2);
      wasm.pack(table.levels, dimensions, first, second, at.query + pair * bytes);
    }
    this.memory.floats(at.weights, size).fill(0);
    this.memory.write(at.weights, weights);
  }
}

/** `numbers` are all 0 between two calls. */
function tableLayout(rows: number, dimensions: number) {
  return layOut({
    levels: rows * dimensions,
    inverseNorms: 4 * rows,
    lengths: 4 * rows,
    numbers: 4 * rows,
  });
}

function sumLayout(rows: number, dimensions: number) {
  const { end } = tableLayout(rows, dimensions);
  return layOut({ rows: 4 * rowsAtOnce, weights: 4 * rowsAtOnce, sums: 4 * dimensions }, end);
}
