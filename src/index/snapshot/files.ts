import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { BrueckeError } from '../../domain/errors.ts';
import type { ManifestFile } from './manifest.ts';

/** Summing up more at once would block the thread for long. */
const pieceBytes = 1 << 18;

/** The same of reading: half a millisecond of summing up. */
const mostRead = 1 << 19;

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

/** Sees a file that was copied onto the disk. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
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

/** Where the bytes of a file go; aligned for typed arrays. */
export interface Room {
  take(size: number): Uint8Array;
}

/** Room that is used again for one file after the other. */
export class ReadingRoom implements Room {
  private bytes = new Uint8Array(0);

  take(size: number): Uint8Array {
    if (this.bytes.length < size) this.bytes = new Uint8Array(size);
    return this.bytes.subarray(0, size);
  }
}

/**
 * Room for each file that is kept: shared memory, which a thread hands over as it is, and which
 * does not have the collector look through all objects for every 64 MB that are read.
 */
const keptRoom: Room = {
  take: (size) => new Uint8Array(new SharedArrayBuffer(size)),
};

/** A copy of an array's bytes to be kept. */
export function keptCopy({ buffer, byteOffset, byteLength }: ArrayBufferView): ArrayBufferLike {
  const copy = keptRoom.take(byteLength);
  copy.set(new Uint8Array(buffer, byteOffset, byteLength));
  return copy.buffer;
}

/**
 * Reads a file in one piece. Others get their turn between its parts.
 *
 * @throws BrueckeError `index-broken` unless it has the size and the sum that the manifest gives;
 * system errors
 */
export async function readVerified(
  folder: string,
  file: ManifestFile,
  room: Room,
): Promise<Uint8Array> {
  const broken = (reason: string) => new BrueckeError('index-broken', { file: file.name, reason });
  // At once: what a promise for each part costs is a third of the reading.
  const descriptor = openSync(path.join(folder, file.name), 'r');
  try {
    const { size } = fstatSync(descriptor);
    if (size !== file.bytes) throw broken('size');
    const bytes = room.take(size);
    const hash = createHash('sha256');
    for (let from = 0; from < size; ) {
      const read = readSync(descriptor, bytes, from, Math.min(size - from, mostRead), from);
      if (read === 0) throw broken('size');
      // Not `subtle.digest`, which copies: what is allocated in passing has the collector run.
      hash.update(bytes.subarray(from, from + read));
      from += read;
      await nextTurn();
    }
    if (hash.digest('hex') !== file.sha256) throw broken('sha256');
    return bytes;
  } finally {
    closeSync(descriptor);
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
