import { mkdir, open, rename, rm } from 'node:fs/promises';

/** What is done to the disk, so that a full or a failing one can be tested. */
export interface Disk {
  /** Writes a new file and sees it onto the disk. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** In place of what is there. */
  rename(from: string, to: string): Promise<void>;
  /** Also where there is nothing to remove. */
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** Sees the names in a folder onto the disk. */
  sync(folder: string): Promise<void>;
}

export const realDisk: Disk = {
  async write(path, bytes) {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async sync(folder) {
    try {
      const handle = await open(folder, 'r');
      await handle.sync().finally(() => handle.close());
    } catch (error) {
      // Windows cannot, and does not need to.
      if (process.platform !== 'win32') throw error;
    }
  },
};
