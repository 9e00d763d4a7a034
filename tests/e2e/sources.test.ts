import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ComponentType, type Locale } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { openAnswerer } from '../../src/answer/open.ts';
import { documentHash } from '../../src/discord/reply/custom-id.ts';
import { referenceFormats } from '../../src/domain/reference-format.ts';
import { readAgain } from '../references/read-again.ts';
import { botOnServer, closeAll } from './running.ts';
import type { Message } from './server/world.ts';

let folder: string;
let answerer: Answerer;

/** The documents of the repository, with the model that it ships. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bruecke-sources-'));
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

async function inChannel(locale: `${Locale}`) {
  const running = await botOnServer({ bot: { answerer } });
  const { server } = running;
  const channel = server.addChannel(server.addGuild({}), 'presse');
  const user = server.addUser({ name: 'Anna' });
  const at = { channel, user, locale };
  const press = (message: Message, customId: string, ...values: string[]) =>
    server.pressButton({
      user,
      message,
      customId,
      locale,
      ...(values.length > 0 && { values }),
    });
  const source = (citation: string) =>
    server.sendCommand({ name: 'source', options: { citation }, ...at });
  return { ...running, ...at, press, source };
}

const components = ({ components: rows }: Message) => rows.flatMap((row) => row.components);
/** The `custom_id` that begins so. */
function idOf(message: Message, kind: string): string {
  const found = components(message).find(({ custom_id: id }) => id?.startsWith(`${kind}:`));
  if (found?.custom_id === undefined) throw new Error(`No ${kind} on the message.`);
  return found.custom_id;
}
const labels = (message: Message) =>
  components(message).flatMap((each) => (each.type === ComponentType.Button ? [each.label] : []));
const optionsOf = (message: Message, kind: string) =>
  components(message).flatMap((each) =>
    each.type === ComponentType.StringSelect && each.custom_id.startsWith(kind) ? each.options : [],
  );
const shown = ({ content, embeds }: Message) => `${content} ${JSON.stringify(embeds)}`;

describe.each([
  ['de', 'Zitieren', 'Rechte', 'BRÜCKE, o. J.'],
  ['en-US', 'Cite', 'Rights', 'Brücke. (n.d.).'],
  ['zh-CN', '引用', '权利', '[n.d.]'],
] as const)('in %s', (locale, cite, rights, reference) => {
  test('a source says what the document is and leads on', async () => {
    const { server, source } = await inChannel(locale);
    const message = await source('dresden-jinan-2018#2').answer();
    expect(shown(message)).toContain(rights);
    expect(shown(message)).toContain('CC BY 4.0');
    expect(labels(message)).toHaveLength(4);
    expect(labels(message)).toContain(cite);
    expect(optionsOf(message, 'passage').length).toBeGreaterThan(1);
    expect(server.violations).toEqual([]);
  });

  test('a reference comes in the style of the reader, to them alone, in all formats', async () => {
    const { server, source, press } = await inChannel(locale);
    const message = await source('dresden-jinan-2018#2').answer();
    const cited = press(message, idOf(message, 'cite'));
    const first = await cited.answer();
    expect((await cited.reply()).ephemeral).toBe(true);
    expect(first.content).toContain(reference);
    expect(optionsOf(first, 'format').map(({ value }) => value)).toEqual([...referenceFormats]);

    for (const format of referenceFormats) {
      const chosen = press(first, idOf(first, 'format'), format);
      const { message: changed } = await chosen.reply();
      expect(changed?.id).toBe(first.id);
      expect(changed?.content).toMatch(/```\n[\s\S]+\n```$/u);
      const files = changed?.attachments ?? [];
      const own = format === 'bibtex' || format === 'ris' || format === 'csl-json';
      expect(files).toHaveLength(own ? 1 : 0);
      const [file] = files;
      if (own && file !== undefined) {
        expect(file.name).toMatch(/^dresden-jinan-2018-2\.(?:bib|ris|json)$/u);
        const again = readAgain(new TextDecoder().decode(file.bytes), format);
        expect(again.note).toContain('dresden-jinan-2018#2@');
      }
    }
    expect(server.violations).toEqual([]);
  });

  test('an unknown citation offers the nearest', async () => {
    const { server, source, press } = await inChannel(locale);
    const asked = source('dresden-jinan-2018#99');
    const message = await asked.answer();
    expect((await asked.reply()).ephemeral).toBe(true);
    expect(labels(message)[0]).toMatch(/^dresden-jinan-2018#\d+$/u);
    const nearest = await press(message, idOf(message, 'source')).answer();
    expect(shown(nearest)).toContain('dresden-jinan-2018#');
    expect(server.violations).toEqual([]);
  });

  test('a button of before a change says that the document has changed', async () => {
    const { server, channel, press } = await inChannel(locale);
    const moved = `dresden-jinan-2018#1@${answerer.source('dresden-jinan-2018#2').state}`;
    const ids = [`source:${moved}.0.5`, 'cite:dresden-jinan-2018#1@AAAAAA', 'source:leipzig#1'];
    const gone = 'context:dresden-jinan-2018#99@AAAAAA';
    const button = (id: string) => ({
      type: 2 as const,
      style: 2 as const,
      label: 'x',
      custom_id: id,
    });
    const old = server.oldMessage({
      channel,
      content: 'x',
      components: [{ type: 1, components: [...ids, gone].map(button) }],
    });
    const said = { de: /geändert/u, 'en-US': /changed/u, 'zh-CN': /改动/u }[locale];
    const [first = '', second = '', third = ''] = ids;
    const found = await press(old, first).answer();
    expect(found.content).toMatch(said);
    expect(shown(found)).toContain('dresden-jinan-2018#2');
    expect(shown(found)).toContain('**');
    expect((await press(old, second).answer()).content).toMatch(said);
    expect((await press(old, gone).answer()).content).toMatch(said);
    expect(labels(await press(old, third).answer()).length).toBeGreaterThan(0);
    expect(server.violations).toEqual([]);
  });
});

test('more passages are those that were found, not others in their place', async () => {
  const { server, channel, press } = await inChannel('de');
  const { state } = answerer.source('dresden-jinan-2018#2');
  const at = `more:${documentHash('dresden-jinan-2018')}`;
  const ids = [`${at}2@${state.slice(0, 4)}.0.5`, `${at}2@AAAA.0.5`];
  const button = (custom_id: string) => ({
    type: 2 as const,
    style: 2 as const,
    label: 'x',
    custom_id,
  });
  const components = [{ type: 1 as const, components: ids.map(button) }];
  const old = server.oldMessage({ channel, content: 'x', components });
  const [same = '', other = ''] = ids;
  expect(shown(await press(old, same).answer())).toContain('dresden-jinan-2018#2');
  expect(shown(await press(old, other).answer())).toContain('gibt es nicht mehr');
  expect(server.violations).toEqual([]);
});

test('the highlight that led to a source stays with it, and pages turn in place', async () => {
  const { server, channel, user, locale, press } = await inChannel('de');
  const options = { question: 'Wer leitet das Jinan-Dresden-Kontaktbüro?' };
  const asked = server.sendCommand({ name: 'ask', options, channel, user, locale });
  const answer = await asked.answer();
  const bold = (message: Message) => /\*\*(.+?)\*\*/su.exec(shown(message))?.[1];
  expect(bold(answer)).toBeDefined();

  const source = await press(answer, idOf(answer, 'source')).answer();
  expect(bold(source)).toBe(bold(answer));
  const context = await press(source, idOf(source, 'context')).answer();
  expect(bold(context)).toBe(bold(answer));

  const before = shown(source);
  const turned = await press(source, idOf(source, 'turn')).reply();
  expect(turned.message?.id).toBe(source.id);
  expect(shown(source)).not.toBe(before);
  const [option] = optionsOf(source, 'passage');
  const chosen = await press(source, idOf(source, 'passage'), option?.value ?? '').reply();
  expect(chosen.message?.id).toBe(source.id);
  expect(shown(source)).toContain(option?.value ?? 'no option');
  expect(server.violations).toEqual([]);
});
