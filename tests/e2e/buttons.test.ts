import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { Documents, removeDocuments } from './documents.ts';
import { buttonCalled, buttonsOf, shown } from './reading.ts';
import { botOn, botOnServer, closeAll } from './running.ts';
import type { Message } from './server/world.ts';
import { visitsDocument } from './visits-document.ts';

const longPlace = `Wirtschafts- und Technologieentwicklungszone ${'Nord'.repeat(20)}`;
const longHost = `Gesellschaft für ${'deutsch-chinesische '.repeat(8)}Zusammenarbeit`;
let answerer: Answerer;

beforeAll(async () => {
  const own = (name: string) => readFileSync(`corpus/${name}`, 'utf8');
  answerer = await new Documents({
    'jinan.md': own('dresden-jinan-2018.md'),
    'silicon.md': own('silicon-saxony-jinan-2018.md'),
    'kassel.md': visitsDocument('kassel-wuhan', 14),
    'long.md': visitsDocument('kassel-zone', 12, { place: longPlace, host: longHost }),
    'other.md': visitsDocument('kassel-suden', 3, { place: longPlace.replace(/Nord$/u, 'Süd') }),
  }).open();
}, 60_000);
afterAll(removeDocuments);
afterEach(closeAll);

async function inChannel(locale: 'de' | 'en-US' | 'zh-CN' = 'de') {
  const running = await botOnServer({ bot: { answerer } });
  const { server } = running;
  const channel = server.addChannel(server.addGuild());
  const user = server.addUser({ name: 'Anna', locale });
  const command = (name: string, options: Readonly<Record<string, string>>) =>
    server.sendCommand({ name, options, channel, user }).answer();
  const press = async (message: Message, label: string) => {
    const pressed = server.pressButton({ user, message, customId: buttonCalled(message, label) });
    return { reply: await pressed.reply(), message: await pressed.answer() };
  };
  return { ...running, channel, user, command, press };
}

const question = 'Worum ging es auf der Konferenz in Jinan?';
const labels = {
  de: ['Weitere Textstellen', 'Im Zusammenhang', 'Danach', 'Davor', 'Quelle', 'Frühere Besuche'],
  'en-US': ['More passages', 'In context', 'After', 'Before', 'Source', 'Earlier visits'],
  'zh-CN': ['更多段落', '查看上下文', '下一段', '上一段', '出处', '较早的访问'],
} as const;

describe.each(['de', 'en-US', 'zh-CN'] as const)('a button pressed in %s', (locale) => {
  const [more, context, later, earlier, source, moreVisits] = labels[locale];

  test('shows more passages, with buttons of their own', async () => {
    const { server, command, press } = await inChannel(locale);
    const answer = await command('ask', { question });
    const { reply, message } = await press(answer, more);
    expect(reply.ephemeral).toBe(true);
    expect(message.embeds.length).toBeGreaterThan(0);
    const first = new Set(answer.embeds.map(({ footer }) => footer?.text));
    expect(message.embeds.some(({ footer }) => first.has(footer?.text))).toBe(false);
    expect((await press(message, source)).message.embeds).toHaveLength(1);
    expect(server.violations).toEqual([]);
  });

  test('shows a passage in context, and turns its pages where they are', async () => {
    const { server, command, press } = await inChannel(locale);
    const answer = await command('ask', { question });
    const opened = await press(answer, context);
    expect(opened.reply.ephemeral).toBe(true);
    expect(opened.message.id).not.toBe(answer.id);
    const before = shown(opened.message);
    const citation = opened.message.embeds.find(({ title }) => title)?.footer?.text;
    const turned = await press(opened.message, later);
    expect(turned.message.id).toBe(opened.message.id);
    expect(shown(turned.message)).not.toBe(before);
    const back = await press(turned.message, earlier);
    // The passage is as it was, but for the highlight that the answer had led to.
    expect(shown(back.message)).toBe(before.replaceAll('**', ''));
    expect(back.message.embeds.find(({ title }) => title)?.footer?.text).toBe(citation);
    expect((await press(back.message, source)).message.embeds[0]?.footer?.text).toBe(citation);
    expect(server.violations).toEqual([]);
  });

  test('shows the source of a passage, and from there its context', async () => {
    const { server, command, press } = await inChannel(locale);
    const { reply, message } = await press(await command('ask', { question }), source);
    expect(reply.ephemeral).toBe(true);
    const [card] = message.embeds;
    expect(card?.fields?.length).toBeGreaterThan(1);
    expect(shown((await press(message, context)).message)).toContain(card?.footer?.text);
    expect(server.violations).toEqual([]);
  });

  test('shows more visits, each once, to the last', async () => {
    const { server, command, press } = await inChannel(locale);
    let page = await command('visits', { place: 'Wuhan' });
    const titles = page.embeds.map(({ title }) => title);
    const first = page;
    for (
      let turns = 0;
      buttonsOf(page).some(({ label }) => label.includes(moreVisits));
      turns += 1
    ) {
      const { reply, message } = await press(page, moreVisits);
      expect(reply.ephemeral).toBe(true);
      // The public page stays as it is; the pages of one reader are turned in place.
      expect(message.id === page.id).toBe(turns > 0);
      expect(message.id).not.toBe(first.id);
      page = message;
      titles.push(...page.embeds.map(({ title }) => title));
      expect(turns).toBeLessThan(20);
    }
    expect(new Set(titles).size).toBe(14);
    expect(titles).toHaveLength(14);
    expect(first.edits).toEqual([]);
    expect(server.violations).toEqual([]);
  });
});

describe('a filter of visits that is too long for a button', () => {
  test('is kept in it, also after a restart, and finds what it found', async () => {
    const { server, bot, channel, user, command } = await inChannel();
    const first = await command('visits', { place: longPlace, partner: longHost, since: '2019' });
    expect(first.content).toContain('12');
    const customId = buttonCalled(first, 'Frühere Besuche');
    await bot.stop(0);
    await botOn(server, { bot: { answerer } }).bot.start();
    const second = await server.pressButton({ user, message: first, customId }).answer();
    expect(second.content).toContain('12');
    expect(second.embeds.length).toBeGreaterThan(0);
    const titles = (message: Message) => message.embeds.map(({ title }) => title);
    expect(titles(first).filter((title) => titles(second).includes(title))).toEqual([]);
    expect(server.messagesIn(channel)).toContain(second);
    expect(server.violations).toEqual([]);
  });

  test('that no visit has any more says that there is none', async () => {
    const { server, channel, user } = await inChannel();
    const customId = 'visits:1:~3c.AAAAAAAA::2019';
    const component = { type: 2, style: 2, label: 'x', custom_id: customId };
    const components = [{ type: 1, components: [component] }];
    const message = server.oldMessage({ channel, content: 'x', components });
    const { content } = await server.pressButton({ user, message, customId }).answer();
    expect(content).toContain('keinem solchen Besuch');
  });
});
