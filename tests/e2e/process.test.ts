import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { folderWith, ownModels, removeFolders } from '../program/run.ts';
import { program } from '../support/program.ts';
import { type DiscordServer, type ServerOptions, startDiscordServer } from './server/start.ts';

const german =
  'Die Gäste aus Kassel fuhren mit 24 Leuten nach Wuhan und blieben dort eine Woche.\n';
const question = 'Mit wie vielen Leuten fuhren die Gäste aus Kassel nach Wuhan?';

const servers: DiscordServer[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) await server.close();
});
afterAll(removeFolders);

/** The real program as a bot, on a Discord of its own. */
async function start(settings: Readonly<Record<string, string>> = {}, options: ServerOptions = {}) {
  const server = await startDiscordServer(options);
  servers.push(server);
  const folder = folderWith({ 'texts/kassel.md': german });
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      CORPUS_DIR: 'texts',
      INDEX_DIR: 'index',
      MODEL_DIR: ownModels,
      DISCORD_TOKEN: server.token,
      DISCORD_API: server.restUrl,
      ...settings,
    },
    stdio: 'pipe',
  });
  children.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const closed = once(child, 'close').then(([code]: unknown[]) => code);
  return { server, child, output, closed };
}

function connected(server: DiscordServer, shards = 1): Promise<void> {
  return server.until(
    () => server.gateway.connected === shards && server.commands().length > 0,
    'the bot',
    60_000,
  );
}

describe('the program as a bot', { timeout: 120_000 }, () => {
  test('answers, and at SIGTERM finishes what runs and leaves with 0', async () => {
    const { server, child, output, closed } = await start();
    await connected(server);
    const channel = server.addChannel(server.addGuild());
    const author = server.addUser();
    // Discord lets the answer wait, so that the signal comes in its midst.
    server.rateLimitNext(`POST /channels/${channel.id}/messages`, 1);
    server.postMessage({ author, channel, content: `<@${server.bot.id}> ${question}` });
    await server.until(() => server.rateLimits.refused === 1);
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
    const [answer, ...others] = server.botMessagesIn(channel);
    expect(JSON.stringify(answer?.embeds)).toContain('24 Leuten');
    expect(others).toEqual([]);
    expect(server.violations).toEqual([]);

    const lines = output.stdout.trim().split('\n');
    const entries: unknown[] = lines.map((line) => JSON.parse(line));
    for (const msg of ['connected', 'answered a message', 'left']) {
      expect(entries).toContainEqual(expect.objectContaining({ msg }));
    }
    expect(output.stdout + output.stderr).not.toContain(server.token);
    expect(output.stdout).not.toContain('Wuhan');
  });

  test('with a wrong token says in one sentence what to do, and leaves with 1', async () => {
    const token = 'wrong.token.of-nobody';
    const { output, closed } = await start({ DISCORD_TOKEN: token, LC_ALL: 'de_DE.UTF-8' });
    expect(await closed).toBe(1);
    expect(output.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Discord lehnt das Token ab; .*Reset Token.*DISCORD_TOKEN/),
    ]);
    expect(output.stdout + output.stderr).not.toContain(token);
  });

  test('with SHARDS=auto runs as many processes as Discord wishes, and ends them', async () => {
    const { server, child, output, closed } = await start({ SHARDS: 'auto' }, { shards: 2 });
    await connected(server, 2);
    const channel = server.addChannel(server.addGuild());
    const author = server.addUser();
    server.postMessage({ author, channel, content: `<@${server.bot.id}> ${question}` });
    await server.botMessage(channel, 1, 20_000);
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
    expect(server.gateway.connected).toBe(0);
    expect(output.stderr).not.toContain('Error');
    expect(server.botMessagesIn(channel)).toHaveLength(1);
  });

  test('with SHARDS=auto goes on without an intent that Discord refuses', async () => {
    const { server, child, output, closed } = await start(
      { SHARDS: 'auto' },
      { shards: 2, allowedIntents: 0 },
    );
    await connected(server, 2);
    // Of both shards the manager hears that they are ready.
    await vi.waitFor(() => expect(output.stdout.match(/a shard is ready/gu)).toHaveLength(2), {
      timeout: 30_000,
    });
    expect(output.stdout.match(/Message Content Intent/gu)).toHaveLength(2);
    for (const guild of [server.addGuild(), server.addGuild()]) {
      const channel = server.addChannel(guild);
      const author = server.addUser();
      server.postMessage({ author, channel, content: `<@${server.bot.id}> ${question}` });
      await server.botMessage(channel, 1, 20_000);
    }
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
    expect(server.gateway.connected).toBe(0);
    expect(output.stderr).toBe('');
    expect(server.violations).toEqual([]);
  });

  test('with shards that Discord refuses ends with the sentence, and starts none again', async () => {
    const { server, output, closed } = await start({ SHARDS: '2', DISCORD_TOKEN: 'wrong.token.x' });
    expect(await closed).toBe(1);
    expect(output.stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^Discord refuses the token/),
    ]);
    expect(server.gateway.connected).toBe(0);
  });
});
