import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemErrorCode } from './files.ts';

/**
 * Makes a folder and those above it. Node's own recursive way never returns where a folder exists
 * in which the system finds no place for a new one, such as /proc.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (await isFolder(folder)) return;
    const parent = path.dirname(folder);
    if (systemErrorCode(error) !== 'ENOENT' || (await isFolder(parent))) throw error;
    if (parent === folder) throw error;
    await makeFolder(parent);
    await makeFolder(folder);
  }
}

async function isFolder(place: string): Promise<boolean> {
  try {
    return (await stat(place)).isDirectory();
  } catch {
    return false;
  }
}
