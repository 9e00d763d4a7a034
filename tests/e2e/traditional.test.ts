import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import type { ReportedVisit } from '../../src/domain/visit.ts';
import { notOfTaiwan } from '../messages/support/chinese-characters.ts';
import { fakeAnswerer } from '../terminal/support/fake-answerer.ts';
import { chineseQuotation, jinanVisit, sourceCard } from '../terminal/support/samples.ts';
import { botOnServer, closeAll } from './running.ts';
import { everything, type Message } from './server/world.ts';

afterEach(closeAll);

const locale = 'zh-TW' as const;

/** Nothing here is Chinese, so that all Chinese that is shown is the bot's own. */
const visit: ReportedVisit = {
  ...jinanVisit,
  place: { name: { de: 'Jinan' }, country: 'CN' },
  stops: [],
  delegation: { name: { de: 'Dresdner Delegation' }, from: { name: { de: 'Bonn' } }, size: '30' },
};
const german: Answerer = {
  ...fakeAnswerer(),
  ask: async (question, options) => {
    const answer = await fakeAnswerer().ask(question, options);
    return { ...answer, nearest: answer.nearest.slice(0, 1) };
  },
  source: (citation) => ({ ...fakeAnswerer().source(citation), visits: [visit] }),
  visits: () => [visit, { ...visit, id: 'undated', date: 'XXXX-12-12' }],
};

async function inChannel(answerer: Answerer = german) {
  const running = await botOnServer({ bot: { answerer } });
  const { server } = running;
  const guild = server.addGuild({ locale });
  const channel = server.addChannel(guild, 'presse');
  return { server, channel, user: server.addUser({ name: 'Anna' }) };
}

const shown = ({
  content,
  embeds,
  components,
}: Pick<Message, 'content' | 'embeds' | 'components'>) =>
  JSON.stringify([content, embeds, components]);

describe('to a reader in Taiwan', () => {
  test.each([
    ['ask', { question: 'Wer war in Jinan?' }, '查看前後文'],
    ['ask', { question: 'Wer war in Jinan?' }, '引文為德文'],
    ['ask', { question: 'football' }, '文件中沒有提到'],
    ['ask', { question: 'x'.repeat(2001) }, '問題太長'],
    ['ask', { question: 'this is broken' }, '已記錄下來'],
    ['source', { citation: sourceCard.citation }, '第3段，共12段'],
    ['source', { citation: sourceCard.citation }, '本文件報導的訪問'],
    ['source', { citation: 'dresden-jinan-2018#99' }, '沒有編號為「dresden-jinan-2018#99」的段落'],
    ['visits', {}, '2018年10月30日至11月2日 · 中國Jinan'],
    ['visits', {}, '12月12日，年份不詳'],
    ['visits', {}, '共2次訪問'],
    ['visits', { place: 'Paris' }, '減少條件或許能找到'],
    ['visits', { since: 'yesterday' }, '無法辨識日期「yesterday」'],
    ['help', {}, '**/提問**'],
    ['help', {}, '在訊息上按右鍵，選擇「應用程式」'],
  ] as const)('/%s %j says %s', async (name, options, expected) => {
    const { server, channel, user } = await inChannel();
    const use = server.sendCommand({ name, options, channel, user, locale });
    const message = await use.answer();
    expect(shown(message)).toContain(expected);
    expect(notOfTaiwan(shown(message))).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test.each([
    [`source:${sourceCard.citation}`, '發布單位'],
    [`context:${sourceCard.citation}`, '上一段'],
    ['source:gone#4', '這個段落已不存在'],
    ['vote:1', '已不支援這個按鈕'],
  ])('the button %s says %s', async (customId, expected) => {
    const { server, channel, user } = await inChannel();
    const button = { type: 2, style: 2, label: 'x', custom_id: customId };
    const message = server.oldMessage({
      channel,
      content: 'x',
      components: [{ type: 1, components: [button] }],
    });
    const pressed = await server.pressButton({ user, message, customId, locale }).answer();
    expect(shown(pressed)).toContain(expected);
    expect(notOfTaiwan(shown(pressed))).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test('dates are offered in Traditional characters', async () => {
    const { server, channel, user } = await inChannel();
    const use = {
      name: 'visits',
      options: { since: '20' },
      focused: 'since',
      channel,
      user,
      locale,
    };
    const { choices } = await server.sendAutocomplete(use).reply();
    expect(JSON.stringify(choices)).toContain('2018年10月');
  });

  test('a quotation stays as the document writes it', async () => {
    const { server, channel, user } = await inChannel();
    const options = { question: '誰訪問了濟南？' };
    const asked = server.sendCommand({ name: 'ask', options, channel, user, locale });
    const [embed] = (await asked.answer()).embeds;
    expect(embed?.description?.replaceAll('*', '')).toBe(`「${chineseQuotation.text}」`);
    expect(embed?.title).toBe(chineseQuotation.title);
    expect(embed?.footer?.text).toContain('日期不詳 · 中文');
  });
});

describe('a message', () => {
  test.each([
    ['誰訪問了濟南？', '「代表团', '查看前後文'],
    ['谁访问了济南？', '“代表团', '查看上下文'],
    // Both scripts write this alike: as the server.
    ['何人在北京？', '「代表团', '查看前後文'],
    ['Wer war in Jinan?', '„Vom 30', 'Im Zusammenhang'],
  ])('%s is answered in its script', async (content, quotation, button) => {
    const { server, channel, user } = await inChannel();
    const mention = `<@${server.bot.id}>`;
    server.postMessage({ author: user, channel, content: `${mention} ${content}` });
    const answer = shown(await server.botMessage(channel)).replaceAll('*', '');
    expect(answer).toContain(quotation);
    expect(answer).toContain(button);
  });

  test('without a question gets a hint in the language of the server', async () => {
    const { server, channel, user } = await inChannel();
    server.postMessage({ author: user, channel, content: `<@${server.bot.id}>` });
    expect((await server.botMessage(channel)).content).toContain('請用中文、德文或英文');
  });

  test('is told of a permission by the name that Discord gives it', async () => {
    const { server, channel, user } = await inChannel();
    server.permissions(channel, everything & ~PermissionFlagsBits.EmbedLinks);
    const content = `<@${server.bot.id}> 誰訪問了濟南？`;
    server.postMessage({ author: user, channel, content });
    expect((await server.botMessage(channel)).content).toContain('缺少權限「嵌入連結」');
  });

  test('in private is answered in its script', async () => {
    const { server, user } = await inChannel();
    const direct = server.directChannel(user);
    server.postMessage({ author: user, channel: direct, content: '誰訪問了濟南？' });
    expect(shown(await server.botMessage(direct))).toContain('查看前後文');
  });
});
