import { layOut } from '../../embedding/kernel/layout.ts';
import { type Hits, noHits, TopHits } from '../hits.ts';
import { placeOf, startsOf } from '../starts.ts';
import type { VectorIndex } from '../vector-index.ts';
import type { CodeMemory } from './code-memory.ts';
import { decodeVector, levelStride } from './codes.ts';
import { columnsOf } from './layout.ts';
import { putNumbers, putQuery } from './query-code.ts';
import { scoreNearest } from './score-nearest.ts';
import { type Extent, type Scratch, scratchAt, scratchBytes } from './scratch.ts';
import type { SegmentCodes } from './segment-codes.ts';

/** Up to here all levels are compared: quicker than to choose first, and nothing is missed. */
const exactUpTo = 8192;

/**
 * How many passages the signs choose for the levels to score, depending on how many are wanted, and
 * of how many: among more there are more that come near. Of 250,000 passages 3.1 % for 150 that are
 * wanted, 1.8 % for 50. Figures: docs/decisions/0015-the-time-of-a-question.md.
 */
const leastScored = 2048;
const perHit = 20;
const shareScored = 1 / 400;

/** Fewer are scanned before another thread would have begun. */
const fewestBeside = 20_000;

export interface ScanOptions {
  readonly exactUpTo?: number;
  readonly leastScored?: number;
  readonly fewestBeside?: number;
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
  private readonly extent: Extent;
  /** As those of a task. */
  private readonly table: Uint32Array;
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
    this.options = { exactUpTo, leastScored, fewestBeside, ...options };
    const columns = segments.reduce((sum, { count }) => sum + columnsOf(count), 0);
    this.extent = { dimensions, size: this.size, columns, segments: segments.length };
    // Shared, so that it need not be copied for another thread.
    this.table = new Uint32Array(new SharedArrayBuffer(12 * segments.length));
    this.table.set(
      segments.flatMap(({ slicesAt, levelsAt, count }) => [slicesAt, levelsAt, count]),
    );
  }

  search(query: Float32Array, k: number): Hits {
    const wanted = Math.min(k, this.size);
    if (wanted <= 0) return noHits;
    const best = new TopHits(wanted);
    const scratch = this.scratch();
    const scored = this.scoredFor(wanted);
    if (scored === 0) {
      const scale = putQuery(query, this.dimensions, this.memory.buffer, scratch);
      this.offerAll(scale, scratch, best);
    } else {
      const { table: segments, dimensions } = this;
      const task = { segments, dimensions, wanted: scored, scratch };
      this.offerScored(scoreNearest(task, query, this.memory), scratch, best);
    }
    return best.take();
  }

  begin(query: Float32Array, k: number): () => Hits {
    const wanted = Math.min(k, this.size);
    const here = (): Hits => this.search(query, k);
    const scored = this.scoredFor(wanted);
    const { beside } = this.memory;
    if (beside === undefined || this.size < this.options.fewestBeside || scored === 0) return here;
    const { table: segments, dimensions, extent } = this;
    const finish = beside.begin({ segments, dimensions, wanted: scored }, extent, query);
    return () => {
      const found = finish();
      if (found === undefined) return here();
      const best = new TopHits(wanted);
      this.offerScored(found.scale, found.scratch, best);
      return best.take();
    };
  }

  /** How many passages the signs choose; 0 where all are scored. */
  private scoredFor(wanted: number): number {
    const { exactUpTo, leastScored } = this.options;
    const share = Math.ceil(this.size * shareScored * Math.sqrt(wanted));
    const scored = Math.max(leastScored, perHit * wanted, share);
    return wanted <= 0 || this.size <= Math.max(exactUpTo, scored) ? 0 : scored;
  }

  similarities(query: Float32Array, passages: readonly number[]): Float32Array {
    const stride = levelStride(this.dimensions);
    const count = passages.length;
    const sizes = { query: 2 * stride, offsets: 4 * count, products: 4 * count };
    const at = layOut(sizes, this.memory.compared(layOut(sizes).end));
    const { kernel, buffer } = this.memory;
    const scale = putNumbers(query, this.dimensions, buffer, at.query);
    const similarities = new Float32Array(count);
    const offsets = new Uint32Array(buffer, at.offsets, count);
    for (let i = 0; i < count; i += 1) {
      const passage = passages[i] ?? 0;
      const place = placeOf(this.starts, passage);
      const { levelsAt = 0, scales } = this.segments[place] ?? {};
      const local = passage - (this.starts[place] ?? 0);
      offsets[i] = levelsAt + local * stride;
      similarities[i] = scales?.[local] ?? 0;
    }
    kernel.dots(0, stride, at.offsets, count, at.query, at.products);
    const products = new Int32Array(buffer, at.products, count);
    for (let i = 0; i < count; i += 1)
      similarities[i] = (products[i] ?? 0) * scale * (similarities[i] ?? 0);
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

  /** What {@link scoreNearest} left, which is written over. */
  private offerScored(scale: number, scratch: Scratch, best: TopHits): void {
    const { buffer, kernel } = this.memory;
    const ends = new Uint32Array(buffer, scratch.ends, this.segments.length);
    const total = ends.at(-1) ?? 0;
    const rows = new Uint32Array(buffer, scratch.offsets, total);
    const products = new Int32Array(buffer, scratch.products, total);
    const stride = levelStride(this.dimensions);
    let first = 0;
    this.segments.forEach(({ levelsAt, scalesAt, scales }, at) => {
      const start = this.starts[at] ?? 0;
      const end = ends[at] ?? 0;
      const last =
        first +
        kernel.nearest(
          scratch.offsets,
          scratch.products,
          first,
          end,
          levelsAt,
          stride,
          scalesAt,
          scale,
          best.worst,
        );
      for (let i = first; i < last; i += 1) {
        const local = rows[i] ?? 0;
        best.offer(start + local, (products[i] ?? 0) * scale * (scales[local] ?? 0));
      }
      first = end;
    });
  }

  private scratch(): Scratch {
    return scratchAt(this.memory.scratch(scratchBytes(this.extent)), this.extent);
  }
}
