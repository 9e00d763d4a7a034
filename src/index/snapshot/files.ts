import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { BrueckeError } from '../../domain/errors.ts';
import type { ManifestFile } from './manifest.ts';

/** Summing up more at once would block the thread for long; the system itself takes no 2 GiB. */
const pieceBytes = 1 << 22;

/** Writes a new file and sees it onto the disk; the sum is of what was meant, not of what arrived. */
export async function writeSynced(
  folder: string,
  name: string,
  pieces: Iterable<Uint8Array>,
): Promise<ManifestFile> {
  const hash = createHash('sha256');
  const handle = await open(path.join(folder, name), 'wx');
  let bytes = 0;
  try {
    for (const piece of pieces) {
      for (let from = 0; from < piece.length; from += pieceBytes) {
        const part = piece.subarray(from, from + pieceBytes);
        hash.update(part);
        await writeWhole(handle, part);
        bytes += part.length;
      }
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { name, bytes, sha256: hash.digest('hex') };
}

interface Writable {
  write(bytes: Uint8Array): Promise<{ bytesWritten: number }>;
}

async function writeWhole(handle: Writable, bytes: Uint8Array): Promise<void> {
  for (let from = 0; from < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes.subarray(from));
    from += bytesWritten;
  }
}

/** Sees a file that other code wrote onto the disk, and sums it up. */
export async function syncWritten(folder: string, name: string): Promise<ManifestFile> {
  const handle = await open(path.join(folder, name), 'r+');
  try {
    await handle.sync();
    const { size } = await handle.stat();
    const hash = createHash('sha256');
    const piece = Buffer.alloc(Math.min(size, pieceBytes));
    for (let from = 0; from < size; ) {
      const { bytesRead } = await handle.read(piece, 0, piece.length, from);
      if (bytesRead === 0) break;
      hash.update(piece.subarray(0, bytesRead));
      from += bytesRead;
    }
    return { name, bytes: size, sha256: hash.digest('hex') };
  } finally {
    await handle.close();
  }
}

/** Sees the names in a folder onto the disk; not every system can, and none that cannot needs it. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (process.platform !== 'win32') throw error;
  }
}

/**
 * Reads a file in one piece, aligned for typed arrays.
 *
 * @throws BrueckeError `index-broken` unless it has the size and the sum that the manifest gives
 */
export async function readVerified(folder: string, file: ManifestFile): Promise<Uint8Array> {
  const bytes = new Uint8Array(new ArrayBuffer(file.bytes));
  await readInto(folder, file, (from, wanted) => bytes.subarray(from, from + wanted));
  return bytes;
}

/** The same for a file that other code will read: nothing of it is kept. */
export async function verifyFile(folder: string, file: ManifestFile): Promise<void> {
  const piece = new Uint8Array(Math.min(file.bytes, pieceBytes));
  await readInto(folder, file, (_, wanted) => piece.subarray(0, wanted));
}

async function readInto(
  folder: string,
  file: ManifestFile,
  target: (from: number, wanted: number) => Uint8Array,
): Promise<void> {
  const broken = (reason: string) => new BrueckeError('index-broken', { file: file.name, reason });
  const handle = await open(path.join(folder, file.name), 'r');
  try {
    const { size } = await handle.stat();
    if (size !== file.bytes) throw broken('size');
    const hash = createHash('sha256');
    for (let from = 0; from < size; ) {
      const piece = target(from, Math.min(size - from, pieceBytes));
      const { bytesRead } = await handle.read(piece, 0, piece.length, from);
      if (bytesRead === 0) throw broken('size');
      hash.update(piece.subarray(0, bytesRead));
      from += bytesRead;
    }
    if (hash.digest('hex') !== file.sha256) throw broken('sha256');
  } finally {
    await handle.close();
  }
}

/** The code of a system error such as `ENOENT`; undefined for anything else. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error &&
    'syscall' in error &&
    'code' in error &&
    typeof error.code === 'string'
    ? error.code
    : undefined;
}
