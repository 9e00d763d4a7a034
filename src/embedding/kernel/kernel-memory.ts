import { mostPages, pageBytes } from './web-assembly.ts';

/** The memory that a kernel works in; places are byte offsets. */
export class KernelMemory {
  readonly memory: WebAssembly.Memory;

  /** @param end of what is to fit at first */
  constructor(end: number) {
    this.memory = new WebAssembly.Memory({ initial: pagesFor(end), maximum: mostPages });
  }

  /** Makes room up to a place. Views that were given before are empty then. */
  reserve(end: number): void {
    const missing = end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(pagesFor(missing));
  }

  // Views on the memory as it is now.

  bytes(at: number, count: number): Int8Array {
    return new Int8Array(this.memory.buffer, at, count);
  }

  floats(at: number, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, at, count);
  }

  write(at: number, numbers: Uint32Array | Float32Array): void {
    const { buffer } = this.memory;
    const { length } = numbers;
    const place =
      numbers instanceof Float32Array
        ? new Float32Array(buffer, at, length)
        : new Uint32Array(buffer, at, length);
    place.set(numbers);
  }
}

function pagesFor(bytes: number): number {
  return Math.ceil(bytes / pageBytes);
}
