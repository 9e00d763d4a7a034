import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { openAnswerer } from '../../src/answer/open.ts';
import { createBot } from '../../src/discord/bot.ts';
import { botOnServer, closeAll, type RunningOptions } from './running.ts';
import type { Message } from './server/world.ts';

let folder: string;
let answerer: Answerer;

/** The documents of the repository, with the model that it ships. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bruecke-e2e-'));
  answerer = await openAnswerer({
    corpusDir: 'corpus',
    indexDir: join(folder, 'index'),
    modelDir: 'embeddings/model',
    cacheDir: join(folder, 'cache'),
    passages: 3,
    maximumQuestionLength: 2000,
  });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));
afterEach(closeAll);

async function inChannel(options: RunningOptions = {}) {
  const running = await botOnServer({ ...options, bot: { answerer, ...options.bot } });
  const { server } = running;
  const channel = server.addChannel(server.addGuild({}), 'presse');
  return { ...running, channel, user: server.addUser({ name: 'Anna' }) };
}

const buttons = (message: Message) =>
  message.components.flatMap(({ components }) =>
    components.map((component) => ({
      id: component.custom_id ?? '',
      label: 'label' in component ? (component.label ?? '') : '',
    })),
  );
const buttonCalled = (message: Message, label: string) =>
  buttons(message).find((each) => each.label.includes(label))?.id ?? `no button ${label}`;
const shown = ({ content, embeds }: Message) => `${content} ${JSON.stringify(embeds)}`;

const asking: readonly (readonly [`${Locale}`, string, string, string])[] = [
  ['de', 'Wer leitet das Jinan-Dresden-Kontaktbüro?', 'Im Zusammenhang', 'Bernd Matthes'],
  ['en-GB', 'Who heads the Jinan-Dresden contact office?', 'In context', 'quoted in German'],
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
    expect(buttons(answer).some(({ label }) => label.includes(context))).toBe(true);
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
    ['zh-TW', '那不勒斯的披萨多少钱？', /^.{0,80}文档中没有提到/su],
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

describe('buttons', () => {
  async function answered() {
    const running = await inChannel();
    const { server, channel, user } = running;
    const options = { question: 'Worum ging es auf der Konferenz in Jinan?' };
    const message = await server
      .sendCommand({ name: 'ask', options, channel, user, locale: 'de' })
      .answer();
    return { ...running, message };
  }

  test.each(['Im Zusammenhang', 'Quelle', 'Weitere Textstellen'])('%s', async (label) => {
    const { server, user, message } = await answered();
    const customId = buttonCalled(message, label);
    const press = server.pressButton({ user, message, customId, locale: 'de' });
    expect((await press.reply()).ephemeral).toBe(true);
    expect((await press.answer()).embeds.length).toBeGreaterThan(0);
    expect(server.violations).toEqual([]);
  });

  test('work after a restart; one whose citation is gone says so', async () => {
    const { server, channel, user } = await inChannel();
    const component = (customId: string) => ({
      type: 2,
      style: 2,
      label: 'x',
      custom_id: customId,
    });
    const old = server.oldMessage({
      channel,
      content: 'x',
      components: [
        {
          type: 1,
          components: [
            component('context:dresden-jinan-2018#2'),
            component('source:gone-2016#4'),
            component('more:AAAAAAAA1.0.5'),
            component('vote:1'),
          ],
        },
      ],
    });
    const press = async (customId: string) =>
      shown(await server.pressButton({ user, message: old, customId, locale: 'en-US' }).answer());
    expect(await press('context:dresden-jinan-2018#2')).toContain('dresden-jinan-2018#3');
    expect(await press('source:gone-2016#4')).toContain('no longer there');
    expect(await press('more:AAAAAAAA1.0.5')).toContain('no longer there');
    expect(await press('vote:1')).toContain('no longer knows');
    expect(server.violations).toEqual([]);
  });

  test('turn pages in place', async () => {
    const { server, user, message } = await answered();
    const customId = buttonCalled(message, 'Im Zusammenhang');
    const context = await server.pressButton({ user, message, customId, locale: 'de' }).answer();
    const next = buttons(context).find(({ id }) => id.startsWith('page:'))?.id ?? '';
    const turned = server.pressButton({ user, message: context, customId: next, locale: 'de' });
    expect((await turned.reply()).message?.id).toBe(context.id);
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

test('commands are registered once, and not again where they are the same', async () => {
  const { server } = await inChannel();
  const puts = () => server.requests.filter(({ method }) => method === 'PUT').length;
  expect(server.commands()).toHaveLength(5);
  expect(puts()).toBe(1);
  const silent = () => {};
  const again = createBot({
    answerer,
    token: server.token,
    api: server.restUrl,
    questionsPerMember: 1,
    questionsPerServer: 1,
    queueLength: 1,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    language: 'en',
  });
  await again.start();
  await again.stop(0);
  expect(puts()).toBe(1);
});
