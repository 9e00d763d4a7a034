import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { Documents, removeDocuments } from './documents.ts';
import { buttonsOf, shown } from './reading.ts';
import { botOnServer, closeAll } from './running.ts';

const id = (start: string) => start.padEnd(80, 'x');
const name = (length: number) => 'Amt *für* _Zusammenarbeit_ '.repeat(200).slice(0, length).trim();
const address = `https://example.org/${'a'.repeat(1980)}`;
const sentence = (at: number) => `Im Jahr ${1900 + at} fuhren *${at}* Gäste aus Kassel nach Wuhan`;
// Without a mark that ends a sentence, so that passages are as long as they may be.
const endless = Array.from({ length: 400 }, (_, at) => sentence(at)).join(', ');
const chinese = `${'卡塞尔市代表团访问了武汉市的工业园区，'.repeat(300)}双方签署了合作协议。`;

const longest = `Wie viele Gäste fuhren nach Wuhan? ${'Wohin? '.repeat(300)}`.slice(0, 2000);

const visit = (at: number) => `  - id: visit-${at}
    date: 2019-05-${String(at).padStart(2, '0')}
    place: { name: { de: "${name(1000)}" }, region: { de: "${name(900)}" }, country: CN }
    stops: [{ name: { de: "${name(2000)}" } }]
    delegation: { name: { de: "${name(1500)}" }, size: "${name(900)}" }
    hosts: ["${name(4000)}", "${name(3000)}"]
    people: [{ name: "${name(1000)}", role: "${name(1000)}" }]
    occasion: "${name(3000)}"
    outcome: "${name(4000)}"`;
const document = (start: string, language: string, text: string, url: string) => `---
id: ${id(start)}
title: "${start} ${name(990)}"
language: ${language}
publisher: "${name(4000)}"
author: "${name(4000)}"
published: 2019-05-01
url: ${url}
sources:
${Array.from({ length: 9 }, () => `  - { title: "${name(1000)}", publisher: "${name(4000)}", url: "${address}" }`).join('\n')}
visits:
${Array.from({ length: 6 }, (_, at) => visit(at + 1)).join('\n')}
---

${text}
`;

let answerer: Answerer;
beforeAll(async () => {
  const texts = (start: string, language: string, text: string, url = address) => ({
    [`${start}.md`]: document(start, language, text, url),
  });
  answerer = await new Documents({
    ...texts('erste', 'de', endless),
    ...texts('zweite', 'de', `Auch so: ${endless}`),
    ...texts('dritte', 'de', `Und so: ${endless}`),
    ...texts('vierte', 'zh', chinese, `${address}${'a'.repeat(200)}`),
  }).open();
}, 60_000);
afterAll(removeDocuments);
afterEach(closeAll);

async function member(locale: 'de' | 'en-US' | 'zh-CN') {
  const { server } = await botOnServer({ bot: { answerer } });
  const channel = server.addChannel(server.addGuild());
  const user = server.addUser({ locale });
  const command = (named: string, options: Readonly<Record<string, string>>) =>
    server.sendCommand({ name: named, options, channel, user }).answer();
  return { server, channel, user, command };
}

describe.each(['de', 'en-US', 'zh-CN'] as const)('the longest there is, in %s', (locale) => {
  test.each([
    ['a question', 'ask', { question: 'Wie viele Gäste aus Kassel fuhren nach Wuhan?' }],
    ['a question in Chinese', 'ask', { question: '卡塞尔市代表团访问了哪里？' }],
    ['a question of 2,000 characters', 'ask', { question: longest }],
    ['a question without an answer', 'ask', { question: 'What does a pizza in Naples cost?' }],
    ['a source', 'source', { citation: id('erste') }],
    ['a source in Chinese', 'source', { citation: id('vierte') }],
    ['visits', 'visits', {}],
    ['filtered visits', 'visits', { place: name(1000), partner: name(3000), since: '2019' }],
  ])('%s keeps to every limit, and so does every button', async (_, command, options) => {
    const { server, user, ...running } = await member(locale);
    const message = await running.command(command, options);
    expect(shown(message).length).toBeGreaterThan(100);
    const buttons = buttonsOf(message);
    expect(buttons.length).toBeGreaterThan(0);
    for (const { id: customId } of buttons) {
      const opened = await server.pressButton({ user, message, customId }).answer();
      // References and files come without a frame.
      expect(opened.embeds.length > 0 || opened.content !== '').toBe(true);
      for (const at of [0, 1, 2]) {
        // A page that was turned may have fewer buttons.
        const inner = buttonsOf(opened)[at]?.id;
        if (inner === undefined) break;
        await server.pressButton({ user, message: opened, customId: inner }).answer();
      }
    }
    expect(server.violations).toEqual([]);
  });
});

test('the longest title, publisher and address are shortened, the passage is whole', async () => {
  const { command } = await member('de');
  const citations = answerer.citations(id('erste'), 25).map(({ citation }) => citation);
  const card = citations
    .map((citation) => answerer.source(citation))
    .reduce((one, other) => (other.text.length > one.text.length ? other : one));
  const [embed] = (await command('source', { citation: card.citation })).embeds;
  expect(embed?.title).toMatch(/^erste .{200,}…$/u);
  expect(embed?.url).toBe(address);
  expect(embed?.fields?.some(({ value }) => /Zusammenarbeit.{100,}…$/u.test(value))).toBe(true);
  expect(embed?.description?.replaceAll('\\', '')).toBe(`„${card.text}“`);
});
