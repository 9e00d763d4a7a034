import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeAnswerer } from '../terminal/support/fake-answerer.ts';
import { botOn, botOnServer, closeAll, counted } from './running.ts';

afterEach(closeAll);

const options = { question: 'Wer war in Jinan?' };

describe('an interaction that is gone', () => {
  test('because the answer comes after three seconds is counted and logged once', async () => {
    const clock = { now: Date.now() };
    const answerer = fakeAnswerer();
    let late = true;
    const running = await botOnServer({
      server: { now: () => clock.now },
      bot: {
        answerer: {
          ...answerer,
          async ask(question, more) {
            if (late) clock.now += 3001;
            late = false;
            return answerer.ask(question, more);
          },
        },
      },
    });
    const { server, bot, logged } = running;
    const channel = server.addChannel(server.addGuild());
    const user = server.addUser();
    server.sendCommand({ name: 'ask', options, channel, user });
    await vi.waitFor(() => expect(logged).toContain('warn the interaction was gone'));

    const next = server.sendCommand({ name: 'ask', options, channel, user });
    expect((await next.answer()).embeds.length).toBeGreaterThan(0);
    await bot.stop();
    expect(counted(running)).toEqual({ 10062: 1 });
    expect(logged.filter((line) => /gone|not (?:answered|told)/u.test(line))).toHaveLength(1);
    expect(server.violations.map(({ code }) => code)).toEqual([10062]);
    expect(server.unanswered()).toHaveLength(1);
  });

  test('because another process with the same token was quicker costs neither anything', async () => {
    const quick = await botOnServer();
    const { server } = quick;
    const channel = server.addChannel(server.addGuild());
    const user = server.addUser();
    const slow = botOn(server, {
      hold: () => server.until(() => server.interactions().every(({ callback }) => callback)),
    });
    await slow.bot.start();
    for (let round = 1; round <= 3; round += 1) {
      const asked = server.sendCommand({ name: 'ask', options, channel, user });
      expect((await asked.answer()).embeds.length).toBeGreaterThan(0);
      await server.until(() => server.violations.length === round, 'the second answer');
    }
    expect(server.violations.map(({ code }) => code)).toEqual([40060, 40060, 40060]);
    expect(server.messagesIn(channel)).toHaveLength(3);

    await quick.bot.stop();
    const alone = server.sendCommand({ name: 'ask', options, channel, user });
    expect(await alone.answer().then(({ embeds }) => embeds.length)).toBeGreaterThan(0);
    await slow.bot.stop();
    expect(counted(quick)).toEqual({});
    expect(counted(slow)).toEqual({ 40060: 3 });
    expect(slow.logged.filter((line) => line.includes('gone'))).toHaveLength(3);
    expect(slow.logged.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  test('while choices are offered is counted, too', async () => {
    const clock = { now: Date.now() };
    const running = await botOnServer({
      server: { now: () => clock.now },
      bot: {
        answerer: {
          ...fakeAnswerer(),
          citations(typed) {
            if (typed !== '') clock.now += 3001;
            return [];
          },
        },
      },
    });
    const { server, bot, logged } = running;
    const channel = server.addChannel(server.addGuild());
    server.sendAutocomplete({
      name: 'source',
      options: { citation: 'a' },
      focused: 'citation',
      channel,
      user: server.addUser(),
    });
    await vi.waitFor(() => expect(logged).toContain('warn the interaction was gone'));
    await bot.stop();
    expect(counted(running)).toEqual({ 10062: 1 });
  });
});
