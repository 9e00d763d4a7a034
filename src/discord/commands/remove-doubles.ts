import { type Client, DiscordAPIError, Routes } from 'discord.js';
import { z } from 'zod';
import type { Log } from '../context.ts';
import { commandDeclarations } from './declarations.ts';

/** One request each at every start; a bot on more servers was hardly tried out on one of them. */
const mostServers = 100;

const held = z.array(z.object({ id: z.string(), name: z.string(), type: z.int() }));
const ours = new Set(commandDeclarations.map(({ type = 1, name }) => `${type} ${name}`));

/**
 * Discord shows a command twice that is registered both for all servers and for one. What is now
 * registered for one is taken from all, and the other way about. Commands of other names stay: they
 * show once, and another program may own them.
 */
export async function removeDoubles(
  client: Client<true>,
  guildId: string | undefined,
  log: Log,
): Promise<void> {
  const application = client.application.id;
  if (guildId !== undefined) {
    await removeOurs(client, Routes.applicationCommands(application), undefined, log);
    return;
  }
  const servers = [...client.guilds.cache.keys()];
  if (servers.length > mostServers) return;
  for (const server of servers) {
    await removeOurs(client, Routes.applicationGuildCommands(application, server), server, log);
  }
}

async function removeOurs(
  { rest }: Client<true>,
  route: `/${string}`,
  guild: string | undefined,
  log: Log,
): Promise<void> {
  try {
    const there = held.parse(await rest.get(route));
    const doubles = there.filter(({ type, name }) => ours.has(`${type} ${name}`));
    for (const { id } of doubles) await rest.delete(`${route}/${id}`);
    if (doubles.length > 0)
      log.info({ guild, commands: doubles.length }, 'double commands removed');
  } catch (error) {
    // A server may have invited the bot without its commands: then it has none.
    const level = error instanceof DiscordAPIError && error.status === 403 ? 'debug' : 'warn';
    log[level]({ error, guild }, 'double commands were not removed');
  }
}
