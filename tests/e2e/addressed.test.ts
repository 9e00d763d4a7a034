import { afterEach, describe, expect, test } from 'vitest';
import { botOnServer, closeAll } from './running.ts';
import type { Post } from './server/start.ts';

afterEach(closeAll);

async function inChannel() {
  const running = await botOnServer();
  const { server } = running;
  const guild = server.addGuild();
  const channel = server.addChannel(guild);
  const member = server.addUser({ name: 'Anna' });
  const post = (content: string, more: Partial<Post> = {}) =>
    server.postMessage({ author: member, channel, content, ...more });
  return { ...running, guild, channel, member, post };
}

test('the role that came with the bot means the bot', async () => {
  const { server, guild, channel, post, asked } = await inChannel();
  const question = post(`<@&${guild.botRole}> Wer war in Jinan?`);
  const answer = await server.botMessage(channel);
  expect(answer.reference).toBe(question);
  expect(asked).toMatchObject([{ question: 'Wer war in Jinan?' }]);
  expect(server.violations).toEqual([]);
});

describe('no answer is given', () => {
  test('to another role, to everyone, to webhooks, to other bots and to itself', async () => {
    const { server, guild, channel, member, post, asked } = await inChannel();
    const mention = `<@${server.bot.id}>`;
    const other = server.addUser({ name: 'Other', bot: true });
    const answered = post(`${mention} Jinan zuerst`);
    const answer = await server.botMessage(channel);

    post(`<@&${guild.membersRole}> Wer war in Jinan?`);
    post('@everyone Wer war in Jinan?');
    post('@here Wer war in Jinan?');
    post(`${mention} <@&${guild.botRole}> Jinan vom Webhook`, { webhookId: guild.id });
    post(`${mention} Jinan vom Webhook`, { webhookId: guild.id, reference: answer });
    post(`${mention} Jinan vom Bot`, { author: other });
    post('Jinan vom Bot', { author: other, reference: answer });
    post(`${mention} Jinan von ihm selbst`, { author: server.bot });
    post('Jinan, einem anderen geantwortet', { reference: answered });
    const direct = server.directChannel(member);
    post('Jinan vom Bot', { author: other, channel: direct });
    post(`${mention} Jinan zuletzt`);
    await server.until(() => asked.length > 1);
    expect(asked.map(({ question }) => question)).toEqual(['Jinan zuerst', 'Jinan zuletzt']);
    expect(server.botMessagesIn(direct)).toEqual([]);
  });
});

test.each([
  ['de', `${'Wer war in Jinan? '.repeat(120)}Und wann?`, '2.000'],
  ['en-US', `${'Who was in Jinan? '.repeat(120)}And when?`, '2,000'],
  ['zh-CN', `${'谁去过济南？'.repeat(400)}`, '2,000'],
] as const)(
  'a question over the limit is told so in %s, with the limit',
  async (locale, content, limit) => {
    const { server, channel, post } = await inChannel();
    const question = post(`<@${server.bot.id}> ${content}`);
    const told = await server.botMessage(channel);
    expect(told.reference).toBe(question);
    expect(told.content).toContain(limit);

    const user = server.addUser({ locale });
    const use = server.sendCommand({ name: 'ask', options: { question: content }, channel, user });
    expect((await use.answer()).content).toContain(limit);
    expect((await use.reply()).ephemeral).toBe(true);
    expect(server.violations).toEqual([]);
  },
);
