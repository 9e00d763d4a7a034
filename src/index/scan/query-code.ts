import { unit } from '../vectors.ts';
import { levelStride } from './codes.ts';
import { greatestSum, inputsAtOnce, lineBytes, weightBits } from './layout.ts';
import type { Scratch } from './scratch.ts';

/** The greatest number of a query in 16 bits, so that no sum of products leaves 32. */
const greatestQuery = 8191;

/** Of the weights that signs count by: as fine as the choice gains from (docs/decisions/0015-the-time-of-a-question.md). */
const greatestWeight = 2 ** weightBits - 1;

type Places = Pick<Scratch, 'query' | 'inputs' | 'counts'>;

/** What was written last to a place, and what products with it are to be multiplied with. */
interface Written {
  readonly query: Float32Array;
  readonly at: number;
  readonly scale: number;
}

// Every language asks for the same.
const writtenQueries = new WeakMap<ArrayBufferLike, Written>();
const writtenNumbers = new WeakMap<ArrayBufferLike, Written>();

/**
 * Writes a query's direction in the two precisions that the stages of the scan compare, where it is
 * not there already: 16-bit numbers, and which lines of a block count how much. Returns what dot
 * products of the 16-bit numbers are to be multiplied with. A vector is not to be changed once it
 * was asked with.
 */
export function putQuery(
  query: Float32Array,
  dimensions: number,
  buffer: ArrayBufferLike,
  at: Places,
): number {
  const last = writtenQueries.get(buffer);
  if (last?.query === query && last.at === at.query) return last.scale;
  const direction = unit(query);
  const greatest = greatestOf(direction);
  const scale = writeNumbers(direction, greatest, dimensions, buffer, at.query);
  writeInputs(weightsOf(direction, greatest), dimensions, buffer, at);
  writtenQueries.set(buffer, { query, at: at.query, scale });
  return scale;
}

/** The 16-bit numbers alone, at a place that is for nothing else. */
export function putNumbers(
  query: Float32Array,
  dimensions: number,
  buffer: ArrayBufferLike,
  at: number,
): number {
  const last = writtenNumbers.get(buffer);
  if (last?.query === query && last.at === at) return last.scale;
  const direction = unit(query);
  const scale = writeNumbers(direction, greatestOf(direction), dimensions, buffer, at);
  writtenNumbers.set(buffer, { query, at, scale });
  return scale;
}

/** The greatest magnitude. */
function greatestOf(values: Float32Array): number {
  let most = 0;
  for (let d = 0; d < values.length; d += 1) most = Math.max(most, Math.abs(values[d] ?? 0));
  return most;
}

function writeNumbers(
  direction: Float32Array,
  greatest: number,
  dimensions: number,
  buffer: ArrayBufferLike,
  at: number,
): number {
  const numbers = new Int16Array(buffer, at, levelStride(dimensions)).fill(0);
  for (let d = 0; d < direction.length; d += 1)
    numbers[d] = Math.round(shareOf(direction[d] ?? 0, greatest) * greatestQuery);
  return greatest / greatestQuery;
}

function shareOf(value: number, greatest: number): number {
  return greatest === 0 ? 0 : Math.fround(value / greatest);
}

/** Whole numbers up to the greatest weight, so small that no sum of one sign leaves its bits. */
function weightsOf(direction: Float32Array, greatest: number): Float32Array {
  const weights = new Float32Array(direction.length);
  let [above, below] = [0, 0];
  for (let d = 0; d < weights.length; d += 1) {
    const weight = Math.round(shareOf(direction[d] ?? 0, greatest) * greatestWeight);
    weights[d] = weight;
    above += Math.max(weight, 0);
    below -= Math.min(weight, 0);
  }
  const excess = Math.max(above, below) / greatestSum;
  return excess > 1 ? weights.map((weight) => Math.trunc(weight / excess)) : weights;
}

function writeInputs(
  weights: Float32Array,
  dimensions: number,
  buffer: ArrayBufferLike,
  at: Places,
): void {
  const nothing = levelStride(dimensions) * lineBytes;
  const groups = 2 * weightBits;
  const most = (at.counts - at.inputs) / 4;
  const inputs = new Uint32Array(buffer, at.inputs, most);
  const counts = new Uint32Array(buffer, at.counts, groups);
  let written = 0;
  for (let group = 0; group < groups; group += 1) {
    const [sign, bit] = [group < weightBits ? -1 : 1, 1 << (group % weightBits)];
    const first = written;
    for (let d = 0; d < weights.length; d += 1) {
      const weight = (weights[d] ?? 0) * sign;
      if (weight <= 0 || (weight & bit) === 0) continue;
      inputs[written] = d * lineBytes;
      written += 1;
    }
    const end = first + Math.ceil((written - first) / inputsAtOnce) * inputsAtOnce;
    inputs.fill(nothing, written, end);
    counts[group] = (end - first) / inputsAtOnce;
    written = end;
  }
}
