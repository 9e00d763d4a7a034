/**
 * A table of rows in 4 bits a number: value = (nibble − 8) × scale of its row. A byte holds two
 * numbers of a row, one of its first half in the low bits and one of its second half in the high.
 */
export interface QuantizedTable {
  /** [rows × dimensions / 2] */
  readonly bytes: Uint8Array;
  /** [rows] */
  readonly scales: Float32Array;
  readonly rows: number;
  readonly dimensions: number;
}

export const zeroPoint = 8;
/** Levels go from −greatestLevel to greatestLevel. */
const greatestLevel = 7;

/** Shares of a row's greatest number that may be its greatest level; what is beyond is cut off. */
const clippings = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5];

/** Rounds each row to 15 levels, at the scale that leaves the least squared error. */
export function quantizeRows(table: Float32Array, dimensions: number): QuantizedTable {
  if (dimensions % 2 !== 0) throw new Error(`${dimensions} dimensions cannot be halved`);
  const rows = table.length / dimensions;
  const half = dimensions / 2;
  const bytes = new Uint8Array(rows * half).fill((zeroPoint << 4) | zeroPoint);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const values = table.subarray(row * dimensions, (row + 1) * dimensions);
    const scale = bestScale(values);
    if (scale === 0) continue;
    scales[row] = scale;
    for (let at = 0; at < half; at += 1) {
      const low = level(values[at] ?? 0, scale) + zeroPoint;
      const high = level(values[at + half] ?? 0, scale) + zeroPoint;
      bytes[row * half + at] = (high << 4) | low;
    }
  }
  return { bytes, scales, rows, dimensions };
}

function level(value: number, scale: number): number {
  return Math.max(-greatestLevel, Math.min(greatestLevel, Math.round(value / scale)));
}

function bestScale(values: Float32Array): number {
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (greatest === 0) return 0;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const clipping of clippings) {
    const scale = Math.fround((clipping * greatest) / greatestLevel);
    let error = 0;
    for (const value of values) error += (value - scale * level(value, scale)) ** 2;
    if (error < least) {
      least = error;
      best = scale;
    }
  }
  return best;
}
