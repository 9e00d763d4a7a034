import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/corpus.ts';
import { DocumentReader } from '../../src/curation/read.ts';
import { Archive } from '../../src/curation/store/archive.ts';
import { type Disk, realDisk } from '../../src/curation/store/disk.ts';
import { finishInterrupted } from '../../src/curation/store/interrupted.ts';
import { keep } from '../../src/curation/store/keep.ts';
import { openOrIndex } from '../../src/index/indexing.ts';
import { bundledChild } from '../support/bundled-child.ts';
import { lineCutter } from '../support/fake-corpus.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { fakeTokenTable } from '../support/fake-token-table.ts';
import { seededRandom } from '../support/random.ts';
import { contentOf, inThisThread } from './support/corpus.ts';
import { draftOf } from './support/drafts.ts';
import { expectReadable, expectWhole } from './support/whole.ts';

const folders: string[] = [];
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'bruecke-crash-'));
  folders.push(made);
  mkdirSync(join(made, 'corpus'));
  return made;
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

function archiveOn(corpusDir: string, disk: Disk): Archive {
  return new Archive({ corpusDir, disk, reader: new DocumentReader(inThisThread) });
}

class Death extends Error {}

/** A disk of a process that dies at one step of its work: nothing after it happens. */
function dyingDisk(step: number, fault: () => Error): { disk: Disk; steps: () => number } {
  let count = 0;
  let isDead = false;
  const mortal =
    <Args extends unknown[]>(action: (...args: Args) => Promise<void>) =>
    async (...args: Args): Promise<void> => {
      count += 1;
      if (count >= step) isDead = true;
      if (isDead) throw fault();
      await action(...args);
    };
  const disk: Disk = {
    write: mortal(realDisk.write),
    rename: mortal(realDisk.rename),
    remove: mortal(realDisk.remove),
    makeFolder: mortal(realDisk.makeFolder),
    sync: mortal(realDisk.sync),
  };
  return { disk, steps: () => count };
}

describe('a process that dies at any step of its work', () => {
  test.each([1, 2])(
    'keeps all or nothing of document %d, the first and the second version',
    async (number) => {
      for (const version of [1, 2]) {
        for (let step = 1; ; step += 1) {
          const corpusDir = join(folder(), 'corpus');
          if (version === 2) {
            await keep(archiveOn(corpusDir, realDisk), await draftOf(number, 1), new Date(0));
          }
          const before = contentOf(corpusDir);
          const { disk, steps } = dyingDisk(step, () => new Death());
          const kept = keep(
            archiveOn(corpusDir, disk),
            await draftOf(number, version),
            new Date(0),
          );
          const died = await kept.then(
            () => false,
            (error: unknown) => error instanceof Death,
          );
          await expectReadable(corpusDir);
          await finishInterrupted(corpusDir);
          if (!died) {
            expect(steps()).toBeLessThan(step);
            break;
          }
          const outcome = await keep(
            archiveOn(corpusDir, realDisk),
            await draftOf(number, version),
            new Date(0),
          );
          expect(['added', 'changed', 'unchanged']).toContain(outcome.kind);
          expect(Object.keys(contentOf(corpusDir)).length).toBeGreaterThanOrEqual(
            Object.keys(before).length,
          );
          await expectWhole(corpusDir);
        }
      }
    },
  );

  test.each(['ENOSPC', 'EACCES', 'EROFS', 'EIO'])(
    'and one that meets %s leaves what was there',
    async (code) => {
      for (let step = 1; step <= 4; step += 1) {
        const corpusDir = join(folder(), 'corpus');
        await keep(archiveOn(corpusDir, realDisk), await draftOf(1, 1), new Date(0));
        const before = contentOf(corpusDir);
        let count = 0;
        const disk: Disk = {
          ...realDisk,
          write: async (path, bytes) => {
            count += 1;
            if (count < step) return realDisk.write(path, bytes);
            // Half of it fits.
            await realDisk.write(path, bytes.subarray(0, bytes.length / 2));
            throw Object.assign(new Error(code), { code });
          },
        };
        await expect(
          keep(archiveOn(corpusDir, disk), await draftOf(1, 2), new Date(0)),
        ).rejects.toMatchObject({
          code: 'corpus-unwritable',
          data: { reason: code },
        });
        expect(contentOf(corpusDir)).toEqual(before);
      }
    },
  );
});

let program = '';
beforeAll(async () => {
  program = await bundledChild(new URL('support/add-child.ts', import.meta.url));
});
afterAll(() => rmSync(dirname(program), { recursive: true }));

const times = Number(process.env['CRASHES'] ?? 8);

function start(place: string): ChildProcess {
  return spawn(process.execPath, [program, join(place, 'corpus'), join(place, 'index')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function firstLine(process_: ChildProcess): Promise<void> {
  if (process_.stdout !== null) await once(process_.stdout, 'data');
}

test(`killed at ${times} moments, it leaves corpus and index whole`, {
  timeout: 20_000 * times,
}, async () => {
  const random = seededRandom(20_181_030);
  let place = folder();
  const whole = start(place);
  await firstLine(whole);
  const began = performance.now();
  await once(whole, 'exit');
  const duration = performance.now() - began;
  let interrupted = 0;
  for (let time = 0; time < times; time += 1) {
    if (time % 4 === 0) place = folder();
    const killed = start(place);
    await firstLine(killed);
    const exited = once(killed, 'exit');
    await new Promise((resolve) => setTimeout(resolve, random() * duration));
    killed.kill('SIGKILL');
    await exited;
    if (killed.signalCode === 'SIGKILL') interrupted += 1;
    const corpusDir = join(place, 'corpus');
    await expectReadable(corpusDir);
    const archive = archiveOn(corpusDir, realDisk);
    await archive.change(async () => ({ changes: [], result: undefined }));
    await expectWhole(corpusDir);
    const read = await readCorpus(corpusDir).catch(() => undefined);
    if (read === undefined) continue;
    const opened = await openOrIndex(read.documents, lineCutter, {
      indexDir: join(place, 'index'),
      embedder: fakeEmbedder(),
      table: fakeTokenTable(),
    });
    expect(opened.snapshot.documents.map(({ id }) => id)).toEqual(
      read.documents.map(({ id }) => id),
    );
  }
  expect(interrupted).toBeGreaterThan(times / 2);
});
