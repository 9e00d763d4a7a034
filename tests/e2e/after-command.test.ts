import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { echoIn, echoOf } from '../../src/discord/reply/echo.ts';
import { botOnServer, closeAll } from './running.ts';

afterEach(closeAll);

async function repliedTo(name: string, options: Record<string, string>) {
  const { server, asked } = await botOnServer();
  const channel = server.addChannel(server.addGuild({}), 'presse');
  const user = server.addUser({ name: 'Anna' });
  await server.sendCommand({ name, options, channel, user, locale: 'de' }).answer();
  const reference = await server.botMessage(channel);
  server.postMessage({ author: user, channel, content: 'Und wer war dabei?', reference });
  await server.botMessage(channel, 2);
  expect(server.violations).toEqual([]);
  return asked.at(-1)?.before;
}

test('a reply to the answer to /ask goes on from its question, as it was asked', async () => {
  const question = 'Wer war 2018 in *Jinan* [VR China]?';
  expect(await repliedTo('ask', { question })).toBe(question);
});

test('a reply to a source goes on from the title of its document', async () => {
  const before = await repliedTo('source', { citation: 'dresden-jinan-2018#3' });
  expect(before).toContain('Dresdner');
});

test('a reply to visits goes on from the first one', async () => {
  expect(await repliedTo('visits', {})).toContain('Jinan');
});

test('whatever is asked, its echo says it', () => {
  const character = fc.constantFrom(...'aä中1.)#-+*_~`|[]<>@:\\/ ');
  const question = fc.array(character, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(question, (characters) => {
      const text = characters.join('').replace(/\s+/gu, ' ').trim();
      if (text !== '') expect(echoIn(echoOf(text))).toBe(text);
    }),
  );
});
