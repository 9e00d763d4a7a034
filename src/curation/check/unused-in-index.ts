import { readdir } from 'node:fs/promises';
import { BrueckeError } from '../../domain/errors.ts';
import { isSnapshotName, isUnfinishedName, readCurrent } from '../../index/snapshot/current.ts';

/** Names in the index folder of snapshots that are not served, and of what killed builds left. */
export async function unusedInIndex(indexDir: string): Promise<string[]> {
  let served: string;
  try {
    served = (await readCurrent(indexDir)).name;
  } catch (error) {
    // Without an index nothing is unused: the next start builds one and tidies up.
    if (error instanceof BrueckeError) return [];
    throw error;
  }
  const names: readonly string[] = await readdir(indexDir).catch(() => []);
  // What another process is building looks the same, until its lock is gone.
  if (names.includes('LOCK')) return [];
  return names
    .filter((name) => isUnfinishedName(name) || (isSnapshotName(name) && name !== served))
    .sort();
}
