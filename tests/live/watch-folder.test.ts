import { appendFile, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyLook, lookAgain, scanFolder } from '../../src/live/folder-state.ts';
import { seededRandom } from '../support/random.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bruecke-watch-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each([1, 2, 3])(
  'looking at what was touched finds what looking at all finds (seed %i)',
  async (seed) => {
    const random = seededRandom(seed);
    const below = (count: number): number => Math.floor(random() * count);
    let { state } = await scanFolder(folder, new Map());
    let alone = 0;
    for (let step = 0; step < 150; step += 1) {
      const touched = new Set<string>();
      for (let times = below(4); times >= 0; times -= 1) {
        const path = join(folder, ['a', 'b', 'c', 'd/a', 'd/b', 'd', 'e'][below(7)] ?? '');
        const kind = below(5);
        touched.add(path);
        if (kind === 2) touched.add(join(folder, 'f'));
        if (kind === 0) await rm(path, { recursive: true, force: true }).catch(() => {});
        else if (kind === 1 && path.endsWith('/d')) await mkdir(path).catch(() => {});
        else if (kind === 2) await rename(path, join(folder, 'f')).catch(() => {});
        else if (kind === 3) await utimes(path, 1, step).catch(() => {});
        else await (kind === 4 ? appendFile : writeFile)(path, 'x').catch(() => {});
      }
      const all = await scanFolder(folder, state);
      const again = await lookAgain(state, touched);
      if (again !== undefined) {
        const found = new Map(state);
        expect(applyLook(found, again)).toEqual(all.changes);
        expect([...found].sort()).toEqual([...all.state].sort());
        if (again.stamps.size > 0) alone += 1;
      }
      ({ state } = all);
    }
    expect(alone).toBeGreaterThan(0);
  },
);

test('where a folder came or went all is looked at', async () => {
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'inner', 'a'), 'x');
  const { state } = await scanFolder(folder, new Map());
  expect(await lookAgain(state, [join(folder, 'inner')])).toBeUndefined();
  await rm(join(folder, 'inner'), { recursive: true });
  expect(await lookAgain(state, [join(folder, 'inner')])).toBeUndefined();
  const path = join(folder, 'inner', 'a');
  expect(await lookAgain(state, [path])).toMatchObject({ stamps: new Map([[path, undefined]]) });
});
