import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openOrIndex, originOf } from '../../src/index/indexing.ts';
import { withLock } from '../../src/index/snapshot/lock.ts';
import { makeFolder } from '../../src/index/snapshot/make-folder.ts';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import { isRunning, startOf } from '../../src/index/snapshot/process-identity.ts';
import { prepareIndexFolder } from '../../src/index/snapshot/publish.ts';
import { bundledChild } from '../support/bundled-child.ts';
import { lineCutter, smallCorpus } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';

let program = '';
beforeAll(async () => {
  program = await bundledChild(new URL('build-child.ts', import.meta.url));
});
afterAll(() => rm(path.dirname(program), { recursive: true }));

let indexDir = '';
beforeEach(async () => {
  indexDir = await mkdtemp(path.join(tmpdir(), 'bruecke-lock-'));
});
afterEach(() => rm(indexDir, { recursive: true, force: true }));

const lockOf = () => path.join(indexDir, 'LOCK');
const quick = { wait: 20, interval: 5 };
const options = () => ({ indexDir, embedder: fakeEmbedder(), table: fakeTokenTable() });

/** A process of its own that builds, and stops for good when it comes to the stage. */
async function buildUpTo(stage: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, indexDir, stage], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('no output');
  await once(child.stdout, 'data');
  return child;
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await gone(child);
}

/** The same action, which fails when another one made so runs meanwhile. */
let running = false;
function alone<T>(action: () => Promise<T>): () => Promise<T> {
  return async () => {
    if (running) throw new Error('not alone');
    running = true;
    await new Promise((resolve) => setImmediate(resolve));
    running = false;
    return action();
  };
}

describe('the lock', () => {
  it('lets one in at a time, and goes when it is done or fails', async () => {
    let inside = 0;
    let most = 0;
    const action = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(indexDir, action, { interval: 1 })));
    expect(most).toBe(1);
    await expect(
      withLock(indexDir, async () => {
        throw new Error('failed inside');
      }),
    ).rejects.toThrow('failed inside');
    expect(await readdir(indexDir)).toEqual([]);
  });

  it('says who holds it when the wait is over', async () => {
    await withLock(indexDir, async () => {
      await expect(withLock(indexDir, async () => {}, quick)).rejects.toMatchObject({
        code: 'index-locked',
        data: { folder: indexDir, pid: process.pid },
      });
    });
  });

  it.each([
    ['a process that is no more', { pid: 2 ** 22 + 1 }],
    ['an earlier process with the number of a living one', { pid: process.pid, started: 'before' }],
  ])('is taken over from %s', async (_, more) => {
    const dead = { started: '', host: hostname(), token: 'dead', ...more };
    await writeFile(lockOf(), JSON.stringify(dead));
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        withLock(
          indexDir,
          alone(async () => at),
          { wait: 5000, interval: 1 },
        ),
      ),
    );
    expect(done).toEqual([...Array(20).keys()]);
    expect(await readdir(indexDir)).toEqual([]);
  });

  it('of another machine holds while it gives signs of life, and no longer', async () => {
    const foreign = { pid: 1, started: '', host: 'elsewhere', token: 'foreign' };
    await writeFile(lockOf(), JSON.stringify(foreign));
    await expect(withLock(indexDir, async () => {}, quick)).rejects.toMatchObject({
      code: 'index-locked',
    });
    const longAgo = new Date(Date.now() - 120_000);
    await utimes(lockOf(), longAgo, longAgo);
    await withLock(indexDir, async () => {}, quick);
  });

  it.each(['', '{', '[]', '{"pid":"x"}'])(
    'that reads %j is waited for a moment, in case it is being written',
    async (content) => {
      await writeFile(lockOf(), content);
      await expect(withLock(indexDir, async () => {}, quick)).rejects.toMatchObject({
        code: 'index-locked',
      });
      const longAgo = new Date(Date.now() - 10_000);
      await utimes(lockOf(), longAgo, longAgo);
      await withLock(indexDir, async () => {}, quick);
      expect(await readdir(indexDir)).toEqual([]);
    },
  );

  it('is taken over though another process was killed while it did so', async () => {
    await writeFile(
      lockOf(),
      JSON.stringify({ pid: 2 ** 22 + 1, started: '', host: hostname(), token: 'dead' }),
    );
    await writeFile(`${lockOf()}-breaking`, '');
    const longAgo = new Date(Date.now() - 10_000);
    await utimes(`${lockOf()}-breaking`, longAgo, longAgo);
    await withLock(indexDir, async () => {}, { wait: 1000, interval: 1 });
    expect(await readdir(indexDir)).toEqual([]);
  });

  it('is taken over though a folder stands where one is about to do so', async () => {
    await writeFile(
      lockOf(),
      JSON.stringify({ pid: 2 ** 22 + 1, started: '', host: hostname(), token: 'dead' }),
    );
    await mkdir(`${lockOf()}-breaking`);
    const longAgo = new Date(Date.now() - 10_000);
    await utimes(`${lockOf()}-breaking`, longAgo, longAgo);
    await withLock(indexDir, async () => {}, { wait: 1000, interval: 1 });
    expect(await readdir(indexDir)).toEqual([]);
  });

  it('that cannot be taken over is trouble at once, not another process', async () => {
    // So long a path that LOCK has room, and LOCK-breaking has none.
    const longest = process.platform === 'linux' ? 4096 : 1024;
    let folder = indexDir;
    while (folder.length < longest - 10) {
      folder = path.join(folder, 'x'.repeat(Math.min(200, longest - 10 - folder.length)));
    }
    await makeFolder(folder);
    const dead = { pid: 2 ** 22 + 1, started: '', host: hostname(), token: 'dead' };
    await writeFile(path.join(folder, 'LOCK'), JSON.stringify(dead));
    await expect(withLock(folder, async () => {}, quick)).rejects.toMatchObject({
      code: 'index-unwritable',
      data: { reason: 'ENAMETOOLONG' },
    });
  });

  it('says once that it waits for another holder, and nothing where there is none', async () => {
    let told = 0;
    const waiting = () => {
      told += 1;
    };
    await withLock(indexDir, async () => {
      await withLock(indexDir, async () => {}, { ...quick, waiting }).catch(() => {});
    });
    expect(told).toBe(1);
    await withLock(indexDir, async () => {}, { ...quick, waiting });
    expect(told).toBe(1);
  });

  it('that is a folder is cleared away too', async () => {
    await mkdir(lockOf());
    const longAgo = new Date(Date.now() - 10_000);
    await utimes(lockOf(), longAgo, longAgo);
    await withLock(indexDir, async () => {}, quick);
    expect(await readdir(indexDir)).toEqual([]);
  });

  it('is not taken from one who took it over meanwhile', async () => {
    await withLock(indexDir, async () => {
      const other = { pid: process.pid, started: '', host: hostname(), token: 'other' };
      await writeFile(lockOf(), JSON.stringify(other));
    });
    expect(JSON.parse(await readFile(lockOf(), 'utf8'))).toMatchObject({ token: 'other' });
  });

  it('knows its own process as running', async () => {
    expect(await isRunning(process.pid, await startOf(process.pid))).toBe(true);
    expect(await isRunning(2 ** 22 + 1, '')).toBe(false);
  });
});

describe('the folder of the index', () => {
  it('is made with those above it, and may be there', async () => {
    const folder = path.join(indexDir, 'a', 'b', 'c');
    await prepareIndexFolder(folder);
    await prepareIndexFolder(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each(['file', 'file/below'])('that is %s is no folder to write to', async (name) => {
    await writeFile(path.join(indexDir, 'file'), '');
    await expect(prepareIndexFolder(path.join(indexDir, name))).rejects.toMatchObject({
      code: 'index-unwritable',
      data: { reason: name === 'file' ? 'EEXIST' : 'ENOTDIR' },
    });
  });

  it.runIf(process.platform === 'linux').each(['/proc/x', '/proc/x/y'])(
    'that the system has no place for is no reason to wait: %s',
    async (folder) => {
      await expect(prepareIndexFolder(folder)).rejects.toMatchObject({
        code: 'index-unwritable',
        data: { reason: 'ENOENT' },
      });
    },
  );
});

describe('a build killed in another process', () => {
  it.each(['cutting', 'embedding', 'indexing', 'writing'])(
    'at %s leaves no lock that holds, and nothing of itself after the next',
    async (stage) => {
      const child = await buildUpTo(stage);
      const stages: string[] = [];
      await expect(
        openOrIndex(smallCorpus, lineCutter, {
          ...options(),
          lock: quick,
          report: (progress) => stages.push(progress.stage),
        }),
      ).rejects.toMatchObject({ code: 'index-locked', data: { pid: child.pid } });
      expect(stages).toEqual(['waiting']);
      await kill(child);
      const { snapshot, built } = await openOrIndex(smallCorpus, lineCutter, {
        ...options(),
        lock: quick,
      });
      expect(built).toBe(true);
      expect((await readdir(indexDir)).toSorted()).toEqual(['CURRENT', snapshot.name]);
    },
  );

  it('at any moment leaves the old or the new snapshot, whole', async () => {
    const old = smallCorpus.slice(1);
    await openOrIndex(old, lineCutter, options());
    const origins = [
      originOf(old, lineCutter, options()),
      originOf(smallCorpus, lineCutter, options()),
    ];
    for (const delay of [0, 4, 8, 14, 20, 30]) {
      const child = await buildUpTo('never');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await kill(child);
      const { manifest } = await openSnapshot(indexDir, {});
      expect(origins).toContainEqual(manifest.origin);
      await openOrIndex(old, lineCutter, { ...options(), lock: quick });
    }
  });

  it('is waited for, and what it published is opened', async () => {
    const child = await buildUpTo('never');
    const { built } = await openOrIndex(smallCorpus, lineCutter, {
      ...options(),
      lock: { interval: 5 },
    });
    expect(typeof built).toBe('boolean');
    await gone(child);
    expect((await openOrIndex(smallCorpus, lineCutter, options())).built).toBe(false);
  });
});
