import { chmod, mkdir, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openOrBuild } from '../../src/index/build.ts';
import { bundledChild } from '../support/bundled-child.ts';
import { fakeModel } from './support/fake-model.ts';
import { endLiving, makeFolders, startLiving } from './support/living.ts';

const kassel = 'Die Gäste aus Kassel fuhren mit 24 Leuten nach Wuhan und blieben eine Woche.\n';
const ulm = 'Der Chor aus Ulm sang mit 60 Kindern aus drei Schulen in Changsha vor Gästen.\n';
const broken = '---\ntitle: [Ulm\n---\n\nEin Text.\n';

let program: string;
beforeAll(async () => {
  program = await bundledChild(new URL('support/build-child.ts', import.meta.url));
});
afterAll(() => rm(dirname(program), { recursive: true }));
afterEach(endLiving);

async function withKassel(more: Parameters<typeof startLiving>[2] = {}) {
  const folders = await makeFolders();
  const file = (name: string) => join(folders.corpusDir, name);
  await writeFile(file('kassel.md'), kassel);
  return { living: await startLiving(folders, program, more), file };
}

describe('documents that change', { timeout: 90_000 }, () => {
  test('a folder of them that is moved in, and out again, is served, and is not', async () => {
    const { living, file } = await withKassel();
    const { answerer, logged } = living;
    await mkdir(file('.new/inner'), { recursive: true });
    await writeFile(file('.new/inner/ulm.md'), ulm);
    await rename(file('.new'), file('new'));
    await logged('documents swapped');
    expect(answerer.documents).toEqual(['kassel', 'ulm']);
    expect(answerer.source('ulm#1').file).toBe('new/inner/ulm.md');
    // The new folder is watched, too.
    await writeFile(file('new/inner/ulm.md'), ulm.replace('60', '70'));
    await logged('documents swapped', 2);
    expect(answerer.source('ulm#1').text).toContain('70 Kindern');
    await rename(file('new'), file('.new'));
    await logged('documents swapped', 3);
    expect(answerer.documents).toEqual(['kassel']);
    expect(living.lines.filter(({ message }) => message === 'index build begun')).toHaveLength(3);
  });

  test('a burst is one build', async () => {
    const { living, file } = await withKassel();
    for (let number = 0; number < 100; number += 1) await writeFile(file(`ulm-${number}.md`), ulm);
    await living.logged('documents swapped');
    expect(living.answerer.documents).toHaveLength(101);
    expect(living.lines.filter(({ message }) => message === 'index build begun')).toHaveLength(1);
  });

  test('one that cannot be read any more stays as it was, also after a restart; told once', async () => {
    const { living, file } = await withKassel();
    const { answerer, lines, logged } = living;
    await writeFile(file('ulm.md'), ulm);
    await logged('documents swapped');
    await writeFile(file('ulm.md'), broken);
    await logged(/“ulm\.md” goes on being served as it was/u);
    expect(answerer.source('ulm#1').text).toContain('60 Kindern');
    // Whatever else changes: it is not said again.
    await writeFile(file('kassel.md'), kassel.replace('24', '31'));
    await logged('documents swapped', 2);
    expect(answerer.source('kassel#1').text).toContain('31 Leuten');
    expect(answerer.source('ulm#1').text).toContain('60 Kindern');
    await logged('index build ended', 3);
    expect(lines.filter(({ message }) => message.includes('goes on being served'))).toHaveLength(1);

    await living.close();
    const again = await startLiving(living, program);
    expect(again.answerer.documents).toEqual(['kassel', 'ulm']);
    expect(again.answerer.summary.problems.map(({ code }) => code)).toEqual([
      'front-matter-broken',
      'document-kept',
    ]);
    await rm(file('ulm.md'));
    await again.logged('documents swapped');
    expect(again.answerer.documents).toEqual(['kassel']);
  });

  test('what another process has published is served', async () => {
    const { living, file } = await withKassel({ build: undefined });
    await writeFile(file('ulm.md'), ulm);
    const { corpusDir, indexDir } = living;
    await openOrBuild({ corpusDir, indexDir, ...fakeModel() });
    await living.logged('documents swapped');
    expect(living.answerer.documents).toEqual(['kassel', 'ulm']);
    expect(living.lines.map(({ message }) => message)).toEqual(['documents swapped']);
  });

  test('what is published and broken is not served, but built anew as a whole', async () => {
    const asked: boolean[] = [];
    const { living, file } = await withKassel({
      build: (isBroken) => ({
        stop: () => {},
        go: async () => {
          asked.push(isBroken);
          const { corpusDir, indexDir } = living;
          // What only brings up to date does not look for what is broken.
          if (!isBroken) return { documents: 0, passages: 0, built: false, problems: [] };
          const { snapshot } = await openOrBuild({ corpusDir, indexDir, ...fakeModel() });
          return { ...snapshot.manifest.counts, built: true, problems: [] };
        },
      }),
    });
    const { corpusDir, indexDir, answerer, logged } = living;
    await writeFile(file('ulm.md'), ulm);
    const beside = join(dirname(indexDir), 'beside');
    const { snapshot } = await openOrBuild({ corpusDir, indexDir: beside, ...fakeModel() });
    await truncate(join(beside, snapshot.name, 'terms-de.arrays'), 100);
    await rename(join(beside, snapshot.name), join(indexDir, snapshot.name));
    await rename(join(beside, 'CURRENT'), join(indexDir, 'CURRENT'));
    await logged('documents swapped');
    expect(asked).toContain(true);
    expect(answerer.source('ulm#1').text).toContain('60 Kindern');
  });

  test('a build that fails leaves what is served, is said, and is tried again', async () => {
    const { living, file } = await withKassel({ firstWait: 300 });
    const { answerer, logged } = living;
    await rename(file('kassel.md'), file('.kassel.md'));
    await logged(/could not be built.*tried again/u, 2);
    expect(answerer.source('kassel#1').text).toContain('24 Leuten');
    await rename(file('.kassel.md'), file('ulm.md'));
    await logged('documents swapped');
    expect(answerer.documents).toEqual(['ulm']);
  });

  test('where the system tells of nothing, looking now and then finds what changed', async () => {
    const { living, file } = await withKassel({
      watching: { quiet: 60_000, longest: 60_000, poll: 200 },
    });
    await writeFile(file('ulm.md'), ulm);
    await living.logged('documents swapped');
    expect(living.answerer.documents).toEqual(['kassel', 'ulm']);
  });

  test('a question that has begun ends on the documents it began with', async () => {
    const { living, file } = await withKassel();
    const { answerer, logged } = living;
    await writeFile(file('kassel.md'), kassel.replace('24', '31'));
    const texts: string[] = [];
    const question = 'Mit wie vielen Leuten fuhren die Gäste aus Kassel nach Wuhan?';
    const swapped = logged('documents swapped');
    const stop = new AbortController();
    void swapped.finally(() => stop.abort());
    while (!stop.signal.aborted) {
      const { passages } = await answerer.ask(question);
      texts.push(...passages.map(({ text }) => text));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await swapped;
    const after = await answerer.ask(question);
    expect(new Set(texts).size).toBeLessThanOrEqual(2);
    expect(after.passages[0]?.text).toContain('31 Leuten');
  });

  test('an unreadable folder keeps what was in it', async ({ skip }) => {
    if (process.getuid?.() === 0) skip();
    const { living, file } = await withKassel();
    await mkdir(file('inner'));
    await writeFile(file('inner/ulm.md'), ulm);
    await living.logged('documents swapped');
    await chmod(file('inner'), 0);
    await living.logged(/goes on being served/u);
    await chmod(file('inner'), 0o755);
    expect(living.answerer.documents).toEqual(['kassel', 'ulm']);
  });
});
