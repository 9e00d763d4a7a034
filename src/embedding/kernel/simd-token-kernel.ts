import type { QueryTokens, TextPlace, TokenComparison } from '../token-comparison.ts';
import { layOut, type Places } from './layout.ts';
import { computeAll, type RowTask } from './row-work.ts';
import { GrowingRegion, ReservedRegion, SharedMemory } from './shared-memory.ts';
import { type PlacedTexts, TextRoom } from './text-room.ts';
import { type TokenFunctions, tokenFunctions } from './token-functions.ts';
import type { TokenKernel } from './token-kernel.ts';

/** Tokens of the question that the kernel takes at once: the lanes of 128 bits. */
const lanes = 4;

/** Greatest number that two tokens of the question can be packed by; see `assembly/packed.ts`. */
const mostPacked = 7;

/** Rows that one call sums up; more are taken in turns. */
const rowsAtOnce = 4096;

/** `token-kernel.wasm` over a memory that holds the table, and what one call needs. */
export class SimdTokenKernel implements TokenKernel {
  readonly levels: Int8Array;
  readonly inverseNorms: Float32Array;
  readonly lengths: Float32Array;
  private readonly rows: number;
  private readonly dimensions: number;
  private readonly memory: SharedMemory;
  private readonly wasm: TokenFunctions;
  /** What the table, and what `sum` works on, lies in. */
  private readonly region: ReservedRegion;
  private readonly table: ReturnType<typeof tableLayout>;
  private readonly texts: TextRoom;
  private asked: GrowingRegion;
  private found: GrowingRegion;

  private packed: boolean | undefined;

  private constructor(
    rows: number,
    dimensions: number,
    memory: SharedMemory,
    wasm: TokenFunctions,
  ) {
    this.rows = rows;
    this.dimensions = dimensions;
    this.memory = memory;
    this.wasm = wasm;
    this.region = new ReservedRegion(tableLayout(rows, dimensions, 0).end, memory);
    this.table = tableLayout(rows, dimensions, this.region.at);
    const { buffer } = memory;
    new Uint8Array(buffer, this.region.at, this.region.bytes).fill(0);
    this.levels = new Int8Array(buffer, this.table.levels, rows * dimensions);
    this.inverseNorms = new Float32Array(buffer, this.table.inverseNorms, rows);
    this.lengths = new Float32Array(buffer, this.table.lengths, rows);
    this.texts = new TextRoom(memory, wasm);
    this.asked = new GrowingRegion(memory);
    this.found = new GrowingRegion(memory);
  }

  /** Undefined where the machine has no WebAssembly SIMD or `dimensions` is no multiple of 16. */
  static async create(
    rows: number,
    dimensions: number,
    memory = new SharedMemory(),
  ): Promise<SimdTokenKernel | undefined> {
    if (dimensions % 16 !== 0) return undefined;
    const wasm = await tokenFunctions(memory.memory);
    return wasm && new SimdTokenKernel(rows, dimensions, memory, wasm);
  }

  /** Whether two tokens of the question fit in one: looked for once, when the table is filled. */
  private get isPacked(): boolean {
    this.packed ??= this.wasm.greatest(this.table.levels, this.levels.length) <= mostPacked;
    return this.packed;
  }

  compare(query: QueryTokens, places: readonly TextPlace[], discount: number): TokenComparison {
    const { wasm, table } = this;
    const groups = Math.ceil(query.tokens.length / lanes);
    const texts = this.texts.put(places);
    const at = this.place(query, texts, groups);
    let known = wasm.numberRows(texts.tokens, texts.tokenCount, table.numbers, at.rows, 0);
    const { contextTokens, contextCount } = texts;
    known = wasm.numberRows(contextTokens, contextCount, table.numbers, at.rows, known);
    wasm.forgetRows(table.numbers, at.rows, known);
    const sizes = { similarities: 4 * known * lanes * groups, contributions: 4 * known };
    const found = layOut(sizes, this.found.placeFor(layOut(sizes).end));
    this.computeSimilarities(
      {
        table: table.levels,
        dimensions: this.dimensions,
        query: at.query,
        packed: Number(this.isPacked),
        groups,
        queryScales: at.queryScales,
        queryWeights: at.queryWeights,
        rows: at.rows,
        rowScales: table.inverseNorms,
        rowLengths: table.lengths,
        out: found.similarities,
        contributions: found.contributions,
      },
      known,
    );
    wasm.compareTexts(
      texts.count,
      texts.sentenceOffsets,
      texts.tokenOffsets,
      texts.tokens,
      texts.contextOffsets,
      texts.contextTokens,
      found.similarities,
      found.contributions,
      groups,
      at.weights,
      discount,
      at.maxima,
      at.whole,
      at.missing,
      at.sentences,
      at.products,
    );
    const { buffer } = this.memory;
    const floats = (from: number, count: number): Float32Array =>
      new Float32Array(buffer, from, count).slice();
    return {
      sentenceOffsets: new Uint32Array(buffer, texts.sentenceOffsets, texts.count + 1).slice(),
      whole: floats(at.whole, texts.count),
      missing: floats(at.missing, texts.count),
      sentences: floats(at.sentences, texts.sentenceCount),
      products: floats(at.products, texts.sentenceCount),
    };
  }

  /** In two threads where there is another. */
  private computeSimilarities(task: RowTask, rowCount: number): void {
    const { asked, found, memory, wasm } = this;
    if (memory.rowWork === undefined) computeAll(task, rowCount, wasm.similarities);
    else if (!memory.rowWork.run(task, rowCount, wasm.similarities, [asked, found])) {
      this.asked = new GrowingRegion(memory);
      this.found = new GrowingRegion(memory);
    }
  }

  sum(rows: Uint32Array, weights: Float32Array): Float32Array {
    const { dimensions, table, wasm } = this;
    const { buffer } = this.memory;
    const sums = new Float32Array(buffer, table.sums, dimensions).fill(0);
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const part = rows.subarray(from, from + rowsAtOnce);
      new Uint32Array(buffer, table.summed, part.length).set(part);
      const own = weights.subarray(from, from + rowsAtOnce);
      new Float32Array(buffer, table.weights, own.length).set(own);
      wasm.addRows(table.levels, dimensions, table.summed, table.weights, part.length, table.sums);
    }
    return sums.slice();
  }

  /** Puts the question where the kernel finds it; what it writes of the texts has its place, too. */
  private place(query: QueryTokens, texts: PlacedTexts, groups: number) {
    const size = lanes * groups;
    const sizes = {
      query: 2 * size * this.dimensions,
      queryScales: 4 * size,
      queryWeights: 4 * size,
      weights: 4 * size,
      maxima: 8 * size,
      rows: 4 * Math.min(this.rows, texts.tokenCount + texts.contextCount),
      whole: 4 * texts.count,
      missing: 4 * texts.count,
      sentences: 4 * texts.sentenceCount,
      products: 4 * texts.sentenceCount,
    };
    const at = layOut(sizes, this.asked.placeFor(layOut(sizes).end));
    this.placeQuery(query, at, size);
    return at;
  }

  /** What is beyond the question's tokens weighs nothing. */
  private placeQuery(
    { tokens, counts, weights }: QueryTokens,
    at: Places<'query' | 'queryScales' | 'queryWeights' | 'weights'>,
    size: number,
  ): void {
    const { dimensions, inverseNorms, lengths, table, wasm } = this;
    const { buffer } = this.memory;
    const bytes = 2 * dimensions;
    const scales = new Float32Array(buffer, at.queryScales, size);
    const queryWeights = new Float32Array(buffer, at.queryWeights, size);
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
    new Float32Array(buffer, at.weights, size).fill(0).set(weights);
  }
}

/** `numbers` are all 0 between two calls. */
function tableLayout(rows: number, dimensions: number, at: number) {
  const parts = {
    levels: rows * dimensions,
    inverseNorms: 4 * rows,
    lengths: 4 * rows,
    numbers: 4 * rows,
    summed: 4 * rowsAtOnce,
    weights: 4 * rowsAtOnce,
    sums: 4 * dimensions,
  };
  return layOut(parts, at);
}
