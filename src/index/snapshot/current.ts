import { randomUUID } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { BrueckeError } from '../../domain/errors.ts';
import { syncFolder, systemErrorCode, writeSynced } from './files.ts';

/** Says which snapshot is served: its folder's name, a space, the SHA-256 of its manifest. */
const currentFile = 'CURRENT';

export interface Current {
  /** Name of a folder in the index folder. */
  readonly name: string;
  readonly manifestSha256: string;
}

const pattern = /^(?<name>snapshot-[0-9a-f]{16}(?:-[1-9]\d*)?) (?<sum>[0-9a-f]{64})\n$/u;

/** @throws BrueckeError `index-missing` where none was published, `index-broken` */
export async function readCurrent(indexDir: string): Promise<Current> {
  let content: string;
  try {
    content = await readFile(path.join(indexDir, currentFile), 'utf8');
  } catch (cause) {
    const code = systemErrorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new BrueckeError('index-missing', { folder: indexDir }, { cause });
    throw new BrueckeError('index-broken', { file: currentFile, reason: `${code}` }, { cause });
  }
  const { name, sum } = pattern.exec(content)?.groups ?? {};
  if (name === undefined || sum === undefined)
    throw new BrueckeError('index-broken', { file: currentFile, reason: 'unreadable' });
  return { name, manifestSha256: sum };
}

/** The one rename that publishes: who reads before it gets the old snapshot, who reads after it the new. */
export async function publishCurrent(indexDir: string, current: Current): Promise<void> {
  const temporary = `${currentFile}-${randomUUID()}`;
  const content = `${current.name} ${current.manifestSha256}\n`;
  await writeSynced(indexDir, temporary, [Buffer.from(content, 'utf8')]);
  await rename(path.join(indexDir, temporary), path.join(indexDir, currentFile));
  await syncFolder(indexDir);
}

/** Whether a name in an index folder is that of a snapshot. */
export function isSnapshotName(name: string): boolean {
  return /^snapshot-[0-9a-f]{16}(?:-[1-9]\d*)?$/u.test(name);
}

/** Whether a name in an index folder is that of something unfinished, which only a killed build leaves. */
export function isUnfinishedName(name: string): boolean {
  return /^(?:(?:building|CURRENT|FILES)-[0-9a-f-]{36}|LOCK-breaking)$/u.test(name);
}
