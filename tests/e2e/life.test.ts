import { afterEach, describe, expect, test } from 'vitest';
import { botOnServer, closeAll, type Running, stoppedBot } from './running.ts';
import type { Channel, User } from './server/world.ts';

afterEach(closeAll);

interface InChannel extends Running {
  readonly channel: Channel;
  readonly member: User;
  /** Posts a question to the bot. */
  readonly ask: (question: string) => void;
}

function inChannel(running: Running): InChannel {
  const { server } = running;
  const channel = server.addChannel(server.addGuild());
  const member = server.addUser();
  const ask = (question: string) => {
    server.postMessage({ author: member, channel, content: `<@${server.bot.id}> ${question}` });
  };
  return { ...running, channel, member, ask };
}

describe('a connection that is lost', () => {
  test('by a dropped socket is resumed, and each event answered once', async () => {
    const { server, channel, asked, ask } = inChannel(await botOnServer());
    ask('Jinan eins?');
    await server.botMessage(channel);
    server.dropSockets();
    // Sent while nobody listens: Discord keeps it for the session.
    ask('Jinan zwei?');
    await server.botMessage(channel, 2, 15_000);
    ask('Jinan drei?');
    await server.botMessage(channel, 3);
    expect(server.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
    expect(asked.map(({ question }) => question)).toEqual([
      'Jinan eins?',
      'Jinan zwei?',
      'Jinan drei?',
    ]);
    expect(server.violations).toEqual([]);
  });

  test('with its session begins a new one, and each event is answered once', async () => {
    const { server, channel, asked, ask } = inChannel(await botOnServer());
    ask('Jinan eins?');
    await server.botMessage(channel);
    server.invalidateSessions();
    await server.until(() => server.gateway.counts.identified === 2, 'a session', 15_000);
    ask('Jinan zwei?');
    await server.botMessage(channel, 2, 15_000);
    expect(asked).toHaveLength(2);
    expect(server.botMessagesIn(channel)).toHaveLength(2);
    expect(server.violations).toEqual([]);
  });

  test('at Discord’s wish is taken up again', async () => {
    const { server, channel, ask } = inChannel(await botOnServer());
    server.requestReconnect();
    await server.until(() => server.gateway.counts.resumed === 1, 'a resumed session', 15_000);
    ask('Jinan?');
    await server.botMessage(channel);
  });
});

test('rate limits are waited out, and nothing is sent twice', async () => {
  const { server, channel, ask } = inChannel(await botOnServer());
  server.rateLimitNext('POST /channels', 0.3);
  server.rateLimitNext(`/channels/${channel.id}/messages`, 0.3);
  ask('Jinan?');
  await server.botMessage(channel);
  expect(server.rateLimits.refused).toBe(2);
  expect(server.botMessagesIn(channel)).toHaveLength(1);
  expect(server.violations).toEqual([]);
});

describe('what Discord refuses', () => {
  test('a wrong token ends the start with its error', async () => {
    const { bot } = await stoppedBot({ bot: { token: 'another.token' } });
    await expect(bot.start()).rejects.toMatchObject({ code: 'discord-token-refused' });
  });

  test('without the message-content intent it goes on, and says what to switch on', async () => {
    const running = await botOnServer({ server: { allowedIntents: 0 } });
    const { server, channel, member, ask } = inChannel(running);
    expect(running.logged.join('\n')).toContain('switch on the “Message Content Intent”');
    ask('Jinan?');
    const answer = await server.botMessage(channel);
    expect(answer.embeds.length).toBeGreaterThan(0);
    const direct = server.directChannel(member);
    server.postMessage({ author: member, channel: direct, content: 'Jinan?' });
    await server.botMessage(direct);
    expect(server.commands().length).toBeGreaterThan(0);
    expect(server.violations).toEqual([]);
  });

  test('an intent that is taken away later ends nothing', async () => {
    const running = await botOnServer();
    const { server, channel, ask } = inChannel(running);
    server.gateway.allowedIntents = 0;
    server.invalidateSessions();
    await server.until(() => server.gateway.counts.identified === 2, 'a session', 20_000);
    ask('Jinan?');
    await server.botMessage(channel, 1, 15_000);
    expect(running.logged.join('\n')).toContain('Message Content Intent');
  });
});

describe('leaving', () => {
  test('finishes what runs, and takes nothing new', async () => {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { server, bot, channel, asked, ask } = inChannel(
      await botOnServer({ hold: () => released }),
    );
    ask('Jinan eins?');
    await server.until(() => server.typingIn(channel) === 1);
    const left = bot.stop();
    ask('Jinan zwei?');
    await server.until(() => server.typingIn(channel) === 2);
    release();
    await left;
    const answers = server.botMessagesIn(channel);
    expect(asked.map(({ question }) => question)).toEqual(['Jinan eins?']);
    expect(answers.filter(({ embeds }) => embeds.length > 0)).toHaveLength(1);
    expect(answers.filter(({ content }) => content !== '')).toHaveLength(1);
    expect(server.gateway.connected).toBe(0);
  });

  test('waits no longer than it is told', async () => {
    const { server, bot, channel, ask } = inChannel(
      await botOnServer({ hold: () => new Promise(() => {}) }),
    );
    ask('Jinan?');
    await server.until(() => server.typingIn(channel) === 1);
    await bot.stop(20);
    expect(server.botMessagesIn(channel)).toEqual([]);
  });
});
