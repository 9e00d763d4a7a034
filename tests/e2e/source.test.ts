import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { Documents, removeDocuments } from './documents.ts';
import { botOnServer, closeAll } from './running.ts';

let documents: Documents;
let answerer: Answerer;

beforeAll(async () => {
  documents = new Documents();
  answerer = await documents.open();
}, 60_000);
afterAll(removeDocuments);
afterEach(closeAll);

async function inChannel(over: Answerer = answerer) {
  const { server } = await botOnServer({ bot: { answerer: over } });
  const channel = server.addChannel(server.addGuild());
  const user = server.addUser({ locale: 'en-US' });
  const source = (citation: string) =>
    server.sendCommand({ name: 'source', options: { citation }, channel, user });
  const offered = (typed: string) =>
    server
      .sendAutocomplete({
        name: 'source',
        options: { citation: typed },
        focused: 'citation',
        channel,
        user,
      })
      .reply();
  return { server, source, offered };
}

describe('source', () => {
  test.each([
    ['a citation', 'dresden-jinan-2018#3', 'dresden-jinan-2018#3'],
    ['a citation as it is written elsewhere', ' [DRESDEN-jinan-2018＃3] ', 'dresden-jinan-2018#3'],
    ['a document', 'partner-orte-zh', 'partner-orte-zh#1'],
    ['a document in capitals', 'PARTNER-ORTE-ZH', 'partner-orte-zh#1'],
  ])('shows %s', async (_, typed, citation) => {
    const { source } = await inChannel();
    expect((await source(typed).answer()).embeds[0]?.footer?.text).toBe(citation);
  });

  test.each(['Kontaktbüro Matthes', 'Matthes', 'services zone', '佛山', 'dresden'])(
    'shows for “%s” what is offered first',
    async (typed) => {
      const { server, source, offered } = await inChannel();
      const [first] = (await offered(typed)).choices;
      const use = source(typed);
      expect((await use.answer()).embeds[0]?.footer?.text).toBe(first?.value);
      expect((await use.reply()).ephemeral).toBe(false);
      expect(server.violations).toEqual([]);
    },
  );

  test.each([
    ['a citation that is not there', 'dresden-jinan-2018#99', 'dresden-jinan-2018#9'],
    ['words that no document has', 'Xylophonkonzert', '#1'],
  ])('names what comes nearest for %s', async (_, typed, nearest) => {
    const { source } = await inChannel();
    const use = source(typed);
    const answer = await use.answer();
    expect(answer.content).toContain(typed);
    expect(answer.content).toContain(nearest);
    expect((await use.reply()).ephemeral).toBe(true);
  });
});

describe('the first key of a citation', () => {
  test('is answered at once after a start', async () => {
    const { offered } = await inChannel(await documents.open());
    const { choices, milliseconds } = await offered('j');
    expect(choices.length).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(100);
  });

  test('finds what it needs made before the bot connects', async () => {
    const typed: string[] = [];
    const { offered } = await inChannel({
      ...answerer,
      citations(text, limit) {
        typed.push(text);
        return answerer.citations(text, limit);
      },
    });
    expect(typed).toEqual(['']);
    await offered('j');
    expect(typed).toEqual(['', 'j']);
  });
});
