import { loadWebAssembly } from '../../embedding/kernel/web-assembly.ts';
import type { ScanKernel } from './scan-kernel.ts';

/** `scan.wasm` over a memory; undefined where the machine has no WebAssembly SIMD. */
export async function simdKernel(memory: WebAssembly.Memory): Promise<ScanKernel | undefined> {
  const exported = await loadWebAssembly(new URL('scan.wasm', import.meta.url), memory);
  return (
    exported && {
      slice: exported('slice'),
      agree: exported('agree'),
      select: exported('select'),
      offsets: exported('offsets'),
      dots: exported('dots'),
    }
  );
}
