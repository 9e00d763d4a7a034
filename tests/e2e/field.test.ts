import { afterEach, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { fieldAskedFor } from '../../src/answer/visits/field/answer.ts';
import type { ReportedVisit } from '../../src/domain/visit.ts';
import { fakeAnswerer } from '../terminal/support/fake-answerer.ts';
import { answerWith, germanQuotation, jinanVisit } from '../terminal/support/samples.ts';
import { shown } from './reading.ts';
import { botOnServer, closeAll } from './running.ts';

afterEach(closeAll);

const evidence = { sentence: { start: 0, end: 1 }, fields: {} };
const { citation } = germanQuotation;

/** Knows the field from these visits, quotes always the same passage. */
function answererOf(all: readonly ReportedVisit[]): Answerer {
  return {
    ...fakeAnswerer(),
    visits: () => all,
    async ask(question, { fallbackLanguage = 'en', before } = {}) {
      const context = { language: fallbackLanguage, before, visits: () => all };
      const found = fieldAskedFor(question, context);
      return answerWith(found === undefined ? [] : [germanQuotation], {
        question,
        language: fallbackLanguage,
        ...(found !== undefined && {
          field: {
            field: found.field,
            fitting: found.fitting,
            told: found.visits.map((visit) => ({ visit, citations: [citation] })),
          },
        }),
      });
    },
  };
}

async function inChannel(all: readonly ReportedVisit[]) {
  const running = await botOnServer({ bot: { answerer: answererOf(all) } });
  const { server } = running;
  const channel = server.addChannel(server.addGuild({}), 'presse');
  return { server, channel, user: server.addUser({ name: 'Anna' }) };
}

describe('a question for a field of a visit', () => {
  test.each([
    ['de', 'Wer hat die Delegation aus Dresden in Jinan empfangen?', 'Gastgeber: **Stadt Jinan**'],
    ['en-US', 'Who received the delegation from Dresden?', 'Hosts: **Stadt Jinan**'],
    ['zh-CN', '谁在济南接待了德累斯顿代表团？', '接待方：**Stadt Jinan**'],
    ['zh-TW', '誰在濟南接待了德累斯頓代表團？', '接待單位：**Stadt Jinan**'],
    ['de', 'Wie groß war die Delegation aus Dresden?', 'Größe: **fast 30 Personen**'],
    ['en-US', 'When did the Dresden delegation visit Jinan?', '**30 October to 2 November 2018**'],
    ['zh-CN', '德累斯顿代表团是什么时候访问济南的？', '**2018年10月30日至11月2日**'],
    ['zh-TW', '德累斯頓代表團什麼時候訪問濟南？', '**2018年10月30日至11月2日**'],
  ] as const)('in %s: %s', async (locale, question, line) => {
    const { server, channel, user } = await inChannel([{ ...jinanVisit, evidence }]);
    const options = { question };
    const use = server.sendCommand({ name: 'ask', options, channel, user, locale });
    const answer = await use.answer();
    const [echo, first, ...rest] = answer.content.split('\n');
    expect(echo).toBe(`> ${question}`);
    expect(first).toContain(line);
    expect(first).toContain(citation);
    expect(first).toMatch(
      /\*(?:aus dem Text gelesen|read from the text|由程序从文中识别|由程式從文中辨識)/u,
    );
    expect(rest).toEqual([]);
    expect(JSON.stringify(answer.embeds)).toContain('fast 30 Personen an.');
    expect(answer.pings).toEqual([]);
    expect(server.violations).toEqual([]);
  });

  test('pings nobody and shows a text as the text it is, whatever the data hold', async () => {
    const hosts = ['@everyone <@1> **x** [a](https://example.org) `y` ||z|| # w', '\u202eLi\u0007'];
    const { server, channel, user } = await inChannel([{ ...jinanVisit, hosts }]);
    server.postMessage({
      author: user,
      channel,
      content: `<@${server.bot.id}> Who received the delegation from Dresden in Jinan?`,
    });
    const answer = await server.botMessage(channel);
    expect(answer.pings).toEqual([]);
    expect(answer.content).toContain('\\@everyone \\<\\@1\\> \\*\\*x\\*\\* \\[a\\]');
    expect(answer.content).not.toMatch(/(?<!\\)[<@`|[]|\u202e|\u0007/u);
    expect(server.violations).toEqual([]);
  });

  test('goes on from what it replies to', async () => {
    const { server, channel, user } = await inChannel([jinanVisit]);
    const ask = (content: string, reference?: Awaited<ReturnType<typeof server.botMessage>>) =>
      server.postMessage({
        author: user,
        channel,
        content: reference === undefined ? `<@${server.bot.id}> ${content}` : content,
        ...(reference !== undefined && { reference }),
      });
    ask('Who received the delegation from Dresden in Jinan?');
    const first = await server.botMessage(channel);
    ask('How many people came with the delegation?', first);
    await server.until(() => server.messagesIn(channel).length === 4);
    const answer = server.messagesIn(channel).at(-1);
    expect(answer?.content).toContain('Size: **fast 30 people**');
    expect(server.violations).toEqual([]);
  });

  test('that fits many visits tells none, and says how many there are', async () => {
    const many = Array.from({ length: 5 }, (_, at) => ({ ...jinanVisit, id: `visit-${at}` }));
    const { server, channel, user } = await inChannel(many);
    const options = { question: 'Wer hat die Delegation aus Dresden empfangen?' };
    const use = server.sendCommand({ name: 'ask', options, channel, user, locale: 'de' });
    const text = shown(await use.answer());
    expect(text).toContain('Auf diese Frage passen 5 Besuche.');
    expect(text).not.toContain('Gastgeber');
    expect(server.violations).toEqual([]);
  });

  test('that no visit fits gets what it would have got', async () => {
    const { server, channel, user } = await inChannel([jinanVisit]);
    const options = { question: 'Wer hat die Delegation aus Kassel in Jinan empfangen?' };
    const use = server.sendCommand({ name: 'ask', options, channel, user, locale: 'de' });
    expect(shown(await use.answer())).toContain('Dazu sagen die Dokumente nichts');
    expect(server.violations).toEqual([]);
  });
});
