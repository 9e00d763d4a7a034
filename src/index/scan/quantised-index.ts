import { type Hits, noHits, TopHits } from '../hits.ts';
import { placeOf, startsOf } from '../starts.ts';
import type { VectorIndex } from '../vector-index.ts';
import { unit } from '../vectors.ts';
import type { CodeMemory } from './code-memory.ts';
import { decodeVector, levelStride, signStride } from './codes.ts';
import type { SegmentCodes } from './segment-codes.ts';

/** Up to here all levels are compared: quicker than to choose first, and nothing is missed. */
const exactUpTo = 8192;

/**
 * How many passages the signs choose for the levels to score: a share of all, and never fewer than
 * a number that depends on how many are wanted. Figures: docs/decisions/0007-segments.md.
 */
const leastChosen = 8192;
const chosenPerHit = 80;
const chosenShare = 1 / 16;

/** The greatest number of a query in 16 bits, so that no sum of products leaves 32. */
const greatestQuery = 8191;

export interface ScanOptions {
  readonly exactUpTo?: number;
  readonly leastChosen?: number;
}

/**
 * Nearest vectors by a scan in two stages: the Hamming distances of all sign codes choose
 * (Charikar 2002), the dot products of 8-bit levels score.
 */
export class QuantisedIndex implements VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  private readonly segments: readonly SegmentCodes[];
  private readonly starts: Uint32Array;
  private readonly memory: CodeMemory;
  private readonly exactUpTo: number;
  private readonly leastChosen: number;

  constructor(
    segments: readonly SegmentCodes[],
    dimensions: number,
    memory: CodeMemory,
    options: ScanOptions = {},
  ) {
    this.segments = segments;
    this.dimensions = dimensions;
    this.memory = memory;
    this.starts = startsOf(segments.map(({ count }) => count));
    this.size = this.starts.at(-1) ?? 0;
    this.exactUpTo = options.exactUpTo ?? exactUpTo;
    this.leastChosen = options.leastChosen ?? leastChosen;
  }

  search(query: Float32Array, k: number): Hits {
    const wanted = Math.min(k, this.size);
    if (wanted <= 0) return noHits;
    const chosen = Math.max(this.leastChosen, chosenPerHit * wanted, this.size * chosenShare);
    const best = new TopHits(wanted);
    const scratch = this.layOut();
    const scale = this.putQuery(query, scratch.query, scratch.signs);
    const most =
      this.size <= Math.max(this.exactUpTo, chosen) ? undefined : this.measure(scratch, chosen);
    const { kernel } = this.memory;
    this.segments.forEach((segment, at) => {
      const { count } = segment;
      const first = this.starts[at] ?? 0;
      const rows = most === undefined ? 0 : scratch.rows;
      const distances = scratch.distances + 2 * first;
      const found = most === undefined ? count : kernel.collect(distances, count, most, rows);
      const stride = levelStride(this.dimensions);
      kernel.dots(segment.levelsAt, stride, rows, found, scratch.query, scratch.products);
      const { buffer } = this.memory;
      const products = new Int32Array(buffer, scratch.products, found);
      const places = rows === 0 ? undefined : new Uint32Array(buffer, rows, found);
      for (let i = 0; i < found; i += 1) {
        const place = places?.[i] ?? i;
        best.offer(first + place, (products[i] ?? 0) * scale * (segment.scales[place] ?? 0));
      }
    });
    return best.hits();
  }

  similarities(query: Float32Array, passages: readonly number[]): Float32Array {
    const scratch = this.layOut();
    const scale = this.putQuery(query, scratch.query, scratch.signs);
    const stride = levelStride(this.dimensions);
    return Float32Array.from(passages, (passage) => {
      const at = placeOf(this.starts, passage);
      const segment = this.segments[at];
      if (segment === undefined) return 0;
      const local = passage - (this.starts[at] ?? 0);
      const levels = segment.levelsAt + local * stride;
      this.memory.kernel.dots(levels, stride, 0, 1, scratch.query, scratch.products);
      const [product = 0] = new Int32Array(this.memory.buffer, scratch.products, 1);
      return product * scale * (segment.scales[local] ?? 0);
    });
  }

  vector(passage: number): Float32Array {
    const at = placeOf(this.starts, passage);
    const segment = this.segments[at];
    if (segment === undefined) return new Float32Array(this.dimensions);
    return decodeVector(segment, passage - (this.starts[at] ?? 0));
  }

  /** Distances of all codes; returns the one within which there are as many as are to be chosen. */
  private measure({ signs, distances, histogram }: Scratch, chosen: number): number {
    const bytes = signStride(this.dimensions);
    const { kernel } = this.memory;
    new Uint32Array(this.memory.buffer, histogram, 8 * bytes + 1).fill(0);
    this.segments.forEach(({ signsAt, count }, at) => {
      const out = distances + 2 * (this.starts[at] ?? 0);
      kernel.hamming(signsAt, count, bytes, signs, out, histogram);
    });
    const counts = new Uint32Array(this.memory.buffer, histogram, 8 * bytes + 1);
    let within = 0;
    let most = 0;
    for (; most < counts.length - 1; most += 1) {
      within += counts[most] ?? 0;
      if (within >= chosen) break;
    }
    return most;
  }

  /** Writes the query as 16-bit numbers and as signs; what products are to be multiplied with. */
  private putQuery(query: Float32Array, numbersAt: number, signsAt: number): number {
    const { dimensions } = this;
    const direction = unit(query);
    const numbers = new Int16Array(this.memory.buffer, numbersAt, levelStride(dimensions)).fill(0);
    const signs = new Uint8Array(this.memory.buffer, signsAt, signStride(dimensions)).fill(0);
    const greatest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (greatest === 0) return 0;
    for (let d = 0; d < dimensions; d += 1) {
      const value = direction[d] ?? 0;
      numbers[d] = Math.round((value / greatest) * greatestQuery);
      if (value > 0) signs[d >> 3] = (signs[d >> 3] ?? 0) | (1 << (d & 7));
    }
    return greatest / greatestQuery;
  }

  private layOut(): Scratch {
    const largest = this.segments.reduce((most, { count }) => Math.max(most, count), 1);
    const bytes = signStride(this.dimensions);
    const parts = [
      2 * levelStride(this.dimensions),
      bytes,
      4 * (8 * bytes + 1),
      // The scan reads eight distances at once.
      2 * this.size + 16,
      4 * largest,
      4 * largest,
    ];
    const starts = startsOf(parts.map((part) => Math.ceil(part / 16) * 16));
    const { at } = this.memory.scratch(starts.at(-1) ?? 0);
    const [query = 0, signs = 0, histogram = 0, distances = 0, rows = 0, products = 0] = [
      ...starts,
    ].map((start) => at + start);
    return { query, signs, histogram, distances, rows, products };
  }
}

/** Byte offsets in the memory. */
interface Scratch {
  readonly query: number;
  readonly signs: number;
  readonly histogram: number;
  readonly distances: number;
  readonly rows: number;
  readonly products: number;
}
