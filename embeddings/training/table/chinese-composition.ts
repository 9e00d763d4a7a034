import { chineseParts } from './row-parts.ts';

const chinese = /^\p{Script=Han}{2,}$/u;

/**
 * Draws the row of each Chinese word to the mean of the rows of what it is made of: its characters
 * and, of a longer one, each two that are neighbours. Rare words are learned badly, and what they
 * are made of says much of what they mean. A row keeps its length; words whose parts have no row
 * stay as they are.
 *
 * @param table [rows × dimensions], changed in place
 * @param pieces text of each row
 * @param share of the way, from 0 to 1
 */
export function drawToParts(
  table: Float32Array,
  dimensions: number,
  pieces: readonly string[],
  share: number,
): void {
  const before = table.slice();
  const rows = new Map(pieces.map((piece, row) => [piece, row]));
  for (const [row, piece] of pieces.entries()) {
    if (!chinese.test(piece)) continue;
    const parts = chineseParts([...piece]).flatMap((part) => rows.get(part) ?? []);
    const own = before.subarray(row * dimensions, (row + 1) * dimensions);
    const sum = sumOf(before, dimensions, parts);
    const [length, sumLength] = [lengthOf(own), lengthOf(sum)];
    if (length === 0 || sumLength === 0) continue;
    const drawn = own.map(
      (value, at) => (1 - share) * value + (share * length * (sum[at] ?? 0)) / sumLength,
    );
    const drawnLength = lengthOf(drawn);
    if (drawnLength === 0) continue;
    for (const [at, value] of drawn.entries()) {
      table[row * dimensions + at] = (length * value) / drawnLength;
    }
  }
}

function sumOf(table: Float32Array, dimensions: number, rows: readonly number[]): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const row of rows) {
    for (let at = 0; at < dimensions; at += 1) {
      sum[at] = (sum[at] ?? 0) + (table[row * dimensions + at] ?? 0);
    }
  }
  return sum;
}

function lengthOf(vector: Float32Array): number {
  let squares = 0;
  for (const value of vector) squares += value ** 2;
  return Math.sqrt(squares);
}
