import { mostPages, pageBytes } from '../../embedding/kernel/web-assembly.ts';
import { ScanBeside } from './beside/scan-beside.ts';
import { plainKernel } from './plain-kernel.ts';
import type { PostingsKernel } from './postings-kernel.ts';
import type { ScanKernel } from './scan-kernel.ts';
import { simdKernels } from './simd-kernel.ts';

/** Of regions. */
export const alignment = 64;

/** Bytes `[at, at + bytes)` of the memory. */
export interface Region {
  readonly at: number;
  readonly bytes: number;
}

/** What reaches the codes of segments: in the program and in threads that fill them in. */
export interface CodeSpace {
  readonly kernel: ScanKernel;
  /** Undefined where the machine has no WebAssembly SIMD. */
  readonly postings: PostingsKernel | undefined;
  /** The memory as it is now. */
  readonly buffer: ArrayBufferLike;
}

/** @param memory shared, as that of {@link CodeMemory} */
export async function codeSpace(
  memory: WebAssembly.Memory,
  isSimdWanted = true,
): Promise<CodeSpace> {
  const simd = isSimdWanted ? await simdKernels(memory) : undefined;
  return {
    kernel: simd?.scan ?? plainKernel(() => memory.buffer),
    postings: simd?.postings,
    get buffer() {
      return memory.buffer;
    },
  };
}

/** A region for as long as this is in use. */
export class ReservedRegion implements Region {
  readonly at: number;
  readonly bytes: number;

  constructor(bytes: number, memory: CodeMemory) {
    ({ at: this.at, bytes: this.bytes } = memory.allocate(bytes, this));
  }
}

/**
 * One memory for the codes and postings of all open snapshots of a process, where the kernels reach
 * them without a copy for each question. A region is given back when its owner is no more. Threads that
 * read segments share it.
 */
export class CodeMemory implements CodeSpace {
  readonly kernel: ScanKernel;
  readonly postings: PostingsKernel | undefined;
  readonly memory: WebAssembly.Memory;
  /** In the order of their places, none beside another. */
  private free: Region[] = [];
  private readonly owners = new FinalizationRegistry((region: Region) => this.release(region));
  private besides: ScanBeside | undefined;
  private starting: Promise<void> | undefined;
  private scratchRegion: Region = { at: 0, bytes: 0 };

  private constructor(memory: WebAssembly.Memory, { kernel, postings }: CodeSpace) {
    this.memory = memory;
    this.kernel = kernel;
    this.postings = postings;
    // Nothing lies at 0, which says 'none' to the kernel.
    this.free.push({ at: alignment, bytes: memory.buffer.byteLength - alignment });
  }

  static async create(isSimdWanted = true): Promise<CodeMemory> {
    const memory = new WebAssembly.Memory({ initial: 16, maximum: mostPages, shared: true });
    return new CodeMemory(memory, await codeSpace(memory, isSimdWanted));
  }

  /** The memory as it is now: of what it has grown by, older views show nothing. */
  get buffer(): ArrayBufferLike {
    return this.memory.buffer;
  }

  /** A region for as long as its owner lives. Its bytes are what was there before. */
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

  /** A thread that searches beside this one; undefined where there is none. */
  get beside(): ScanBeside | undefined {
    return this.besides?.isThere === true ? this.besides : undefined;
  }

  /** Starts that thread, once; nothing waits for it. Without it all is searched here. */
  startBeside(): Promise<void> {
    this.starting ??= ScanBeside.start(this).then((started) => {
      this.besides = started;
    });
    return this.starting;
  }

  /** A region for one search at a time, which ends before another begins. */
  scratch(bytes: number): Region {
    if (this.scratchRegion.bytes < bytes) {
      if (this.scratchRegion.bytes > 0) this.release(this.scratchRegion);
      this.scratchRegion = this.take(2 * bytes);
    }
    return this.scratchRegion;
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

let shared: Promise<CodeMemory> | undefined;

/** The memory of this process. */
export function codeMemory(): Promise<CodeMemory> {
  shared ??= CodeMemory.create();
  return shared;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}
