import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { botOnServer, closeAll, type RunningOptions } from './running.ts';
import { everything, type NewUser } from './server/world.ts';

afterEach(closeAll);

type Permission = keyof typeof PermissionFlagsBits;

/** A bot that lacks the permissions in a channel and in its thread, and one that has them elsewhere. */
async function without(
  missing: readonly Permission[],
  options: RunningOptions & { readonly member?: NewUser } = {},
) {
  const running = await botOnServer(options);
  const { server } = running;
  const guild = server.addGuild();
  const member = server.addUser({ name: 'Anna', ...options.member });
  const held = everything & ~missing.reduce((sum, name) => sum | PermissionFlagsBits[name], 0n);
  const channel = server.addChannel(guild, 'presse', held);
  const thread = server.addThread(channel, 'wuhan');
  const elsewhere = server.addChannel(guild, 'frei');
  const direct = server.directChannel(member);
  const ask = (where = channel, question = 'Who was in Jinan?') =>
    server.postMessage({
      author: member,
      channel: where,
      content: `<@${server.bot.id}> ${question}`,
    });
  const stillAnswers = async () => {
    ask(elsewhere);
    expect((await server.botMessage(elsewhere)).embeds.length).toBeGreaterThan(0);
    expect(running.logged.filter((line) => line.startsWith('error'))).toEqual([]);
    expect(server.violations).toEqual([]);
  };
  return { ...running, member, channel, thread, direct, ask, stillAnswers };
}

describe('a permission that is missing is named', () => {
  test.each([
    ['EmbedLinks', 'Embed Links'],
    ['ReadMessageHistory', 'Read Message History'],
  ] as const)('where the bot may speak, in the channel: %s', async (permission, name) => {
    const { server, channel, direct, ask, logged, stillAnswers } = await without([permission]);
    ask();
    const told = await server.botMessage(channel);
    expect(told.content).toContain(name);
    expect(told.content).toContain('#presse');
    expect(logged.join('\n')).toContain(`warn The bot lacks the permission “${name}” in #presse`);
    expect(server.botMessagesIn(direct)).toEqual([]);
    await stillAnswers();
  });

  test('where it may not, in a direct message: SendMessages', async () => {
    const { server, channel, direct, ask, logged, stillAnswers } = await without(['SendMessages']);
    ask(channel, 'Wer war in Jinan?');
    const told = await server.botMessage(direct);
    expect(told.content).toContain('Nachrichten senden');
    expect(told.content).toContain('#presse');
    expect(logged.join('\n')).toContain('“Send Messages” in #presse');
    await stillAnswers();
  });

  test('in a thread: SendMessagesInThreads', async () => {
    const { server, thread, channel, direct, ask, stillAnswers } = await without([
      'SendMessagesInThreads',
    ]);
    ask(thread);
    expect((await server.botMessage(direct)).content).toContain('Send Messages in Threads');
    ask(channel);
    expect((await server.botMessage(channel)).embeds.length).toBeGreaterThan(0);
    await stillAnswers();
  });

  test('where the bot takes a channel for hidden: ViewChannel', async () => {
    const { server, channel, direct, ask, stillAnswers } = await without(['ViewChannel']);
    ask();
    // Discord sends nothing of a hidden channel, but what it sends may come before the change.
    channel.permissions = everything;
    ask();
    expect((await server.botMessage(direct)).content).toContain('View Channel');
    await stillAnswers();
    expect(server.botMessagesIn(direct)).toHaveLength(1);
  });

  test('with all others that are missing', async () => {
    const { server, direct, ask, logged } = await without(['SendMessages', 'EmbedLinks']);
    ask();
    expect((await server.botMessage(direct)).content).toContain('Send Messages, Embed Links');
    expect(logged.join('\n')).toContain('“Send Messages, Embed Links” in #presse');
  });

  test('only in the log to those who take no direct messages', async () => {
    const { server, ask, logged, stillAnswers } = await without(['SendMessages'], {
      member: { takesDirectMessages: false },
    });
    ask();
    await server.until(() => server.requests.some(({ status }) => status === 403));
    expect(logged.join('\n')).toContain('“Send Messages” in #presse');
    await stillAnswers();
  });

  test('no more often than questions are answered', async () => {
    const bot = { questionsPerMember: 2, now: () => 1_000_000 };
    const { server, direct, ask, logged } = await without(['SendMessages'], { bot });
    for (let times = 0; times < 5; times += 1) ask();
    await server.botMessage(direct, 2);
    // Messages are handled in order: this is the answer to the last.
    server.postMessage({ author: server.addUser(), channel: direct, content: 'Jinan?' });
    await server.botMessage(direct, 3);
    expect(logged.filter((line) => line.includes('Send Messages'))).toHaveLength(2);
  });
});

test.each(['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory'] as const)(
  'commands need no %s',
  async (permission) => {
    const { server, channel, member } = await without([permission]);
    const options = { question: 'Wer war in Jinan?' };
    const use = server.sendCommand({ name: 'ask', options, channel, user: member });
    expect((await use.answer()).embeds.length).toBeGreaterThan(0);
    expect(server.violations).toEqual([]);
  },
);
