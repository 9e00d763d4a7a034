import { afterEach, describe, expect, test } from 'vitest';
import { botOnServer, closeAll, type RunningOptions } from './running.ts';

afterEach(closeAll);

async function inChannel(options: RunningOptions = {}, locale: 'de' | 'en-US' | 'zh-CN' = 'en-US') {
  const running = await botOnServer(options);
  const { server } = running;
  const guild = server.addGuild({ locale });
  const channel = server.addChannel(guild, 'presse');
  const member = server.addUser({ name: 'Anna' });
  return { ...running, guild, channel, member, mention: `<@${server.bot.id}>` };
}

const shown = (message: { content: string; embeds: readonly unknown[] }) =>
  `${message.content} ${JSON.stringify(message.embeds)}`;

describe('a question', () => {
  test('in a mention is answered where it stands, typing is shown, nobody is pinged', async () => {
    const { server, channel, member, mention, asked } = await inChannel();
    const question = server.postMessage({
      author: member,
      channel,
      content: `${mention} Wer war in Jinan, <@${member.id}>? @everyone`,
    });
    const answer = await server.botMessage(channel);
    expect(asked).toMatchObject([{ question: 'Wer war in Jinan, ? @everyone' }]);
    expect(answer.reference).toBe(question);
    expect(answer.embeds.length).toBeGreaterThan(0);
    expect(answer.pings).toEqual([]);
    expect(answer.allowedMentions).toMatchObject({ parse: [], replied_user: false });
    expect(server.typingIn(channel)).toBe(1);
    expect(server.violations).toEqual([]);
  });

  test.each([
    ['What does a flat in Berlin cost?', 'The documents do not say'],
    ['Was kostet eine Wohnung in Berlin?', 'Dazu sagen die Dokumente nichts'],
    ['柏林的公寓要多少钱？', '济南'],
  ])('%s is answered in its language', async (content, expected) => {
    const { server, channel, member, mention } = await inChannel();
    server.postMessage({ author: member, channel, content: `${mention} ${content}` });
    expect(shown(await server.botMessage(channel))).toContain(expected);
    expect(server.violations).toEqual([]);
  });

  test('is answered in a thread and in a direct message, too', async () => {
    const { server, channel, member, mention } = await inChannel();
    const thread = server.addThread(channel);
    server.postMessage({ author: member, channel: thread, content: `${mention} Jinan?` });
    expect((await server.botMessage(thread)).embeds.length).toBeGreaterThan(0);
    const direct = server.directChannel(member);
    server.postMessage({ author: member, channel: direct, content: 'Wer war in Jinan?' });
    expect((await server.botMessage(direct)).embeds.length).toBeGreaterThan(0);
    expect(server.violations).toEqual([]);
  });

  test.each([
    ['de', 'Fragen Sie mich'],
    ['en-US', 'Ask me'],
    ['zh-CN', '提出关于德中合作的问题'],
  ] as const)(
    'that is missing gets a hint in the language of the server (%s)',
    async (locale, hint) => {
      const { server, channel, member, mention } = await inChannel({}, locale);
      server.postMessage({ author: member, channel, content: `${mention} \u200b ` });
      expect((await server.botMessage(channel)).content).toContain(hint);
    },
  );

  test('of a bot, or to nobody, is left alone', async () => {
    const { server, channel, member, mention, asked } = await inChannel();
    const other = server.addUser({ name: 'Other', bot: true });
    server.postMessage({ author: other, channel, content: `${mention} Wer war in Jinan?` });
    server.postMessage({ author: member, channel, content: 'Wer war in Jinan? @everyone' });
    server.postMessage({ author: member, channel, content: `${mention} Jinan zuletzt` });
    await server.botMessage(channel);
    expect(asked.map(({ question }) => question)).toEqual(['Jinan zuletzt']);
  });

  test('that fails gets a sentence, and the cause is in the log', async () => {
    const { server, member, logged } = await inChannel();
    const direct = server.directChannel(member);
    server.postMessage({ author: member, channel: direct, content: 'this is broken, is it not' });
    expect(shown(await server.botMessage(direct))).toContain('did not work');
    expect(logged).toContain('error a message was not answered');
  });
});

describe('a reply to an answer', () => {
  test('goes on from what was asked before, also after a restart', async () => {
    const { server, channel, member, asked } = await inChannel();
    const question = server.postMessage({
      author: member,
      channel,
      content: `<@${server.bot.id}> Wer reiste 2018 nach Jinan?`,
    });
    const answer = await server.botMessage(channel);
    expect(answer.reference).toBe(question);
    const reply = server.postMessage({
      author: member,
      channel,
      content: 'Und wer war dabei?',
      reference: answer,
    });
    const second = await server.botMessage(channel, 2);
    expect(second.reference).toBe(reply);
    server.postMessage({ author: member, channel, content: '何时？', reference: second });
    await server.botMessage(channel, 3);
    expect(asked.map(({ question, before }) => ({ question, before }))).toEqual([
      { question: 'Wer reiste 2018 nach Jinan?', before: undefined },
      { question: 'Und wer war dabei?', before: 'Wer reiste 2018 nach Jinan?' },
      { question: '何时？', before: 'Wer reiste 2018 nach Jinan? Und wer war dabei?' },
    ]);
    expect(server.violations).toEqual([]);
  });

  test('to an answer of an earlier process finds the question through REST', async () => {
    const { server, channel, member, asked } = await inChannel();
    const question = server.postMessage({ author: member, channel, content: 'Jinan 2018?' });
    const old = { ...server.oldMessage({ channel, content: 'An answer' }), reference: question };
    Object.assign(server.messagesIn(channel).at(-1) ?? {}, { reference: question });
    server.postMessage({
      author: member,
      channel,
      content: 'And who was there?',
      reference: server.messagesIn(channel).find(({ id }) => id === old.id) ?? question,
    });
    await server.botMessage(channel, 2);
    expect(asked).toMatchObject([{ question: 'And who was there?', before: 'Jinan 2018?' }]);
  });

  test('stands alone where what it replies to is gone', async () => {
    const { server, channel, member, asked } = await inChannel();
    const old = server.oldMessage({ channel, content: 'An answer' });
    server.deleteMessage(old);
    server.postMessage({
      author: member,
      channel,
      content: `<@${server.bot.id}> Wer war in Jinan?`,
      reference: old,
    });
    await server.botMessage(channel);
    expect(asked).toHaveLength(1);
    expect(asked[0]).not.toHaveProperty('before');
  });
});

describe('limits', () => {
  test('of a member and the queue are told in a sentence', async () => {
    const { server, channel, member, mention } = await inChannel({
      bot: { questionsPerMember: 1, now: () => 1_000_000 },
    });
    server.postMessage({ author: member, channel, content: `${mention} Wer war in Jinan?` });
    await server.botMessage(channel);
    server.postMessage({ author: member, channel, content: `${mention} Wer war in Jinan?` });
    expect((await server.botMessage(channel, 2)).content).toContain('in 60 Sekunden');
  });
});
