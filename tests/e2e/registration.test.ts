import { afterEach, describe, expect, test } from 'vitest';
import { botOn, botOnServer, closeAll, stoppedBot } from './running.ts';
import type { DiscordServer } from './server/start.ts';
import type { Guild } from './server/world.ts';

afterEach(closeAll);

const names = (server: DiscordServer, guild?: Guild) =>
  server
    .commands(guild)
    .map(({ name }) => name)
    .toSorted();
const all = ['Find sources', 'ask', 'help', 'source', 'visits'];
const changes = ({ requests }: DiscordServer) =>
  requests.filter(({ method, path }) => method !== 'GET' && path.includes('commands')).length;

async function next(server: DiscordServer, guild?: Guild) {
  const running = botOn(server, { bot: { guildId: guild?.id } });
  await running.bot.start();
  return running;
}

/** A command that another version registered. */
async function register(server: DiscordServer, scope: string, name: string): Promise<void> {
  await fetch(`${server.restUrl}/v10/applications/${server.applicationId}${scope}/commands`, {
    method: 'POST',
    headers: { authorization: `Bot ${server.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name, description: 'x' }),
  });
}

describe('the commands', () => {
  test('are registered once, and not again where they are the same', async () => {
    const { server, bot } = await botOnServer();
    expect(names(server)).toEqual(all);
    expect(changes(server)).toBe(1);
    await bot.stop();
    await next(server);
    expect(changes(server)).toBe(1);
  });

  test('show once after a bot for all servers became one for a single server, and back', async () => {
    const { server, bot } = await botOnServer();
    const guild = server.addGuild();
    const other = server.addGuild();
    await register(server, '', 'another');
    await bot.stop();

    const single = await next(server, guild);
    expect(names(server, guild)).toEqual(all);
    expect(names(server)).toEqual(['another']);
    await single.bot.stop();

    await register(server, `/guilds/${other.id}`, 'ask');
    await register(server, `/guilds/${other.id}`, 'another');
    await next(server);
    expect(names(server)).toEqual(all);
    expect(names(server, guild)).toEqual([]);
    expect(names(server, other)).toEqual(['another']);
    expect(server.violations).toEqual([]);
  });

  test('that cannot be registered keep nobody from an answer', async () => {
    const { server, bot, logged } = await stoppedBot({ bot: { guildId: '100000000000000009' } });
    await bot.start();
    expect(logged.join('\n')).toContain('error the commands were not registered');
    const channel = server.addChannel(server.addGuild());
    const content = `<@${server.bot.id}> Jinan?`;
    server.postMessage({ author: server.addUser(), channel, content });
    expect((await server.botMessage(channel)).embeds.length).toBeGreaterThan(0);
  });
});

test.each([
  ['de', 'Diesen Befehl kennt diese Version nicht mehr'],
  ['en-US', 'no longer knows this command'],
  ['zh-CN', '当前版本已不支持这个命令'],
  ['zh-TW', '目前的版本已不支援這個指令'],
] as const)('a command of an older version gets its sentence in %s', async (locale, sentence) => {
  const { server } = await botOnServer();
  const channel = server.addChannel(server.addGuild());
  await register(server, '', 'vote');
  const use = server.sendCommand({ name: 'vote', channel, user: server.addUser({ locale }) });
  expect((await use.answer()).content).toContain(sentence);
  expect((await use.reply()).ephemeral).toBe(true);
});
