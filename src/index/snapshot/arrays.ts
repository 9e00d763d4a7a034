import { endianness } from 'node:os';
import { z } from 'zod';
import { BrueckeError } from '../../domain/errors.ts';

/**
 * Named typed arrays in one file, little-endian: 8 bytes that say what it is, the header's length
 * (uint32), the header (JSON: name, type, offset and length of each array), then the arrays, each
 * beginning at a multiple of 64 bytes, so that a file read in one piece is used where it lies.
 */
const magic = Buffer.from('BRUECKE1', 'latin1');
const alignment = 64;

export type StoredArray = Uint8Array | Uint16Array | Uint32Array | Float32Array;

const elementBytes = { uint8: 1, uint16: 2, uint32: 4, float32: 4 } as const;
type ElementType = keyof typeof elementBytes;

const headerSchema = z.array(
  z.strictObject({
    name: z.string(),
    type: z.enum(['uint8', 'uint16', 'uint32', 'float32']),
    offset: z.int().min(0),
    length: z.int().min(0),
  }),
);
type Entry = z.infer<typeof headerSchema>[number];

/** The pieces of a file that holds the arrays, in the order they are to be written. */
export function encodeArrays(arrays: Readonly<Record<string, StoredArray>>): Uint8Array[] {
  requireLittleEndian();
  let offset = 0;
  const entries = Object.entries(arrays).map(([name, array]): Entry => {
    const entry = { name, type: typeOf(array), offset, length: array.length };
    offset = aligned(offset + array.byteLength);
    return entry;
  });
  const header = Buffer.from(JSON.stringify(entries), 'utf8');
  const prefix = Buffer.alloc(aligned(magic.length + 4 + header.length));
  magic.copy(prefix);
  prefix.writeUInt32LE(header.length, magic.length);
  header.copy(prefix, magic.length + 4);
  const pieces: Uint8Array[] = [prefix];
  for (const array of Object.values(arrays)) {
    pieces.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    pieces.push(new Uint8Array(aligned(array.byteLength) - array.byteLength));
  }
  return pieces;
}

/** The arrays of one file, as views on the bytes that were read. */
export class ArrayFile {
  private readonly entries: ReadonlyMap<string, Entry>;
  private readonly bytes: Uint8Array;
  private readonly file: string;
  private readonly first: number;

  /**
   * @param bytes the whole file, beginning at a multiple of 4 of its buffer
   * @throws BrueckeError `index-broken` where it is not such a file
   */
  constructor(bytes: Uint8Array, file: string) {
    requireLittleEndian();
    this.bytes = bytes;
    this.file = file;
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const before = magic.length + 4;
    if (view.length < before || !view.subarray(0, magic.length).equals(magic))
      throw this.broken('not a file of arrays');
    const headerLength = view.readUInt32LE(magic.length);
    this.first = aligned(before + headerLength);
    if (this.first > view.length) throw this.broken('header cut off');
    const header = headerSchema.safeParse(
      parseJson(view.toString('utf8', before, before + headerLength)),
    );
    if (!header.success) throw this.broken('header unreadable');
    this.entries = new Map(header.data.map((entry) => [entry.name, entry]));
  }

  uint8(name: string): Uint8Array {
    const { buffer, at, length } = this.locate(name, 'uint8');
    return new Uint8Array(buffer, at, length);
  }

  uint16(name: string): Uint16Array {
    const { buffer, at, length } = this.locate(name, 'uint16');
    return new Uint16Array(buffer, at, length);
  }

  uint32(name: string): Uint32Array {
    const { buffer, at, length } = this.locate(name, 'uint32');
    return new Uint32Array(buffer, at, length);
  }

  float32(name: string): Float32Array {
    const { buffer, at, length } = this.locate(name, 'float32');
    return new Float32Array(buffer, at, length);
  }

  /** Numbers that were stored in 16 bits where they fit. */
  narrow(name: string): Uint16Array | Uint32Array {
    return this.entries.get(name)?.type === 'uint16' ? this.uint16(name) : this.uint32(name);
  }

  /** Where in the file an array of bytes lies. */
  place(name: string): { readonly at: number; readonly length: number } {
    const { at, length } = this.locate(name, 'uint8');
    return { at: at - this.bytes.byteOffset, length };
  }

  broken(reason: string): BrueckeError {
    return new BrueckeError('index-broken', { file: this.file, reason });
  }

  private locate(name: string, type: ElementType) {
    const entry = this.entries.get(name);
    if (entry === undefined || entry.type !== type) throw this.broken(`no ${type} array ${name}`);
    const { offset, length } = entry;
    const at = this.bytes.byteOffset + this.first + offset;
    const size = length * elementBytes[type];
    if (at % elementBytes[type] !== 0 || this.first + offset + size > this.bytes.byteLength)
      throw this.broken(`array ${name} does not fit`);
    return { buffer: this.bytes.buffer, at, length };
  }
}

function typeOf(array: StoredArray): ElementType {
  if (array instanceof Uint8Array) return 'uint8';
  if (array instanceof Uint16Array) return 'uint16';
  return array instanceof Uint32Array ? 'uint32' : 'float32';
}

function aligned(offset: number): number {
  return Math.ceil(offset / alignment) * alignment;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every machine that Node's native packages are built for is; on another the files would be misread. */
function requireLittleEndian(): void {
  if (endianness() !== 'LE') throw new BrueckeError('internal', { reason: 'big-endian machine' });
}
