import { alignment, type CodeMemory, type Region } from './code-memory.ts';
import { type Codes, levelStride, signStride } from './codes.ts';

/** What segments of so many passages take of the memory, each with what its end leaves free. */
export function codeBytes(passages: readonly number[], dimensions: number): number {
  const bytes = levelStride(dimensions) + signStride(dimensions);
  return passages.reduce((sum, count) => sum + count * bytes + alignment, 0);
}

/** The codes of one open segment, in the memory that the kernel scans. */
export class SegmentCodes implements Codes {
  readonly count: number;
  readonly dimensions: number;
  readonly scales: Float32Array;
  /** Byte offsets in the memory. */
  readonly levelsAt: number;
  readonly signsAt: number;
  private readonly memory: CodeMemory;

  constructor(codes: Codes, memory: CodeMemory) {
    this.count = codes.count;
    this.dimensions = codes.dimensions;
    this.memory = memory;
    this.scales = codes.scales;
    const region: Region = memory.allocate(codes.levels.length + codes.signs.length, this);
    this.levelsAt = region.at;
    this.signsAt = region.at + codes.levels.length;
    this.levels.set(codes.levels);
    this.signs.set(codes.signs);
  }

  /** A view, good until the memory grows. */
  get levels(): Int8Array {
    const { buffer } = this.memory;
    return new Int8Array(buffer, this.levelsAt, this.count * levelStride(this.dimensions));
  }

  /** A view, good until the memory grows. */
  get signs(): Uint8Array {
    const { buffer } = this.memory;
    return new Uint8Array(buffer, this.signsAt, this.count * signStride(this.dimensions));
  }
}
