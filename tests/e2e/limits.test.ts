import { afterEach, describe, expect, test } from 'vitest';
import { buttonCalled } from './reading.ts';
import { botOnServer, closeAll } from './running.ts';

afterEach(closeAll);

const question = 'Wer war in Jinan?';
const citation = 'dresden-jinan-2018#3';

async function limited() {
  const clock = { now: 1_000_000 };
  const running = await botOnServer({ bot: { questionsPerMember: 2, now: () => clock.now } });
  const { server } = running;
  const channel = server.addChannel(server.addGuild());
  const user = server.addUser({ locale: 'en-US' });
  const use = (name: string, options: Readonly<Record<string, string>> = {}, by = user) =>
    server.sendCommand({ name, options, channel, user: by });
  return { ...running, clock, channel, user, use };
}

type Limited = Awaited<ReturnType<typeof limited>>;
type LookUp = (running: Limited) => ReturnType<Limited['use']>;

const lookUps: readonly (readonly [string, LookUp])[] = [
  ['source', ({ use }) => use('source', { citation })],
  ['visits', ({ use }) => use('visits')],
  [
    'a button',
    ({ server, channel, user }) => {
      const component = { type: 2, style: 2, label: 'x', custom_id: `source:${citation}` };
      const components = [{ type: 1, components: [component] }];
      const message = server.oldMessage({ channel, content: 'x', components });
      return server.pressButton({ user, message, customId: buttonCalled(message, 'x') });
    },
  ],
];

describe.each(lookUps)('%s', (_, lookUp) => {
  test('is limited more generously than questions, for each member', async () => {
    const running = await limited();
    const { server, clock, use } = running;
    for (let times = 0; times < 12; times += 1) {
      expect((await lookUp(running).answer()).embeds.length).toBeGreaterThan(0);
    }
    const refused = lookUp(running);
    expect((await refused.answer()).content).toContain('60 seconds');
    expect((await refused.reply()).ephemeral).toBe(true);
    // What was looked up takes no question away, and is another's no matter.
    expect((await use('ask', { question }).answer()).embeds.length).toBeGreaterThan(0);
    const other = await use('source', { citation }, server.addUser()).answer();
    expect(other.embeds.length).toBeGreaterThan(0);
    clock.now += 60_000;
    expect((await lookUp(running).answer()).embeds.length).toBeGreaterThan(0);
    expect(server.violations).toEqual([]);
  });
});

test('what searches counts as a question: by command, in a message, for a message', async () => {
  const { server, channel, user, use } = await limited();
  await use('ask', { question }).answer();
  const message = server.postMessage({
    author: user,
    channel,
    content: 'Jinan liegt in Shandong.',
  });
  await server.sendMessageCommand({ name: 'Find sources', message, user }).answer();
  expect((await use('ask', { question }).answer()).content).toContain('60 seconds');
  server.postMessage({ author: user, channel, content: `<@${server.bot.id}> ${question}` });
  await server.until(() =>
    server.botMessagesIn(channel).some(({ content }) => /60/u.test(content)),
  );
});

test('help is always there', async () => {
  const { use } = await limited();
  for (let times = 0; times < 20; times += 1) {
    expect((await use('help').answer()).embeds).toHaveLength(1);
  }
});
