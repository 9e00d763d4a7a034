import { afterEach, describe, expect, test } from 'vitest';
import { botOnServer, closeAll } from './running.ts';

afterEach(closeAll);

/** Asks what fails, once its answer was put off. */
async function failsLate(options: Readonly<Record<string, string | boolean>>) {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const running = await botOnServer({ hold: () => held });
  const { server } = running;
  const channel = server.addChannel(server.addGuild());
  const user = server.addUser({ locale: 'de' });
  const use = server.sendCommand({ name: 'ask', options, channel, user });
  const reply = await use.reply();
  release();
  return { ...running, channel, use, reply };
}

describe('an error after an answer was put off', () => {
  test('in public is told to the one who asked alone, and leaves nothing behind', async () => {
    const { server, channel, use, reply, logged } = await failsLate({ question: 'broken' });
    expect(reply.ephemeral).toBe(false);
    await server.until(() => use.followUps.length > 0, 'a follow-up');
    const [told] = use.followUps;
    expect(told?.content).toContain('nicht geklappt');
    expect((told?.flags ?? 0) & 64).toBe(64);
    expect(use.original?.deleted).toBe(true);
    expect(server.botMessagesIn(channel)).toEqual([]);
    expect(logged).toContain('error not answered');
    expect(server.violations).toEqual([]);
  });

  test('in private takes the place of what was put off', async () => {
    const { server, use, reply } = await failsLate({ question: 'broken', private: true });
    expect(reply.ephemeral).toBe(true);
    expect((await use.answer()).content).toContain('nicht geklappt');
    expect(use.followUps).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test('that is the member’s own is private, too', async () => {
    const { server, use } = await failsLate({ question: 'x'.repeat(2001) });
    await server.until(() => use.followUps.length > 0, 'a follow-up');
    expect(use.followUps[0]?.content).toContain('2.000');
    expect(use.original?.deleted).toBe(true);
  });
});
