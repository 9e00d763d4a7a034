import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { BrueckeError } from '../../domain/errors.ts';
import { type Current, isSnapshotName, isUnfinishedName, publishCurrent } from './current.ts';
import { syncFolder, systemErrorCode } from './files.ts';
import { makeFolder } from './make-folder.ts';
import { type OpenOptions, openFolder } from './open.ts';
import type { Snapshot } from './snapshot.ts';
import { type ManifestParts, writeManifest } from './write-manifest.ts';

/** System errors that say the folder cannot be written to, whatever we do. */
const unwritableCodes = new Set([
  'EACCES',
  'ENOENT',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'EEXIST',
  'EISDIR',
  'ENOTEMPTY',
  'EIO',
  'ENAMETOOLONG',
]);

/** Fills the folder it is given with the files of a snapshot but the manifest. */
type Write = (folder: string) => Promise<ManifestParts>;

/**
 * Has a snapshot written beside the one that is served, opens it as a check, and publishes it.
 * Killed at any moment, it leaves either the old or the new one whole. To be called under the lock.
 *
 * @throws BrueckeError `index-unwritable`, and what writing and opening throw
 */
export function publishSnapshot(
  indexDir: string,
  write: Write,
  options: OpenOptions = {},
): Promise<Snapshot> {
  return publishChecked(indexDir, write, (folder, current, { origin }) => {
    return openFolder(folder, current, origin, options);
  });
}

/**
 * As {@link publishSnapshot}, with a check of one's own.
 *
 * @param check throws where what was written may not be published
 */
export async function publishChecked<Checked>(
  indexDir: string,
  write: Write,
  check: (folder: string, current: Current, parts: ManifestParts) => Promise<Checked>,
): Promise<Checked> {
  const temporary = path.join(indexDir, `building-${randomUUID()}`);
  try {
    await mkdir(temporary);
    const parts = await write(temporary);
    const manifestSha256 = await writeManifest(temporary, parts);
    const name = await freeName(indexDir, `snapshot-${manifestSha256.slice(0, 16)}`);
    const current = { name, manifestSha256 };
    const checked = await check(temporary, current, parts);
    await rename(temporary, path.join(indexDir, name));
    await syncFolder(indexDir);
    await publishCurrent(indexDir, current);
    // Who is opening an old one finds it gone and reads CURRENT again.
    await removeAll(indexDir, (other) => other !== name && isSnapshotName(other));
    return checked;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => {});
    throw asUnwritable(indexDir, error);
  }
}

/** Makes the index folder where there is none. */
export async function prepareIndexFolder(indexDir: string): Promise<void> {
  try {
    await makeFolder(path.resolve(indexDir));
  } catch (error) {
    throw asUnwritable(indexDir, error);
  }
}

/** A rename cannot replace a folder, so a second snapshot with the same content gets a name of its own. */
async function freeName(indexDir: string, name: string): Promise<string> {
  const taken = new Set(await readdir(indexDir));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** Removes what killed builds left, which may be as much as the disk has room for. To be called under the lock. */
export async function removeUnfinished(indexDir: string): Promise<void> {
  await removeAll(indexDir, isUnfinishedName);
}

/** What cannot be removed now is in nobody's way, and will be next time. */
async function removeAll(indexDir: string, unwanted: (name: string) => boolean): Promise<void> {
  for (const name of await readdir(indexDir)) {
    if (!unwanted(name)) continue;
    await rm(path.join(indexDir, name), { recursive: true, force: true }).catch(() => {});
  }
}

function asUnwritable(folder: string, error: unknown): unknown {
  const code = systemErrorCode(error);
  if (error instanceof BrueckeError || code === undefined || !unwritableCodes.has(code))
    return error;
  return new BrueckeError('index-unwritable', { folder, reason: code }, { cause: error });
}
