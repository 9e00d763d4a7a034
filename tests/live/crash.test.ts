import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSnapshot } from '../../src/index/snapshot/open.ts';
import { bundledChild } from '../support/bundled-child.ts';
import { seededRandom } from '../support/random.ts';

const kills = Number(process.env['LIVE_KILLS'] ?? 8);
const seed = Number(process.env['LIVE_SEED'] ?? 20181102);
const documents = 30;

let program: string;
let folder: string;
beforeAll(async () => {
  program = await bundledChild(new URL('support/build-child.ts', import.meta.url));
  folder = await mkdtemp(join(tmpdir(), 'bruecke-crash-'));
  await mkdir(join(folder, 'corpus'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await rm(dirname(program), { recursive: true });
});

/** A building child; `begun` resolves when its build begins. */
function startBuild() {
  const environment = { CORPUS_DIR: join(folder, 'corpus'), INDEX_DIR: join(folder, 'index') };
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin.end('go\n');
  const closed = once(child, 'close').then(([code]) => code);
  return { child, begun: once(child.stderr, 'data'), closed };
}

async function write(number: number, version: number): Promise<void> {
  const lines = Array.from({ length: 20 }, (_, line) => {
    return `Die Delegation ${number} reiste in Fassung ${version} an den Ort ${line}.\n\n`;
  });
  const head = '---\nlanguage: de\n---\n\n';
  await writeFile(join(folder, 'corpus', `reise-${number}.md`), head + lines.join(''));
}

/** Opens what is published as whoever starts next would; the version of the document in it. */
async function servedVersion(number: number): Promise<number> {
  const { documents: all, passages, manifest } = await openSnapshot(join(folder, 'index'), {});
  expect(all).toHaveLength(documents);
  expect(passages.count).toBe(manifest.counts.passages);
  const text = all.find(({ id }) => id === `reise-${number}`)?.text ?? '';
  const versions = new Set([...text.matchAll(/Fassung (\d+)/gu)].map(([, version]) => version));
  expect(versions.size).toBe(1);
  return Number([...versions][0]);
}

test(`a build killed at any of ${kills} moments leaves the old or the new index (seed ${seed})`, {
  timeout: 60_000 + kills * 5_000,
}, async () => {
  const random = seededRandom(seed);
  for (let number = 0; number < documents; number += 1) await write(number, 0);
  const first = startBuild();
  await first.begun;
  const started = performance.now();
  expect(await first.closed).toBe(0);
  const duration = performance.now() - started;
  const seen = { old: 0, new: 0 };
  for (let kill = 1; kill <= kills; kill += 1) {
    const number = Math.floor(random() * documents);
    const before = await servedVersion(number);
    await write(number, kill);
    const { child, begun, closed } = startBuild();
    await begun;
    await sleep(random() * duration);
    child.kill('SIGKILL');
    await closed;
    const version = await servedVersion(number);
    expect([before, kill]).toContain(version);
    seen[version === kill ? 'new' : 'old'] += 1;
    // The next one that is not killed puts all in order, and later ones begin with what it left.
    if (kill % 5 === 0) {
      expect(await startBuild().closed).toBe(0);
      expect(await servedVersion(number)).toBe(kill);
      const names = await readdir(join(folder, 'index'));
      expect(names.filter((name) => /^(?:building|LOCK)/u.test(name))).toEqual([]);
    }
  }
  expect(seen.old).toBeGreaterThan(0);
  expect(seen.new).toBeGreaterThan(0);
});
