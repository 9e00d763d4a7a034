import { type Lists, sumRows, transpose } from './bag-of-rows.ts';

export interface AdamOptions {
  readonly firstDecay: number;
  readonly secondDecay: number;
}

/** Gradients of the rows that a step touches. */
export interface RowGradients {
  readonly rows: Uint32Array;
  /** [rows × dimensions] */
  readonly values: Float32Array;
}

/** The gradients of sums of rows, [lists × dimensions], brought back to the rows. */
export function rowGradients(
  sumGradients: Float32Array,
  dimensions: number,
  lists: Lists,
  tableRows: number,
): RowGradients {
  const { occurring, holders } = transpose(lists, tableRows);
  return { rows: occurring, values: sumRows(sumGradients, dimensions, holders) };
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

  constructor(tableRows: number, dimensions: number, options: AdamOptions) {
    this.first = new Float32Array(tableRows * dimensions);
    this.second = new Float32Array(tableRows * dimensions);
    this.dimensions = dimensions;
    this.options = options;
  }

  /** Moves rows of the table against their gradients. */
  step(table: Float32Array, { rows, values }: RowGradients, rate: number): void {
    const { firstDecay, secondDecay } = this.options;
    const { first, second, dimensions } = this;
    for (let index = 0; index < rows.length; index += 1) {
      const from = index * dimensions;
      const to = (rows[index] ?? 0) * dimensions;
      for (let at = 0; at < dimensions; at += 1) {
        const gradient = values[from + at] ?? 0;
        const mean = firstDecay * (first[to + at] ?? 0) + (1 - firstDecay) * gradient;
        const square =
          secondDecay * (second[to + at] ?? 0) + (1 - secondDecay) * gradient * gradient;
        first[to + at] = mean;
        second[to + at] = square;
        table[to + at] = (table[to + at] ?? 0) - (rate * mean) / (Math.sqrt(square) + 1e-12);
      }
    }
  }
}
