import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes wherever they lie; a `Uint8Array` is one way. */
export interface Bytes {
  readonly length: number;
  /** Bytes `[from, to)`; not to be changed. */
  subarray(from: number, to: number): Uint8Array;
}

const open = new FinalizationRegistry((descriptor: number) => closeSync(descriptor));

/**
 * Bytes of a file that are read when they are asked for, a few thousand at a time. The file stays
 * open as long as this is in use: it may have lost its name meanwhile, as those of an index do that
 * a newer one has replaced.
 */
export class BytesOnDisk implements Bytes {
  readonly length: number;
  private readonly descriptor: number;
  private readonly at: number;

  /** @param at where in the file the bytes begin */
  constructor(file: string, at: number, length: number) {
    this.descriptor = openSync(file, 'r');
    open.register(this, this.descriptor);
    this.at = at;
    this.length = length;
  }

  /** @throws RangeError where the file has become shorter, and system errors */
  subarray(from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, to - from));
    for (let read = 0; read < bytes.length; ) {
      const count = readSync(
        this.descriptor,
        bytes,
        read,
        bytes.length - read,
        this.at + from + read,
      );
      if (count === 0) throw new RangeError('a file has become shorter while it was open');
      read += count;
    }
    return bytes;
  }
}
