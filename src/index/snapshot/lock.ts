import { randomUUID } from 'node:crypto';
import { readFile, rm, stat, unlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { BrueckeError } from '../../domain/errors.ts';
import { systemErrorCode } from './files.ts';
import { isRunning, startOf } from './process-identity.ts';

const lockFile = 'LOCK';

/** A holder proves every few seconds that it lives, for those who cannot look at its process. */
const heartbeat = 5_000;
const silence = 12 * heartbeat;
/** How long a lock may be empty because its holder is just writing it. */
const writing = 2_000;

const ownerSchema = z.object({
  pid: z.int().min(1),
  /** When the process began, so that a later one with the same number is not taken for it. */
  started: z.string(),
  host: z.string(),
  token: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

export interface LockOptions {
  /** How long to wait for another holder, in milliseconds. */
  readonly wait?: number;
  /** How often to look while waiting, in milliseconds. */
  readonly interval?: number;
  /** Called once where there is another holder to wait for. */
  readonly waiting?: () => void;
}

/**
 * Runs an action while no other process runs one on the same folder. A lock whose process has died
 * is taken over. Should two processes hold it all the same (a network drive, a frozen machine),
 * nothing breaks: each builds in a folder of its own and publishes by a rename.
 *
 * @throws BrueckeError `index-locked` when the wait is over, `index-unwritable`
 */
export async function withLock<T>(
  folder: string,
  action: () => Promise<T>,
  { wait = 600_000, interval = 100, waiting = () => {} }: LockOptions = {},
): Promise<T> {
  const file = path.join(folder, lockFile);
  const owner: Owner = {
    pid: process.pid,
    started: await startOf(process.pid),
    host: hostname(),
    token: randomUUID(),
  };
  const deadline = performance.now() + wait;
  let told = false;
  while (!(await tryLock(file, owner))) {
    const holder = await readOwner(file);
    const stale = holder !== 'none' && (await isStale(file, holder));
    if (stale && (await breakLock(file))) continue;
    if (!told && holder !== 'none' && !stale) {
      told = true;
      waiting();
    }
    if (performance.now() >= deadline) {
      const pid = typeof holder === 'string' ? 0 : holder.pid;
      throw new BrueckeError('index-locked', { folder, pid });
    }
    await sleep(interval);
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, heartbeat);
  beat.unref();
  try {
    return await action();
  } finally {
    clearInterval(beat);
    await unlock(file, owner);
  }
}

async function tryLock(file: string, owner: Owner): Promise<boolean> {
  try {
    return await writeNew(file, JSON.stringify(owner));
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** False where there is such a file. */
async function writeNew(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function unwritable(file: string, cause: unknown): BrueckeError {
  const reason = systemErrorCode(cause);
  const data = { folder: path.dirname(file), ...(reason === undefined ? {} : { reason }) };
  return new BrueckeError('index-unwritable', data, { cause });
}

/** Only our own lock: another process may have taken ours for stale. */
async function unlock(file: string, owner: Owner): Promise<void> {
  const holder = await readOwner(file);
  if (typeof holder === 'object' && holder.token === owner.token) await unlink(file);
}

/** `unreadable` also while its holder is still writing it. */
async function readOwner(file: string): Promise<Owner | 'none' | 'unreadable'> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    return systemErrorCode(error) === 'ENOENT' ? 'none' : 'unreadable';
  }
}

async function isStale(file: string, holder: Owner | 'unreadable'): Promise<boolean> {
  const unreadable = holder === 'unreadable';
  if (!unreadable && holder.host === hostname())
    return !(await isRunning(holder.pid, holder.started));
  return (await ageOf(file)) > (unreadable ? writing : silence);
}

/**
 * Removes a dead lock; false where another process is about it. One process at a time does so, and
 * looks again before it does: without that, a second one would remove the lock of whoever came
 * after the first.
 */
async function breakLock(file: string): Promise<boolean> {
  const breaking = `${file}-breaking`;
  try {
    if (!(await writeNew(breaking, ''))) {
      // Left by a process that was killed here.
      if ((await ageOf(breaking)) > writing) await remove(breaking);
      return false;
    }
    try {
      const holder = await readOwner(file);
      if (holder !== 'none' && (await isStale(file, holder))) await remove(file);
    } finally {
      await remove(breaking);
    }
    return true;
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

async function remove(file: string): Promise<void> {
  await rm(file, { recursive: true, force: true });
}

/** Milliseconds since a file was written; 0 where there is none. */
async function ageOf(file: string): Promise<number> {
  try {
    return Date.now() - (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}
