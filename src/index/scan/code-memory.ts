import {
  GrowingRegion,
  type Region,
  SharedMemory,
  sharedMemory,
} from '../../embedding/kernel/shared-memory.ts';
import { ScanBeside } from './beside/scan-beside.ts';
import { plainKernel } from './plain-kernel.ts';
import type { PostingsKernel } from './postings-kernel.ts';
import type { ScanKernel } from './scan-kernel.ts';
import { simdKernels } from './simd-kernel.ts';

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

/**
 * The memory in which the codes and postings of all open snapshots of a process lie, where the
 * kernels reach them without a copy for each question. Threads that read segments share it.
 */
export class CodeMemory implements CodeSpace {
  readonly kernel: ScanKernel;
  readonly postings: PostingsKernel | undefined;
  readonly shared: SharedMemory;
  private besides: ScanBeside | undefined;
  private starting: Promise<void> | undefined;
  private readonly searching: GrowingRegion;
  private readonly comparing: GrowingRegion;

  private constructor(shared: SharedMemory, { kernel, postings }: CodeSpace) {
    this.shared = shared;
    this.kernel = kernel;
    this.postings = postings;
    this.searching = new GrowingRegion(shared);
    this.comparing = new GrowingRegion(shared);
  }

  static async create(isSimdWanted = true, shared = new SharedMemory()): Promise<CodeMemory> {
    return new CodeMemory(shared, await codeSpace(shared.memory, isSimdWanted));
  }

  get memory(): WebAssembly.Memory {
    return this.shared.memory;
  }

  get buffer(): ArrayBufferLike {
    return this.shared.buffer;
  }

  /** As {@link SharedMemory.allocate}. */
  allocate(bytes: number, owner: object): Region {
    return this.shared.allocate(bytes, owner);
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

  /** Where one search at a time has room, which ends before another begins. */
  scratch(bytes: number): number {
    return this.searching.placeFor(bytes);
  }

  /** The same for cosines with single passages, which may be asked for between two searches. */
  compared(bytes: number): number {
    return this.comparing.placeFor(bytes);
  }
}

let codes: Promise<CodeMemory> | undefined;

/** That of this process. */
export function codeMemory(): Promise<CodeMemory> {
  codes ??= CodeMemory.create(true, sharedMemory());
  return codes;
}
