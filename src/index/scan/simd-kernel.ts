import { loadWebAssembly } from '../../embedding/kernel/web-assembly.ts';
import type { PostingsKernel } from './postings-kernel.ts';
import type { ScanKernel } from './scan-kernel.ts';

/** What `scan.wasm` has. */
export interface SimdKernels {
  readonly scan: ScanKernel;
  readonly postings: PostingsKernel;
}

/** `scan.wasm` over a memory; undefined where the machine has no WebAssembly SIMD. */
export async function simdKernels(memory: WebAssembly.Memory): Promise<SimdKernels | undefined> {
  const exported = await loadWebAssembly(new URL('scan.wasm', import.meta.url), memory);
  return (
    exported && {
      scan: {
        slice: exported('slice'),
        agree: exported('agree'),
        select: exported('select'),
        offsets: exported('offsets'),
        dots: exported('dots'),
        nearest: exported('nearest'),
      },
      postings: {
        accumulate: exported('accumulate'),
        accumulateFound: exported('accumulateFound'),
        atLeast: exported('atLeast'),
        keepAtLeast: exported('keepAtLeast'),
        touchLists: exported('touchLists'),
      },
    }
  );
}
