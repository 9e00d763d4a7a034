export interface AdamOptions {
  readonly firstDecay: number;
  readonly secondDecay: number;
}

/**
 * Adam (Kingma and Ba 2015) that moves only the rows a step has touched: the moments of the others
 * rest too, as in the sparse Adam of common frameworks.
 */
export class RowAdam {
  private readonly first: Float32Array;
  private readonly second: Float32Array;
  private readonly dimensions: number;
  private readonly options: AdamOptions;

  constructor(rows: number, dimensions: number, options: AdamOptions) {
    this.first = new Float32Array(rows * dimensions);
    this.second = new Float32Array(rows * dimensions);
    this.dimensions = dimensions;
    this.options = options;
  }

  /** Moves the touched rows against their gradients, and clears these. */
  step(table: Float32Array, gradients: RowGradients, rate: number): void {
    const { firstDecay, secondDecay } = this.options;
    const { first, second, dimensions } = this;
    const values = gradients.values;
    for (const row of gradients.touched()) {
      const end = (row + 1) * dimensions;
      for (let at = row * dimensions; at < end; at += 1) {
        const gradient = values[at] ?? 0;
        const mean = firstDecay * (first[at] ?? 0) + (1 - firstDecay) * gradient;
        const square = secondDecay * (second[at] ?? 0) + (1 - secondDecay) * gradient * gradient;
        first[at] = mean;
        second[at] = square;
        table[at] = (table[at] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-12);
      }
    }
    gradients.clear();
  }
}

/** Gradients of a table's rows, with the list of the rows that have any. */
export class RowGradients {
  readonly values: Float32Array;
  private readonly isTouched: Uint8Array;
  private readonly rows: Uint32Array;
  private readonly dimensions: number;
  private count = 0;

  constructor(rows: number, dimensions: number) {
    this.values = new Float32Array(rows * dimensions);
    this.isTouched = new Uint8Array(rows);
    this.rows = new Uint32Array(rows);
    this.dimensions = dimensions;
  }

  /** Adds `scale` times the vector at `offset` of `from` to a row. */
  add(row: number, from: Float32Array, offset: number, scale: number): void {
    this.touch(row);
    const { values, dimensions } = this;
    const base = row * dimensions;
    for (let at = 0; at < dimensions; at += 1) {
      values[base + at] = (values[base + at] ?? 0) + scale * (from[offset + at] ?? 0);
    }
  }

  touched(): Uint32Array {
    return this.rows.subarray(0, this.count);
  }

  clear(): void {
    const { values, dimensions } = this;
    for (const row of this.touched()) {
      values.fill(0, row * dimensions, (row + 1) * dimensions);
      this.isTouched[row] = 0;
    }
    this.count = 0;
  }

  private touch(row: number): void {
    if (this.isTouched[row] === 1) return;
    this.isTouched[row] = 1;
    this.rows[this.count] = row;
    this.count += 1;
  }
}
