import { unit } from '../vectors.ts';
import { levelStride, signStride } from './codes.ts';
import type { Scratch } from './scratch.ts';

/** The greatest number of a query in 16 bits, so that no sum of products leaves 32. */
const greatestQuery = 8191;

/** Bits of a query's number beside its sign: as many as the estimate gains from (Gao and Long 2024). */
export const planeCount = 4;
const greatestPlane = (1 << planeCount) - 1;

interface Written {
  readonly query: Float32Array;
  readonly at: number;
  readonly scale: number;
}

/** What was written last: every language and both stages of a question ask for the same. */
const written = new WeakMap<ArrayBuffer, Written>();

/**
 * As {@link writeQuery}, where the query is not there already. A vector is not to be changed once
 * it was asked with.
 */
export function putQuery(
  query: Float32Array,
  dimensions: number,
  buffer: ArrayBuffer,
  at: Pick<Scratch, 'query' | 'signs' | 'planes'>,
): number {
  const last = written.get(buffer);
  if (last?.query === query && last.at === at.query) return last.scale;
  const scale = writeQuery(query, dimensions, buffer, at);
  written.set(buffer, { query, at: at.query, scale });
  return scale;
}

/**
 * Writes a query's direction in the three precisions that the stages of the scan compare: 16-bit
 * numbers, their signs, and bit planes of what they amount to. Returns what dot products of the
 * 16-bit numbers are to be multiplied with.
 */
function writeQuery(
  query: Float32Array,
  dimensions: number,
  buffer: ArrayBuffer,
  at: Pick<Scratch, 'query' | 'signs' | 'planes'>,
): number {
  const direction = unit(query);
  const bytes = signStride(dimensions);
  const numbers = new Int16Array(buffer, at.query, levelStride(dimensions)).fill(0);
  const signs = new Uint8Array(buffer, at.signs, bytes).fill(0);
  const planes = new Uint8Array(buffer, at.planes, planeCount * bytes).fill(0);
  const greatest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (greatest === 0) return 0;
  for (let d = 0; d < dimensions; d += 1) {
    const share = (direction[d] ?? 0) / greatest;
    numbers[d] = Math.round(share * greatestQuery);
    const [byte, bit] = [d >> 3, 1 << (d & 7)];
    if (share > 0) signs[byte] = (signs[byte] ?? 0) | bit;
    const amount = Math.round(Math.abs(share) * greatestPlane);
    for (let plane = 0; plane < planeCount; plane += 1) {
      const cell = plane * bytes + byte;
      if ((amount >> plane) & 1) planes[cell] = (planes[cell] ?? 0) | bit;
    }
  }
  return greatest / greatestQuery;
}
