import { unit } from '../vectors.ts';
import { levelStride } from './codes.ts';
import { greatestSum, inputsAtOnce, lineBytes, weightBits } from './layout.ts';
import type { Scratch } from './scratch.ts';

/** The greatest number of a query in 16 bits, so that no sum of products leaves 32. */
const greatestQuery = 8191;

/** Of the weights that signs count by: as fine as the choice gains from (docs/decisions/0015-the-time-of-a-question.md). */
const greatestWeight = 2 ** weightBits - 1;

type Places = Pick<Scratch, 'query' | 'inputs' | 'counts'>;

interface Written {
  readonly query: Float32Array;
  readonly at: number;
  readonly scale: number;
}

/** What was written last: every language asks for the same. */
const written = new WeakMap<ArrayBufferLike, Written>();

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
  const last = written.get(buffer);
  if (last?.query === query && last.at === at.query) return last.scale;
  const scale = writeQuery(query, dimensions, buffer, at);
  written.set(buffer, { query, at: at.query, scale });
  return scale;
}

function writeQuery(
  query: Float32Array,
  dimensions: number,
  buffer: ArrayBufferLike,
  at: Places,
): number {
  const direction = unit(query);
  const numbers = new Int16Array(buffer, at.query, levelStride(dimensions)).fill(0);
  const greatest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const shares = direction.map((value) => (greatest === 0 ? 0 : value / greatest));
  shares.forEach((share, d) => {
    numbers[d] = Math.round(share * greatestQuery);
  });
  writeInputs(weightsOf(shares), dimensions, buffer, at);
  return greatest / greatestQuery;
}

/** Whole numbers up to the greatest weight, so small that no sum of one sign leaves its bits. */
function weightsOf(shares: Float32Array): Float32Array {
  const weights = shares.map((share) => Math.round(share * greatestWeight));
  const above = weights.reduce((sum, weight) => sum + Math.max(weight, 0), 0);
  const below = weights.reduce((sum, weight) => sum - Math.min(weight, 0), 0);
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
    weights.forEach((weight, d) => {
      if ((weight * sign) & bit && weight * sign > 0) {
        inputs[written] = d * lineBytes;
        written += 1;
      }
    });
    const end = first + Math.ceil((written - first) / inputsAtOnce) * inputsAtOnce;
    inputs.fill(nothing, written, end);
    counts[group] = (end - first) / inputsAtOnce;
    written = end;
  }
}
