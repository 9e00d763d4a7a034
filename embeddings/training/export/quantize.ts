/** A table of rows as bytes: value = (byte − 128) × scale of its row. */
export interface QuantizedTable {
  readonly bytes: Uint8Array;
  readonly scales: Float32Array;
  readonly rows: number;
  readonly dimensions: number;
}

export const zeroPoint = 128;

/** Rounds each row to 255 levels between its own extremes. */
export function quantizeRows(table: Float32Array, dimensions: number): QuantizedTable {
  const rows = table.length / dimensions;
  const bytes = new Uint8Array(table.length).fill(zeroPoint);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const values = table.subarray(row * dimensions, (row + 1) * dimensions);
    const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (greatest === 0) continue;
    const scale = greatest / 127;
    scales[row] = scale;
    for (const [at, value] of values.entries()) {
      bytes[row * dimensions + at] = zeroPoint + Math.round(value / scale);
    }
  }
  return { bytes, scales, rows, dimensions };
}
