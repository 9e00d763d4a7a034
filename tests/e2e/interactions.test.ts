import type { Locale } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { Documents, removeDocuments } from './documents.ts';
import { buttonsOf, shown } from './reading.ts';
import { botOnServer, closeAll, type RunningOptions } from './running.ts';

let answerer: Answerer;

beforeAll(async () => {
  answerer = await new Documents().open();
}, 60_000);
afterAll(removeDocuments);
afterEach(closeAll);

async function inChannel(options: RunningOptions = {}) {
  const running = await botOnServer({ ...options, bot: { answerer, ...options.bot } });
  const { server } = running;
  const channel = server.addChannel(server.addGuild({}), 'presse');
  return { ...running, channel, user: server.addUser({ name: 'Anna' }) };
}

const asking: readonly (readonly [`${Locale}`, string, string, string])[] = [
  ['de', 'Wer leitet das Jinan-Dresden-Kontaktbüro?', 'Im Zusammenhang', 'Bernd Matthes'],
  ['en-GB', 'Who heads the Jinan-Dresden contact office?', 'In context', 'quoted in Chinese'],
  ['zh-CN', '谁领导济南德累斯顿联络处？', '查看上下文', '济南'],
];

describe('ask', () => {
  test.each(asking)('is answered in %s', async (locale, question, context, expected) => {
    const { server, channel, user } = await inChannel();
    const asked = server.sendCommand({ name: 'ask', options: { question }, channel, user, locale });
    const reply = await asked.reply();
    const answer = await asked.answer();
    expect(reply.milliseconds).toBeLessThan(1000);
    expect(reply.ephemeral).toBe(false);
    expect(shown(answer)).toContain(expected);
    expect(answer.embeds.length).toBeLessThanOrEqual(3);
    expect(answer.allowedMentions).toMatchObject({ parse: [] });
    expect(buttonsOf(answer).some(({ label }) => label.includes(context))).toBe(true);
    expect(server.violations).toEqual([]);
  });

  test('in private is seen by nobody else', async () => {
    const { server, channel, user } = await inChannel();
    const options = { question: 'Wer war 2018 in Jinan?', private: true };
    const reply = await server.sendCommand({ name: 'ask', options, channel, user }).reply();
    expect(reply.ephemeral).toBe(true);
  });

  test.each([
    ['de', 'Was kostet eine Pizza in Neapel?', /^.{0,80}Dazu sagen die Dokumente nichts/su],
    ['en-US', 'What does a pizza in Naples cost?', /^.{0,120}The documents do not say/su],
    ['zh-TW', '那不勒斯的披薩多少錢？', /^.{0,80}文件中沒有提到/su],
  ] as const)('in %s says first what the documents do not say', async (locale, question, first) => {
    const { server, channel, user } = await inChannel();
    const asked = server.sendCommand({ name: 'ask', options: { question }, channel, user, locale });
    expect(shown(await asked.answer())).toMatch(first);
    expect(server.violations).toEqual([]);
  });

  test('full of markdown, mentions and invisible characters pings nobody', async () => {
    const { server, channel, user } = await inChannel();
    const question = `# **Wer** ||war|| in \u202eJinan? @everyone <@${user.id}> \u200b[x](https://a.b)`;
    const asked = server.sendCommand({ name: 'ask', options: { question }, channel, user });
    expect((await asked.answer()).pings).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test.each([
    ['de', 'x'.repeat(2001), 'lang'],
    ['en-US', '\u200b', 'question'],
    ['zh-CN', '长'.repeat(2001), '问题太长'],
  ] as const)('in %s refuses kindly, to the member alone', async (locale, question, sentence) => {
    const { server, channel, user } = await inChannel();
    const asked = server.sendCommand({ name: 'ask', options: { question }, channel, user, locale });
    expect((await asked.reply()).ephemeral).toBe(true);
    expect((await asked.answer()).content).toContain(sentence);
  });

  test('is limited for each member, and says for how long', async () => {
    const { server, channel, user } = await inChannel({ bot: { questionsPerMember: 1 } });
    const options = { question: 'Wer war in Jinan?' };
    await server.sendCommand({ name: 'ask', options, channel, user }).answer();
    const second = server.sendCommand({ name: 'ask', options, channel, user, locale: 'de' });
    expect((await second.answer()).content).toMatch(/\d+ Sekunden/u);
    expect((await second.reply()).ephemeral).toBe(true);
  });

  test('is put off where its turn does not come soon', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: Answerer = {
      ...answerer,
      ask: async (question, more) => {
        await held;
        return answerer.ask(question, more);
      },
    };
    const { server, channel, user } = await inChannel({ bot: { answerer: slow } });
    const options = { question: 'Wer war in Jinan?' };
    const asked = server.sendCommand({ name: 'ask', options, channel, user });
    expect((await asked.reply()).milliseconds).toBeLessThan(1000);
    expect(asked.original?.embeds ?? []).toEqual([]);
    release();
    expect((await asked.answer()).embeds.length).toBeGreaterThan(0);
    expect(server.violations).toEqual([]);
  });
});

describe.each(['de', 'en-US', 'zh-TW'] as const)('in %s', (locale) => {
  test.each([
    ['source', { citation: 'dresden-jinan-2018#3' }],
    ['source', { citation: 'partner-orte-zh' }],
    ['visits', {}],
    ['visits', { place: '济南', since: '2018' }],
    ['visits', { place: 'Paris' }],
    ['visits', { since: 'yesterday' }],
    ['help', {}],
  ])('%s %j is answered within every limit', async (name, options) => {
    const { server, channel, user } = await inChannel();
    const use = server.sendCommand({ name, options, channel, user, locale });
    expect(shown(await use.answer()).length).toBeGreaterThan(10);
    expect(server.violations).toEqual([]);
  });

  test('a message is checked against the documents', async () => {
    const { server, channel, user } = await inChannel();
    const content = 'Bernd Matthes leitet das Jinan-Dresden-Kontaktbüro. Toll! https://a.b/c';
    const message = server.postMessage({ author: user, channel, content });
    const use = server.sendMessageCommand({ name: 'Find sources', message, user, locale });
    expect(shown(await use.answer())).toContain('Matthes');
    expect((await use.reply()).ephemeral).toBe(true);
    expect(server.violations).toEqual([]);
  });

  test.each([
    ['source', 'citation', ''],
    ['source', 'citation', 'DRESDEN-jinan-2018#3'],
    ['source', 'citation', 'Kontaktbüro Matthes'],
    ['source', 'citation', '佛山'],
    ['visits', 'place', 'jin'],
    ['visits', 'partner', ''],
    ['visits', 'since', '20'],
  ])('%s offers for %s %j', async (name, focused, typed) => {
    const { server, channel, user } = await inChannel();
    const options = { [focused]: typed };
    const use = server.sendAutocomplete({ name, options, focused, channel, user, locale });
    const { choices, milliseconds } = await use.reply();
    expect(choices.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(100);
    expect(server.violations).toEqual([]);
  });
});
