import { readFile } from 'node:fs/promises';
import type { DotProducts } from './dot-products.ts';

/** Rows and query tokens that one call takes; more are taken in turns. */
const rowsAtOnce = 4096;
const queryAtOnce = 64;

const pageBytes = 65_536;

type Kernel = (
  table: number,
  dimensions: number,
  query: number,
  queryCount: number,
  rows: number,
  rowCount: number,
  out: number,
  stride: number,
) => void;

type RowAdder = (
  table: number,
  dimensions: number,
  rows: number,
  weights: number,
  rowCount: number,
  out: number,
) => void;

/** `dot-products.wasm` over a memory that holds the table, the query, row numbers and results. */
export class SimdDotProducts implements DotProducts {
  readonly levels: Int8Array;
  private readonly dimensions: number;
  private readonly kernel: Kernel;
  private readonly addRows: RowAdder;
  private readonly query: Int16Array;
  private readonly rows: Uint32Array;
  private readonly out: Int32Array;
  private readonly weights: Float32Array;
  private readonly sums: Float32Array;

  private constructor(
    rows: number,
    dimensions: number,
    memory: WebAssembly.Memory,
    kernel: Kernel,
    addRows: RowAdder,
  ) {
    this.dimensions = dimensions;
    this.kernel = kernel;
    this.addRows = addRows;
    const at = layout(rows, dimensions);
    this.levels = new Int8Array(memory.buffer, at.table, rows * dimensions);
    this.query = new Int16Array(memory.buffer, at.query, queryAtOnce * dimensions);
    this.rows = new Uint32Array(memory.buffer, at.rows, rowsAtOnce);
    this.out = new Int32Array(memory.buffer, at.out, queryAtOnce * rowsAtOnce);
    // Both are used in turns with the results of dot products.
    this.weights = new Float32Array(memory.buffer, at.out, rowsAtOnce);
    this.sums = new Float32Array(memory.buffer, at.out + 4 * rowsAtOnce, dimensions);
  }

  /** Undefined where the machine has no WebAssembly SIMD or `dimensions` is no multiple of 16. */
  static async create(rows: number, dimensions: number): Promise<SimdDotProducts | undefined> {
    const code = await readFile(new URL('dot-products.wasm', import.meta.url));
    if (dimensions % 16 !== 0 || !WebAssembly.validate(code)) return undefined;
    const pages = Math.ceil(layout(rows, dimensions).end / pageBytes);
    // Never grown: growing would detach the views on it.
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const { instance } = await WebAssembly.instantiate(code, { env: { memory } });
    const { dotProducts, addRows } = instance.exports;
    if (typeof dotProducts !== 'function' || typeof addRows !== 'function') return undefined;
    return new SimdDotProducts(
      rows,
      dimensions,
      memory,
      (...numbers) => dotProducts(...numbers),
      (...numbers) => addRows(...numbers),
    );
  }

  compute(query: Uint32Array, rows: Uint32Array, out: Float32Array): void {
    for (let i = 0; i < query.length; i += queryAtOnce) {
      const tokens = query.subarray(i, i + queryAtOnce);
      this.widen(tokens);
      for (let j = 0; j < rows.length; j += rowsAtOnce) {
        this.computeBlock(tokens.length, rows.subarray(j, j + rowsAtOnce));
        const count = Math.min(rowsAtOnce, rows.length - j);
        for (let token = 0; token < tokens.length; token += 1) {
          const first = token * rowsAtOnce;
          out.set(this.out.subarray(first, first + count), (i + token) * rows.length + j);
        }
      }
    }
  }

  sum(rows: Uint32Array, weights: Float32Array): Float32Array {
    this.sums.fill(0);
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      const part = rows.subarray(from, from + rowsAtOnce);
      this.rows.set(part);
      this.weights.set(weights.subarray(from, from + rowsAtOnce));
      this.addRows(
        this.levels.byteOffset,
        this.dimensions,
        this.rows.byteOffset,
        this.weights.byteOffset,
        part.length,
        this.sums.byteOffset,
      );
    }
    return this.sums.slice();
  }

  /** The query's rows as 16-bit numbers, so that the kernel need not widen them for every row. */
  private widen(tokens: Uint32Array): void {
    const { dimensions, levels, query } = this;
    tokens.forEach((token, at) => {
      query.set(levels.subarray(token * dimensions, (token + 1) * dimensions), at * dimensions);
    });
  }

  private computeBlock(queryCount: number, rows: Uint32Array): void {
    this.rows.set(rows);
    this.kernel(
      this.levels.byteOffset,
      this.dimensions,
      this.query.byteOffset,
      queryCount,
      this.rows.byteOffset,
      rows.length,
      this.out.byteOffset,
      rowsAtOnce,
    );
  }
}

/** Byte offsets of the parts of the memory, each a multiple of 16. */
function layout(rows: number, dimensions: number) {
  const table = 0;
  const query = aligned(table + rows * dimensions);
  const numbers = aligned(query + queryAtOnce * dimensions * 2);
  const out = aligned(numbers + rowsAtOnce * 4);
  return { table, query, rows: numbers, out, end: out + queryAtOnce * rowsAtOnce * 4 };
}

function aligned(offset: number): number {
  return Math.ceil(offset / 16) * 16;
}
