import { readFile } from 'node:fs/promises';

/** Of a page of memory. */
export const pageBytes = 65_536;
/** All that 32 bits can point to. */
export const mostPages = 65_536;

/** A function of a kernel: byte offsets, counts and numbers in, a number out. */
export type Numeric = (...numbers: readonly number[]) => number;

/**
 * Functions of a WebAssembly file by their names, over a memory; undefined where the machine has no
 * WebAssembly SIMD. To ask for a name that is not exported throws.
 */
export async function loadWebAssembly(
  file: URL,
  memory: WebAssembly.Memory,
): Promise<((name: string) => Numeric) | undefined> {
  const code = await readFile(file);
  if (!WebAssembly.validate(code)) return undefined;
  const { exports } = (await WebAssembly.instantiate(code, { env: { memory } })).instance;
  return (name) => {
    const found = exports[name];
    if (typeof found !== 'function') throw new Error(`${file.href} exports no ${name}`);
    return (...numbers) => found(...numbers);
  };
}
