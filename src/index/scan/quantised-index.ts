import { type Hits, noHits, TopHits } from '../hits.ts';
import { placeOf, startsOf } from '../starts.ts';
import type { VectorIndex } from '../vector-index.ts';
import type { CodeMemory } from './code-memory.ts';
import { decodeVector, levelStride } from './codes.ts';
import { columnBytes, columnsOf, sumBytes } from './layout.ts';
import { putQuery } from './query-code.ts';
import { type Scratch, scratchFor } from './scratch.ts';
import type { SegmentCodes } from './segment-codes.ts';

/** Up to here all levels are compared: quicker than to choose first, and nothing is missed. */
const exactUpTo = 8192;

/**
 * How many passages the signs choose for the levels to score, depending on how many are wanted.
 * Figures: docs/decisions/0015-the-time-of-a-question.md.
 */
const leastScored = 2048;
const perHit = 20;

export interface ScanOptions {
  readonly exactUpTo?: number;
  readonly leastScored?: number;
}

/**
 * Nearest vectors by a scan in two stages: the signs of all choose, each counting as much as the
 * query has there, and the dot products of 8-bit levels score. The query keeps its magnitudes, the
 * passages need no more than their signs to be chosen (asymmetric distance: Dong, Charikar and Li
 * 2008; RaBitQ: Gao and Long 2024).
 */
export class QuantisedIndex implements VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  private readonly segments: readonly SegmentCodes[];
  private readonly starts: Uint32Array;
  /** Columns of slices, segment after segment. */
  private readonly columns: Uint32Array;
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
    this.columns = startsOf(segments.map(({ count }) => columnsOf(count)));
    this.size = this.starts.at(-1) ?? 0;
    this.options = { exactUpTo, leastScored, ...options };
  }

  search(query: Float32Array, k: number): Hits {
    const wanted = Math.min(k, this.size);
    if (wanted <= 0) return noHits;
    const best = new TopHits(wanted);
    const scratch = this.scratch();
    const scale = putQuery(query, this.dimensions, this.memory.buffer, scratch);
    const { exactUpTo, leastScored } = this.options;
    const scored = Math.max(leastScored, perHit * wanted);
    if (this.size <= Math.max(exactUpTo, scored)) this.offerAll(scale, scratch, best);
    else this.offerNearest(scored, scale, scratch, best);
    return best.take();
  }

  similarities(query: Float32Array, passages: readonly number[]): Float32Array {
    const scratch = this.scratch();
    const scale = putQuery(query, this.dimensions, this.memory.buffer, scratch);
    const stride = levelStride(this.dimensions);
    const { kernel, buffer } = this.memory;
    const similarities = new Float32Array(passages.length);
    const offsets = new Uint32Array(buffer, scratch.offsets, this.size);
    const products = new Int32Array(buffer, scratch.products, this.size);
    for (let from = 0; from < passages.length; from += this.size) {
      const end = Math.min(from + this.size, passages.length);
      for (let i = from; i < end; i += 1) {
        const passage = passages[i] ?? 0;
        const at = placeOf(this.starts, passage);
        const { levelsAt = 0, scales } = this.segments[at] ?? {};
        const local = passage - (this.starts[at] ?? 0);
        offsets[i - from] = levelsAt + local * stride;
        similarities[i] = scales?.[local] ?? 0;
      }
      kernel.dots(0, stride, scratch.offsets, end - from, scratch.query, scratch.products);
      for (let i = from; i < end; i += 1)
        similarities[i] = (products[i - from] ?? 0) * scale * (similarities[i] ?? 0);
    }
    return similarities;
  }

  vector(passage: number): Float32Array {
    const at = placeOf(this.starts, passage);
    const segment = this.segments[at];
    if (segment === undefined) return new Float32Array(this.dimensions);
    return decodeVector(segment, passage - (this.starts[at] ?? 0));
  }

  /** All of a few passages. */
  private offerAll(scale: number, { query, products }: Scratch, best: TopHits): void {
    const { kernel, buffer } = this.memory;
    const stride = levelStride(this.dimensions);
    this.segments.forEach(({ levelsAt, count, scales }, at) => {
      kernel.dots(levelsAt, stride, 0, count, query, products);
      const found = new Int32Array(buffer, products, count);
      const start = this.starts[at] ?? 0;
      for (let local = 0; local < count; local += 1) {
        best.offer(start + local, (found[local] ?? 0) * scale * (scales[local] ?? 0));
      }
    });
  }

  /** Those whose signs agree most. Ties at the end are all in, so that segments make no difference. */
  private offerNearest(wanted: number, scale: number, scratch: Scratch, best: TopHits): void {
    const { kernel, buffer } = this.memory;
    const { segments, columns, dimensions } = this;
    const { chosen } = scratch;
    const stride = levelStride(dimensions);
    segments.forEach(({ slicesAt, count }, at) => {
      const sums = scratch.sums + (columns[at] ?? 0) * sumBytes;
      kernel.agree(slicesAt, stride, count, scratch.inputs, scratch.counts, sums);
    });
    kernel.select(scratch.sums, columns.at(-1) ?? 0, wanted, chosen, scratch.open);
    let total = 0;
    const ends = segments.map(({ levelsAt, count }, at) => {
      const from = chosen + (columns[at] ?? 0) * columnBytes;
      const to = scratch.offsets + 4 * total;
      total += kernel.offsets(from, columnsOf(count), levelsAt, stride, to);
      return total;
    });
    kernel.dots(0, stride, scratch.offsets, total, scratch.query, scratch.products);
    const offsets = new Uint32Array(buffer, scratch.offsets, total);
    const products = new Int32Array(buffer, scratch.products, total);
    let i = 0;
    segments.forEach(({ levelsAt, scales }, at) => {
      const start = this.starts[at] ?? 0;
      for (const end = ends[at] ?? 0; i < end; i += 1) {
        const local = ((offsets[i] ?? 0) - levelsAt) / stride;
        best.offer(start + local, (products[i] ?? 0) * scale * (scales[local] ?? 0));
      }
    });
  }

  private scratch(): Scratch {
    return scratchFor(this.memory, this.dimensions, this.size, this.columns.at(-1) ?? 0);
  }
}
