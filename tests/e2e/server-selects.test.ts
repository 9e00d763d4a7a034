import { Events, type MessageCreateOptions } from 'discord.js';
import { expect, test } from 'vitest';
import { connect, start } from './server/client.ts';

const option = (value: string, chosen = false) => ({ label: value, value, default: chosen });
const select = (parts: object): MessageCreateOptions => ({
  content: 'x',
  components: [
    {
      type: 1,
      components: [{ type: 3, custom_id: 'a', options: [option('1'), option('2')], ...parts }],
    },
  ],
});

async function withChannel() {
  const server = await start();
  const client = await connect(server);
  const user = server.addUser();
  const channel = server.addChannel(server.addGuild({}));
  const asked = server.postMessage({ author: user, channel, content: 'x' });
  const seen = await client.channels.fetch(asked.channel.id);
  if (!seen?.isSendable()) throw new Error('The bot cannot speak here.');
  return { server, client, user, channel, seen };
}

test.each([
  ['more defaults than can be chosen', { options: [option('1', true), option('2', true)] }],
  ['more to choose than there is', { max_values: 3 }],
  ['at least more than at most', { min_values: 2, max_values: 1 }],
  ['one value twice', { options: [option('1'), option('1')] }],
  ['nothing to choose from', { options: [] }],
])('a select with %s is refused', async (_, parts) => {
  const { server, seen } = await withChannel();
  await expect(seen.send(select(parts))).rejects.toMatchObject({ code: 50_035 });
  expect(server.violations).toHaveLength(1);
});

test('the client chooses what is offered, as often as is allowed, and of a button nothing', async () => {
  const { server, client, user, channel, seen } = await withChannel();
  const heard: string[][] = [];
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isStringSelectMenu()) return;
    heard.push(interaction.values);
    await interaction.reply('y');
  });
  await seen.send(select({}));
  const message = await server.botMessage(channel);
  const press = (...values: string[]) =>
    server.pressButton({ user, message, customId: 'a', values });
  expect(() => press('3')).toThrow('not offered');
  expect(() => press()).toThrow('0 chosen');
  expect(() => press('1', '2')).toThrow('2 chosen');
  await press('2').answer();
  expect(heard).toEqual([['2']]);
  expect(server.violations).toEqual([]);
});
