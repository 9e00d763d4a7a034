import { readFile } from 'node:fs/promises';
import type { ScanKernel } from './scan-kernel.ts';

/** `scan.wasm` over a memory; undefined where the machine has no WebAssembly SIMD. */
export async function simdKernel(memory: WebAssembly.Memory): Promise<ScanKernel | undefined> {
  const code = await readFile(new URL('scan.wasm', import.meta.url));
  if (!WebAssembly.validate(code)) return undefined;
  const { instance } = await WebAssembly.instantiate(code, { env: { memory } });
  const { hamming, weighted, collect, dots } = instance.exports;
  if (typeof hamming !== 'function' || typeof weighted !== 'function') return undefined;
  if (typeof collect !== 'function' || typeof dots !== 'function') return undefined;
  return {
    hamming: (...numbers) => hamming(...numbers),
    weighted: (...numbers) => weighted(...numbers),
    collect: (...numbers) => Number(collect(...numbers)),
    dots: (...numbers) => dots(...numbers),
  };
}
