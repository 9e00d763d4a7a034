import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuildFailure, startBuild } from '../../src/live/build-apart.ts';
import { ReadyBuild } from '../../src/live/ready-build.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bruecke-ready-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program that does this when it is told to build. */
async function programThat(does: string, before = ''): Promise<string> {
  const file = join(folder, `${Math.random()}.mjs`);
  const source = `${before}\nprocess.stdin.once('data', () => { ${does} });`;
  await writeFile(file, source);
  return file;
}

const outcome = { documents: 1, passages: 2, built: true, problems: [] };
const tell = `console.log(${JSON.stringify(JSON.stringify(outcome))}); process.exit();`;
const start = (file: string) => startBuild({ command: [file], execArgv: [], environment: {} });
const never = new AbortController().signal;

test('a build that was made ready does nothing before it is told to, and is used once', async () => {
  const file = await programThat(tell);
  let started = 0;
  const ready = new ReadyBuild(() => {
    started += 1;
    return start(file);
  });
  ready.prepare();
  ready.prepare();
  expect(started).toBe(1);
  expect(await ready.take().go(never)).toEqual(outcome);
  expect(await ready.take().go(never)).toEqual(outcome);
  expect(started).toBe(2);
  ready.prepare();
  ready.close();
  ready.close();
  expect(started).toBe(3);
});

test.each([
  ['ended before it was told', 'process.exit(3);', '', '3'],
  ['said nothing', '', 'process.exit(0);', '0'],
  ['said something else', '', 'console.log("{}"); process.exit(0);', '0'],
  ['crashed', '', 'process.kill(process.pid, "SIGKILL");', 'SIGKILL'],
])('one that %s has failed', async (_, before, does, reason) => {
  const started = start(await programThat(does, before));
  const failure = await started.go(never).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BuildFailure);
  expect(failure).toMatchObject({ reason });
});

test('one that failed before anybody asks says so when it is asked', async () => {
  const started = start(
    await programThat('', 'console.error("No model is there."); process.exit(1);'),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expect(started.go(never)).rejects.toMatchObject({ sentences: ['No model is there.'] });
});

test('one that is not awaited any more is ended', async () => {
  const file = await programThat('');
  const abort = new AbortController();
  const going = start(file).go(abort.signal);
  abort.abort();
  await expect(going).rejects.toMatchObject({ reason: 'SIGKILL' });
  const late = startBuild({ command: [file], execArgv: [], environment: {}, timeout: 1 });
  await expect(late.go(never)).rejects.toMatchObject({ reason: 'timeout' });
});
