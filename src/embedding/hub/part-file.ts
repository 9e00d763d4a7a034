import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file while it comes in, beside the place that it gets when it is whole. */
export class PartFile {
  length = 0;
  private hash: Hash = createHash('sha256');
  private readonly handle: FileHandle;
  private readonly path: string;

  private constructor(handle: FileHandle, path: string) {
    this.handle = handle;
    this.path = path;
  }

  static async create(target: string): Promise<PartFile> {
    await mkdir(dirname(target), { recursive: true });
    const path = `${target}.${process.pid}.part`;
    return new PartFile(await open(path, 'w'), path);
  }

  async add(chunk: Uint8Array): Promise<void> {
    // A write may take only some of it.
    for (let at = 0; at < chunk.length; ) {
      const { bytesWritten } = await this.handle.write(
        chunk,
        at,
        chunk.length - at,
        this.length + at,
      );
      at += bytesWritten;
    }
    this.hash.update(chunk);
    this.length += chunk.length;
  }

  async startAnew(): Promise<void> {
    await this.handle.truncate(0);
    this.length = 0;
    this.hash = createHash('sha256');
  }

  /** SHA-256 (hex) of all that came in. */
  sum(): string {
    return this.hash.copy().digest('hex');
  }

  /** On the disk, and only then in its place. */
  async moveTo(target: string): Promise<void> {
    await this.handle.sync();
    await this.handle.close();
    await rename(this.path, target);
  }

  async discard(): Promise<void> {
    await this.handle.close().catch(() => {});
    await rm(this.path, { force: true }).catch(() => {});
  }
}
