import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { endBots, shown, startBot } from './support/bot-process.ts';

afterEach(endBots);

const kassel =
  'Die Gäste aus Kassel fuhren mit 24 Leuten nach Wuhan und blieben dort eine Woche.\n';
const ulm = 'The choir from Ulm sang in Changsha with 60 children from three schools.\n';
const aboutUlm = 'Who sang in Changsha with 60 children?';
const aboutKassel = 'Mit wie vielen Leuten fuhren die Gäste aus Kassel nach Wuhan?';

describe('documents that change while the bot runs', { timeout: 180_000 }, () => {
  test('are found when added, and gone when removed, also for a button', async () => {
    const { server, folder, log, logged, ask, press, leave } = await startBot({
      'texts/kassel.md': kassel,
    });
    const file = (name: string) => join(folder, 'texts', name);
    expect(shown(await ask(aboutUlm))).not.toContain('from three schools');

    // As editors write: beside it, then in its place.
    await writeFile(file('.ulm.md.swp'), ulm);
    await rename(file('.ulm.md.swp'), file('ulm.md'));
    await logged('documents swapped');
    const answer = await ask(aboutUlm);
    expect(shown(answer)).toContain('from three schools');
    expect(shown(answer)).toContain('context:ulm#1');

    await writeFile(file('kassel.md'), kassel.replace('24', '31'));
    await logged('documents swapped', 2);
    expect(shown(await ask(aboutKassel))).toContain('31 Leuten');

    await rm(file('ulm.md'));
    await logged('documents swapped', 3);
    expect(shown(await ask(aboutUlm))).not.toContain('from three schools');
    const context = /context:ulm#1[^"]*/u.exec(shown(answer))?.[0] ?? '';
    expect((await press(answer, context)).content).toContain('no longer there');

    expect(log()).not.toContain(server.token);
    expect(server.violations).toEqual([]);
    expect(await leave()).toBe(0);
  });

  test('of two shards one builds, and both serve what it has built', async () => {
    const bot = await startBot({ 'texts/kassel.md': kassel }, { SHARDS: '2' }, 2);
    await writeFile(join(bot.folder, 'texts', 'ulm.md'), ulm);
    await bot.logged('documents swapped', 2);
    expect(bot.log().match(/index build begun/gu)).toHaveLength(1);
    expect(await bot.leave()).toBe(0);
  });

  test('with WATCH=false stay as they were', async () => {
    const bot = await startBot({ 'texts/kassel.md': kassel }, { WATCH: 'false' });
    await writeFile(join(bot.folder, 'texts', 'ulm.md'), ulm);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(bot.log()).not.toContain('documents changed');
    expect(await bot.leave()).toBe(0);
  });
});
