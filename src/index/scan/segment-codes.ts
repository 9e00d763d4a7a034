import { alignment } from '../../embedding/kernel/shared-memory.ts';
import type { CodeMemory, CodeSpace } from './code-memory.ts';
import { type Codes, levelStride } from './codes.ts';
import { sliceBytes } from './layout.ts';

/** What segments of so many passages take of the memory, each with what its end leaves free. */
export function codeBytes(passages: readonly number[], dimensions: number): number {
  return passages.reduce((sum, count) => sum + bytesOf(count, dimensions) + alignment, 0);
}

/** Where the codes of a segment lie in the memory that the kernel scans. */
export interface CodePlace {
  readonly count: number;
  readonly dimensions: number;
  /** Byte offsets. */
  readonly levelsAt: number;
  readonly slicesAt: number;
  readonly scalesAt: number;
}

/**
 * Puts levels and scales into their places, and slices of the signs.
 *
 * @param levels as those of {@link Codes} @param scales likewise
 */
export function placeCodes(
  levels: Uint8Array,
  scales: Float32Array,
  place: CodePlace,
  space: CodeSpace,
): void {
  const { count, dimensions, levelsAt, slicesAt, scalesAt } = place;
  new Float32Array(space.buffer, scalesAt, count).set(scales);
  new Uint8Array(space.buffer, levelsAt, count * levelStride(dimensions)).set(levels);
  space.kernel.slice(levelsAt, levelStride(dimensions), count, slicesAt);
}

/** A place for as long as this is in use. */
export class ReservedPlace implements CodePlace {
  readonly count: number;
  readonly dimensions: number;
  readonly levelsAt: number;
  readonly slicesAt: number;
  readonly scalesAt: number;
  readonly memory: CodeMemory;

  constructor(count: number, dimensions: number, memory: CodeMemory) {
    this.count = count;
    this.dimensions = dimensions;
    this.memory = memory;
    const { at } = memory.allocate(bytesOf(count, dimensions), this);
    this.slicesAt = at;
    this.levelsAt = at + sliceBytes(count, dimensions);
    this.scalesAt = this.levelsAt + count * levelStride(dimensions);
  }
}

/** The codes of one open segment, in the memory that the kernel scans, and slices of their signs. */
export class SegmentCodes implements Codes, CodePlace {
  readonly count: number;
  readonly dimensions: number;
  readonly scales: Float32Array;
  readonly levelsAt: number;
  readonly slicesAt: number;
  readonly scalesAt: number;
  private readonly place: ReservedPlace;

  /** @param place that the codes have been put into */
  constructor(place: ReservedPlace) {
    this.place = place;
    this.scales = new Float32Array(place.memory.buffer, place.scalesAt, place.count);
    this.count = place.count;
    this.dimensions = place.dimensions;
    this.levelsAt = place.levelsAt;
    this.slicesAt = place.slicesAt;
    this.scalesAt = place.scalesAt;
  }

  get levels(): Int8Array {
    const { buffer } = this.place.memory;
    return new Int8Array(buffer, this.levelsAt, this.count * levelStride(this.dimensions));
  }
}

function bytesOf(count: number, dimensions: number): number {
  const scaleBytes = 4;
  return sliceBytes(count, dimensions) + count * (levelStride(dimensions) + scaleBytes);
}
