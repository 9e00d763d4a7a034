import { type Hits, noHits, TopHits } from '../hits.ts';
import { placeOf, startsOf } from '../starts.ts';
import type { VectorIndex } from '../vector-index.ts';
import type { CodeMemory } from './code-memory.ts';
import { decodeVector, levelStride } from './codes.ts';
import { nearestCodes, type Picks } from './nearest-codes.ts';
import { putQuery } from './query-code.ts';
import { type Scratch, scratchFor } from './scratch.ts';
import type { SegmentCodes } from './segment-codes.ts';

/** Up to here all levels are compared: quicker than to choose first, and nothing is missed. */
const exactUpTo = 8192;

/**
 * How many passages the signs choose for the levels to score: by Hamming distance a share of all,
 * by weighted distance a number that depends on how many are wanted; never fewer than a least one.
 * Figures: docs/decisions/0007-segments.md.
 */
const leastByHamming = 8192;
const shareByHamming = 1 / 16;
const leastByWeight = 2048;
const perHit = 20;

export interface ScanOptions {
  readonly exactUpTo?: number;
  readonly leastByHamming?: number;
  readonly shareByHamming?: number;
  readonly leastByWeight?: number;
}

/**
 * Nearest vectors by a scan in three stages: distances of sign codes choose twice, the dot products
 * of 8-bit levels score.
 */
export class QuantisedIndex implements VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  private readonly segments: readonly SegmentCodes[];
  private readonly starts: Uint32Array;
  private readonly memory: CodeMemory;
  private readonly options: Required<ScanOptions>;

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
    this.options = { exactUpTo, leastByHamming, shareByHamming, leastByWeight, ...options };
  }

  search(query: Float32Array, k: number): Hits {
    const wanted = Math.min(k, this.size);
    if (wanted <= 0) return noHits;
    const best = new TopHits(wanted);
    const scratch = this.scratch();
    const { kernel } = this.memory;
    const scale = putQuery(query, this.dimensions, this.memory.buffer, scratch);
    const stride = levelStride(this.dimensions);
    for (const { segment: at, rows, count } of this.choose(wanted, scratch)) {
      const segment = this.segments[at];
      if (segment === undefined) continue;
      kernel.dots(segment.levelsAt, stride, rows, count, scratch.query, scratch.products);
      const { buffer } = this.memory;
      const products = new Int32Array(buffer, scratch.products, count);
      const places = rows === 0 ? undefined : new Uint32Array(buffer, rows, count);
      const first = this.starts[at] ?? 0;
      for (let i = 0; i < count; i += 1) {
        const place = places?.[i] ?? i;
        best.offer(first + place, (products[i] ?? 0) * scale * (segment.scales[place] ?? 0));
      }
    }
    return best.hits();
  }

  similarities(query: Float32Array, passages: readonly number[]): Float32Array {
    const scratch = this.scratch();
    const scale = putQuery(query, this.dimensions, this.memory.buffer, scratch);
    const stride = levelStride(this.dimensions);
    const { kernel, buffer } = this.memory;
    const product = new Int32Array(buffer, scratch.products, 1);
    return Float32Array.from(passages, (passage) => {
      const at = placeOf(this.starts, passage);
      const segment = this.segments[at];
      if (segment === undefined) return 0;
      const local = passage - (this.starts[at] ?? 0);
      kernel.dots(segment.levelsAt + local * stride, stride, 0, 1, scratch.query, scratch.products);
      return (product[0] ?? 0) * scale * (segment.scales[local] ?? 0);
    });
  }

  vector(passage: number): Float32Array {
    const at = placeOf(this.starts, passage);
    const segment = this.segments[at];
    if (segment === undefined) return new Float32Array(this.dimensions);
    return decodeVector(segment, passage - (this.starts[at] ?? 0));
  }

  /** What the levels score: all of a few passages, else those whose signs are nearest. */
  private choose(wanted: number, scratch: Scratch): Iterable<Picks> {
    const { segments, starts, dimensions, memory, size, options } = this;
    const shortlist = {
      byHamming: Math.max(options.leastByHamming, size * options.shareByHamming),
      byWeight: Math.max(options.leastByWeight, perHit * wanted),
    };
    if (size <= Math.max(options.exactUpTo, shortlist.byWeight))
      return segments.map(({ count }, segment) => ({ segment, rows: 0, count }));
    return nearestCodes(segments, starts, dimensions, memory, scratch, shortlist);
  }

  private scratch(): Scratch {
    const largest = this.segments.reduce((most, { count }) => Math.max(most, count), 1);
    return scratchFor(this.memory, this.dimensions, this.size, largest);
  }
}
