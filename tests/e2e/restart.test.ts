import { readFileSync } from 'node:fs';
import { afterAll, afterEach, expect, test } from 'vitest';
import { Documents, removeDocuments } from './documents.ts';
import { buttonCalled, shown } from './reading.ts';
import { botOn, botOnServer, closeAll } from './running.ts';

afterEach(closeAll);
afterAll(removeDocuments);

const own = (name: string) => readFileSync(`corpus/${name}`, 'utf8');
const other = '---\nid: kassel\ntitle: Kassel\nlanguage: de\n---\n\nDie Gäste fuhren nach Wuhan.\n';

test('a button works in the next process, and says where its citation is gone from the documents', async () => {
  const documents = new Documents({
    'jinan.md': own('dresden-jinan-2018.md'),
    'silicon.md': own('silicon-saxony-jinan-2018.md'),
  });
  const { server, bot } = await botOnServer({ bot: { answerer: await documents.open() } });
  const channel = server.addChannel(server.addGuild());
  const user = server.addUser({ locale: 'de' });
  const options = { question: 'Worum ging es auf der Konferenz in Jinan?' };
  const message = await server.sendCommand({ name: 'ask', options, channel, user }).answer();
  const press = async (label: string) =>
    shown(
      await server.pressButton({ user, message, customId: buttonCalled(message, label) }).answer(),
    );
  await bot.stop();
  expect(server.gateway.connected).toBe(0);

  const second = botOn(server, { bot: { answerer: await documents.open() } });
  await second.bot.start();
  expect(await press('Im Zusammenhang')).toContain('jinan-2018#');
  expect(await press('Quelle')).toContain('jinan-2018#');
  expect(await press('Weitere Textstellen')).toContain('jinan-2018#');
  await second.bot.stop();

  documents.write({ 'other.md': other });
  const rebuilt = await documents.open();
  expect(rebuilt.summary.built).toBe(true);
  await botOn(server, { bot: { answerer: rebuilt } }).bot.start();
  for (const label of ['Im Zusammenhang', 'Quelle', 'Weitere Textstellen']) {
    expect(await press(label)).toContain('Diese Textstelle gibt es nicht mehr');
  }
  expect(server.violations).toEqual([]);
}, 60_000);
