import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { onTestFinished } from 'vitest';
import { type DiscordServer, type ServerOptions, startDiscordServer } from './start.ts';

export const allIntents: readonly GatewayIntentBits[] = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
  GatewayIntentBits.MessageContent,
];

/** A server that closes when the test ends. */
export async function start(options: ServerOptions = {}): Promise<DiscordServer> {
  const server = await startDiscordServer(options);
  onTestFinished(() => server.close());
  return server;
}

/** The real client, pointed at the server, not yet logged in. */
export function clientFor(server: DiscordServer, intents = allIntents): Client {
  const client = new Client({
    intents: [...intents],
    partials: [Partials.Channel],
    rest: { api: server.restUrl, version: '10' },
    ws: {
      // Else a second identify waits five seconds of real time.
      buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }),
    },
  });
  // An error without a listener ends the process; the tests look at what the server saw.
  client.on(Events.Error, () => {});
  onTestFinished(() => client.destroy());
  return client;
}

/** The real client, logged in and ready. */
export async function connect(server: DiscordServer, intents = allIntents): Promise<Client<true>> {
  const client = clientFor(server, intents);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(server.token);
  return ready;
}
