import type { RowWork } from './row-work.ts';
import { mostPages, pageBytes } from './web-assembly.ts';

/** Of regions. */
export const alignment = 64;

/** Bytes `[at, at + bytes)` of the memory. */
export interface Region {
  readonly at: number;
  readonly bytes: number;
}

/**
 * One memory for several kernels, which threads can share. A region is given back when its owner is
 * no more. When the memory grows, views that were made before show what they did.
 */
export class SharedMemory {
  readonly memory = new WebAssembly.Memory({ initial: 16, maximum: mostPages, shared: true });
  /** Where another thread over this memory takes a part of the work of kernels. */
  rowWork: RowWork | undefined;
  /** In the order of their places, none beside another. */
  private free: Region[] = [];
  private readonly owners = new FinalizationRegistry((region: Region) => this.release(region));

  constructor() {
    // Nothing lies at 0, which says 'none' to a kernel.
    this.free.push({ at: alignment, bytes: this.buffer.byteLength - alignment });
  }

  /** The memory as it is now: of what it has grown by, older views show nothing. */
  get buffer(): ArrayBufferLike {
    return this.memory.buffer;
  }

  /**
   * A region for as long as its owner lives. Its bytes are what was there before.
   *
   * @throws RangeError where the memory cannot grow so much
   */
  allocate(bytes: number, owner: object): Region {
    const region = this.take(bytes);
    this.owners.register(owner, region);
    return region;
  }

  /** Grows once for all that is about to be put in: growing often costs more than all else. */
  reserve(bytes: number): void {
    const free = this.free.reduce((sum, region) => sum + region.bytes, 0);
    if (free < bytes) this.grow(bytes - free);
  }

  private take(bytes: number): Region {
    const wanted = aligned(Math.max(bytes, 1));
    const place = this.free.findIndex((region) => region.bytes >= wanted);
    const found = this.free[place];
    if (found === undefined) {
      this.grow(wanted);
      return this.take(bytes);
    }
    const rest = { at: found.at + wanted, bytes: found.bytes - wanted };
    this.free.splice(place, 1, ...(rest.bytes > 0 ? [rest] : []));
    return { at: found.at, bytes: wanted };
  }

  private grow(bytes: number): void {
    const at = this.buffer.byteLength;
    const pages = Math.ceil(bytes / pageBytes);
    this.memory.grow(pages);
    this.release({ at, bytes: pages * pageBytes });
  }

  private release(region: Region): void {
    const sorted = [...this.free, region].sort((left, right) => left.at - right.at);
    this.free = [];
    for (const { at, bytes } of sorted) {
      const last = this.free.at(-1);
      if (last !== undefined && last.at + last.bytes === at) {
        this.free[this.free.length - 1] = { at: last.at, bytes: last.bytes + bytes };
      } else this.free.push({ at, bytes });
    }
  }
}

/** A region for as long as this is in use. */
export class ReservedRegion implements Region {
  readonly memory: SharedMemory;
  readonly at: number;
  readonly bytes: number;

  constructor(bytes: number, memory: SharedMemory) {
    this.memory = memory;
    ({ at: this.at, bytes: this.bytes } = memory.allocate(bytes, this));
  }
}

/** Room that grows with what is asked of it; what was in it is lost then. */
export class GrowingRegion {
  private readonly memory: SharedMemory;
  private region: ReservedRegion | undefined;

  constructor(memory: SharedMemory) {
    this.memory = memory;
  }

  /** Where so many bytes have room. */
  placeFor(bytes: number): number {
    if (this.region === undefined || this.region.bytes < bytes)
      this.region = new ReservedRegion(2 * bytes, this.memory);
    return this.region.at;
  }
}

let shared: SharedMemory | undefined;

/** The memory of this process. */
export function sharedMemory(): SharedMemory {
  shared ??= new SharedMemory();
  return shared;
}

/** The next multiple of {@link alignment}. */
export function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}
