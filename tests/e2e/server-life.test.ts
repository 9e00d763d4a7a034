import { Events, GatewayIntentBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { clientFor, connect, start } from './server/client.ts';
import type { DiscordServer } from './server/start.ts';

async function listening(options = {}) {
  const server = await start(options);
  const user = server.addUser();
  const channel = server.directChannel(user);
  const client = await connect(server);
  const seen: string[] = [];
  const waiting: (() => void)[] = [];
  client.on(Events.MessageCreate, ({ content }) => {
    seen.push(content);
    for (const wake of waiting) wake();
  });
  const heard = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (seen.length >= count) resolve();
      };
      waiting.push(look);
      look();
    });
  const post = (content: string) => server.postMessage({ content, author: user, channel });
  return { server, client, seen, heard, post };
}

describe('a session', () => {
  test('outlives its socket: what was missed comes once, in order', async () => {
    const { server, seen, heard, post } = await listening();
    post('before');
    await heard(1);
    server.dropSockets();
    post('during');
    post('still during');
    await server.ready();
    post('after');
    await heard(4);
    expect(seen).toEqual(['before', 'during', 'still during', 'after']);
    expect(server.gateway.counts).toMatchObject({ identified: 1, resumed: 1 });
    expect(server.violations).toEqual([]);
  });

  test('is resumed after a request to reconnect', async () => {
    const { server, seen, heard, post } = await listening();
    server.requestReconnect();
    await server.until(() => server.gateway.counts.resumed === 1);
    post('after');
    await heard(1);
    expect(seen).toEqual(['after']);
  });

  test('that is lost is begun anew', async () => {
    const { server, seen, heard, post } = await listening();
    server.invalidateSessions();
    await server.until(() => server.gateway.counts.identified === 2);
    post('after');
    await heard(1);
    expect(seen).toEqual(['after']);
    expect(server.violations).toEqual([]);
  });

  test('whose heartbeats nobody acknowledges is resumed on another socket', async () => {
    const { server } = await listening({ heartbeatInterval: 60 });
    await server.until(() => server.gateway.counts.heartbeats > 1);
    server.gateway.acknowledgesHeartbeats = false;
    await server.until(() => server.gateway.connected === 0);
    server.gateway.acknowledgesHeartbeats = true;
    await server.until(() => server.gateway.counts.resumed > 0);
    expect(server.violations).toEqual([]);
  });
});

describe('the door', () => {
  test('is closed to a wrong token, at REST and at the gateway', async () => {
    const server = await start();
    await expect(clientFor(server).login('wrong.token')).rejects.toMatchObject({
      code: 'TokenInvalid',
    });
    expect(await closeCode(server, identify({ token: 'wrong' }))).toBe(4004);
    expect(server.violations).toEqual([]);
  });

  test('is closed to an intent that the portal does not allow', async () => {
    const server = await start({ allowedIntents: 0 });
    const client = clientFor(server);
    await expect(client.login(server.token)).rejects.toThrow('disallowed intents');
    const content = GatewayIntentBits.MessageContent;
    expect(await closeCode(server, identify({ token: server.token, intents: content }))).toBe(4014);
  });

  test.each([
    ['no JSON', '{', 4002],
    ['an unknown operation', JSON.stringify({ op: 99, d: null }), 4002],
    ['speaking before identifying', JSON.stringify({ op: 3, d: {} }), 4003],
    ['a shard out of range', identify({ shard: [2, 2] }), 4010],
    ['an unknown intent', identify({ intents: 2 ** 30 }), 4013],
  ])('%s closes the socket and is written down', async (_what, payload, code) => {
    const server = await start();
    expect(await closeCode(server, payload)).toBe(code);
    expect(server.violations).toMatchObject([{ where: 'gateway', code }]);
  });

  test('takes only the tenth version', async () => {
    const server = await start();
    expect(await closeCode(server, '', 'v=9&encoding=json')).toBe(4012);
  });

  test('sends the events of a guild to its own shard', async () => {
    const server = await start();
    const guild = server.addGuild();
    const channel = server.addChannel(guild);
    const mine = Number((BigInt(guild.id) >> 22n) % 2n);
    const intents = GatewayIntentBits.GuildMessages;
    const logs = await Promise.all(
      [0, 1].map((shard) => events(server, identify({ intents, shard: [shard, 2] }))),
    );
    server.postMessage({ content: 'x', author: server.addUser(), channel });
    const direct = server.addUser();
    server.postMessage({ content: 'y', author: direct, channel: server.directChannel(direct) });
    server.permissions(channel, 0n);
    server.postMessage({ content: 'unseen', author: direct, channel });
    await logs[mine]?.until(2);
    expect(logs[mine]?.names).toEqual(['READY', 'MESSAGE_CREATE']);
    expect(logs[1 - mine]?.names).toEqual(['READY']);
  });
});

function identify(changes: object): string {
  return JSON.stringify({
    op: 2,
    d: {
      token: 'local.test.token',
      intents: 0,
      properties: { os: 'linux', browser: 'test', device: 'test' },
      ...changes,
    },
  });
}

function open(server: DiscordServer, payload: string, query = 'v=10&encoding=json'): WebSocket {
  const socket = new WebSocket(`${server.gatewayUrl}?${query}`);
  socket.once('message', () => socket.send(payload));
  return socket;
}

function closeCode(server: DiscordServer, payload: string, query?: string): Promise<number> {
  return new Promise((resolve) => open(server, payload, query).once('close', resolve));
}

async function events(server: DiscordServer, payload: string) {
  const names: string[] = [];
  const socket = open(server, payload);
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (names.length >= count) resolve();
      };
      socket.on('message', look);
      look();
    });
  socket.on('message', (data) => {
    const name = /"t":"([A-Z_]+)"/u.exec(String(data))?.[1];
    if (name) names.push(name);
  });
  await until(1);
  return { names, until };
}
