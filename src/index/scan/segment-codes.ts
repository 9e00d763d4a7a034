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
}

/** Puts levels into their place, and slices of their signs. @param levels as those of {@link Codes} */
export function placeLevels(levels: Uint8Array, place: CodePlace, space: CodeSpace): void {
  const { count, dimensions, levelsAt, slicesAt } = place;
  new Uint8Array(space.buffer, levelsAt, count * levelStride(dimensions)).set(levels);
  space.kernel.slice(levelsAt, levelStride(dimensions), count, slicesAt);
}

/** A place for as long as this is in use. */
export class ReservedPlace implements CodePlace {
  readonly count: number;
  readonly dimensions: number;
  readonly levelsAt: number;
  readonly slicesAt: number;
  readonly memory: CodeMemory;

  constructor(count: number, dimensions: number, memory: CodeMemory) {
    this.count = count;
    this.dimensions = dimensions;
    this.memory = memory;
    const { at } = memory.allocate(bytesOf(count, dimensions), this);
    this.slicesAt = at;
    this.levelsAt = at + sliceBytes(count, dimensions);
  }
}

/** The codes of one open segment, in the memory that the kernel scans, and slices of their signs. */
export class SegmentCodes implements Codes, CodePlace {
  readonly count: number;
  readonly dimensions: number;
  readonly scales: Float32Array;
  readonly levelsAt: number;
  readonly slicesAt: number;
  private readonly place: ReservedPlace;

  /** @param place that the levels have been put into */
  constructor(place: ReservedPlace, scales: Float32Array) {
    this.place = place;
    this.scales = scales;
    this.count = place.count;
    this.dimensions = place.dimensions;
    this.levelsAt = place.levelsAt;
    this.slicesAt = place.slicesAt;
  }

  get levels(): Int8Array {
    const { buffer } = this.place.memory;
    return new Int8Array(buffer, this.levelsAt, this.count * levelStride(this.dimensions));
  }
}

function bytesOf(count: number, dimensions: number): number {
  return sliceBytes(count, dimensions) + count * levelStride(dimensions);
}
