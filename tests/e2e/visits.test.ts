import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { visitsAskedFor } from '../../src/answer/visits/answer.ts';
import type { ReportedVisit } from '../../src/domain/visit.ts';
import { fakeAnswerer } from '../terminal/support/fake-answerer.ts';
import { answerWith, jinanVisit, undatedVisit } from '../terminal/support/samples.ts';
import { botOnServer, closeAll } from './running.ts';
import type { Message } from './server/world.ts';
import { words } from './visit-words.ts';

afterEach(closeAll);

const evidence = { sentence: { start: 0, end: 1 }, fields: {} };
const differences: ReportedVisit['differences'] = [
  {
    field: 'size',
    values: [
      { value: '30', document: 'a' },
      { value: '25', document: 'b' },
    ],
  },
];

/** Twelve visits to the day, a year each, the newest first; the last one has no date. */
const visits: readonly ReportedVisit[] = [
  ...Array.from({ length: 12 }, (_, at) => ({
    ...jinanVisit,
    id: `visit-${2018 - at}`,
    date: `${2018 - at}-10-30/${2018 - at}-11-02`,
    ...(at === 0 && { evidence, differences }),
    ...(at === 1 && { place: { name: { de: 'Foshan', zh: '佛山' } }, stops: [] }),
  })),
  undatedVisit,
];

function answererOf(all: readonly ReportedVisit[]): Answerer {
  return {
    ...fakeAnswerer(),
    visits: () => all,
    async ask(question, { fallbackLanguage = 'en' } = {}) {
      const asked = visitsAskedFor(question, fallbackLanguage, () => all);
      return answerWith([], {
        question,
        language: fallbackLanguage,
        answered: asked !== undefined && asked.visits.length > 0,
        ...(asked !== undefined && { visits: asked }),
      });
    },
  };
}

async function inChannel() {
  const running = await botOnServer({ bot: { answerer: answererOf(visits) } });
  const { server } = running;
  const channel = server.addChannel(server.addGuild({}), 'presse');
  return { server, channel, user: server.addUser({ name: 'Anna' }) };
}

const buttons = (message: Message) =>
  message.components.flatMap(({ components }) =>
    components.map((component) => ({
      id: component.custom_id ?? '',
      label: 'label' in component ? (component.label ?? '') : '',
    })),
  );
const buttonCalled = (message: Message, label: string) =>
  buttons(message).find((each) => each.label === label)?.id ?? `no button ${label}`;
const shown = ({ content, embeds }: Message) => `${content} ${JSON.stringify(embeds)}`;

describe.each(['de', 'en-US', 'zh-CN'] as const)('visits in %s', (locale) => {
  const say = words[locale];

  test('are listed five to a page, and pages turn both ways', async () => {
    const { server, channel, user } = await inChannel();
    const listed = await server.sendCommand({ name: 'visits', channel, user, locale }).answer();
    expect(listed.embeds).toHaveLength(5);
    const text = shown(listed).replaceAll('\\\\', '\\');
    for (const part of [say.heading, say.page, say.last, say.first, say.recognised]) {
      expect(text).toContain(part);
    }
    expect(text.replaceAll('\\', '')).toContain(say.differs.replaceAll('\\', ''));
    expect(text).toContain('dresden-jinan-2018#1');

    const press = (message: Message, customId: string) =>
      server.pressButton({ user, message, customId, locale });
    const second = await press(listed, buttonCalled(listed, say.earlier)).answer();
    expect(shown(second)).toContain('2013');
    expect(buttons(listed).some(({ label }) => label === say.later)).toBe(false);
    const turned = press(second, buttonCalled(second, say.earlier));
    const third = (await turned.reply()).message;
    expect(third?.id).toBe(second.id);
    expect(third?.embeds).toHaveLength(3);
    if (third === undefined) throw new Error('no page');
    const back = await press(third, buttonCalled(third, say.later)).answer();
    expect(shown(back)).toContain('2013');
    expect(server.violations).toEqual([]);
  });

  test('are narrowed by all options, which offer what there is', async () => {
    const { server, channel, user } = await inChannel();
    const options = {
      place: '濟南',
      partner: 'Saxony',
      since: '2012',
      until: '2014',
      topic: say.topic,
    };
    const use = server.sendCommand({ name: 'visits', options, channel, user, locale });
    const listed = await use.answer();
    expect(listed.embeds).toHaveLength(3);
    for (const [focused, typed] of [
      ['topic', 'ind'],
      ['until', '201'],
      ['place', 'foshan'],
    ] as const) {
      const offered = server.sendAutocomplete({
        name: 'visits',
        options: { [focused]: typed },
        focused,
        channel,
        user,
        locale,
      });
      expect((await offered.reply()).choices.length).toBeGreaterThan(0);
    }
    expect(server.violations).toEqual([]);
  });

  test('come as files, to the one who asked', async () => {
    const { server, channel, user } = await inChannel();
    const listed = await server.sendCommand({ name: 'visits', channel, user, locale }).answer();
    const file = async (label: string) => {
      const customId = buttonCalled(listed, label);
      const press = server.pressButton({ user, message: listed, customId, locale });
      expect((await press.reply()).ephemeral).toBe(true);
      const message = await press.answer();
      const [attachment] = message.attachments;
      const text = Buffer.from(attachment?.bytes ?? []).toString('utf8');
      return { name: attachment?.name, text, message };
    };
    const calendar = await file(say.calendar);
    expect(calendar.name).toBe('visits.ics');
    expect(calendar.message.content).toContain(say.leftOut);
    const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(12);
    const table = await file(say.csv);
    expect(table.text.startsWith('\ufeff')).toBe(true);
    const rows: Record<string, string>[] = parse(table.text, { columns: true, bom: true });
    expect(rows.map(({ id }) => id)).toEqual(visits.map(({ id }) => id));
    const json: unknown = JSON.parse((await file('JSON')).text);
    expect(json).toMatchObject(visits.map(({ id }) => ({ id })));
    expect(server.violations).toEqual([]);
  });

  test('asked for are answered with their list; those nobody reports with that', async () => {
    const { server, channel, user } = await inChannel();
    const ask = (question: string) =>
      server.sendCommand({ name: 'ask', options: { question }, channel, user, locale }).answer();
    const listed = await ask(say.asked);
    expect(listed.content).toContain(say.asked.slice(0, 8));
    expect(listed.embeds).toHaveLength(1);
    expect(shown(listed)).toContain('2017');
    expect(buttons(listed).some(({ label }) => label === say.calendar)).toBe(true);
    const [question, sentence] = say.none;
    expect(shown(await ask(question))).toContain(sentence);
    expect(server.violations).toEqual([]);
  });
});

test('buttons of an earlier version and after a restart still lead to their page', async () => {
  const { server, channel, user } = await inChannel();
  const component = (customId: string) => ({ type: 2, style: 2, label: 'x', custom_id: customId });
  const ids = [
    'visits:1:::',
    'visits:0:Jinan::2017',
    'visits:9',
    'export:csv:Foshan',
    'export:doc',
  ];
  const old = server.oldMessage({
    channel,
    content: 'x',
    components: [{ type: 1, components: ids.map(component) }],
  });
  const press = async (customId: string) =>
    server.pressButton({ user, message: old, customId, locale: 'en-US' }).answer();
  expect(shown(await press('visits:1:::'))).toContain('Page 2 of 3');
  expect((await press('visits:0:Jinan::2017')).embeds).toHaveLength(1);
  expect(shown(await press('visits:9'))).toContain('Page 3 of 3');
  expect((await press('export:csv:Foshan')).attachments).toHaveLength(1);
  expect(shown(await press('export:doc'))).toContain('no longer knows');
  expect(server.violations).toEqual([]);
});
