import { alignment, type CodeMemory } from './code-memory.ts';
import { type Codes, levelStride } from './codes.ts';
import { sliceBytes } from './layout.ts';

/** What segments of so many passages take of the memory, each with what its end leaves free. */
export function codeBytes(passages: readonly number[], dimensions: number): number {
  return passages.reduce((sum, count) => sum + bytesOf(count, dimensions) + alignment, 0);
}

/** The codes of one open segment, in the memory that the kernel scans, and slices of their signs. */
export class SegmentCodes implements Codes {
  readonly count: number;
  readonly dimensions: number;
  readonly scales: Float32Array;
  /** Byte offsets in the memory. */
  readonly levelsAt: number;
  readonly slicesAt: number;
  private readonly memory: CodeMemory;

  constructor(codes: Codes, memory: CodeMemory) {
    this.count = codes.count;
    this.dimensions = codes.dimensions;
    this.memory = memory;
    this.scales = codes.scales;
    const { at } = memory.allocate(bytesOf(this.count, this.dimensions), this);
    this.slicesAt = at;
    this.levelsAt = at + sliceBytes(this.count, this.dimensions);
    this.levels.set(codes.levels);
    memory.kernel.slice(this.levelsAt, levelStride(this.dimensions), this.count, this.slicesAt);
  }

  /** A view, good until the memory grows. */
  get levels(): Int8Array {
    const { buffer } = this.memory;
    return new Int8Array(buffer, this.levelsAt, this.count * levelStride(this.dimensions));
  }
}

function bytesOf(count: number, dimensions: number): number {
  return sliceBytes(count, dimensions) + count * levelStride(dimensions);
}
