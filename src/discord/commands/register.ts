import { type Client, Routes } from 'discord.js';
import type { Log } from '../context.ts';
import { commandDeclarations } from './declarations.ts';
import { sameCommands } from './same-commands.ts';

/** Registers the commands where they differ from what Discord holds: with one guild, or with all. */
export async function registerCommands(
  client: Client<true>,
  guildId: string | undefined,
  log: Log,
): Promise<void> {
  const application = client.application.id;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(application)
      : Routes.applicationGuildCommands(application, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const held = await client.rest.get(route, { query });
  if (sameCommands(held, commandDeclarations)) {
    log.info({ guild: guildId }, 'commands unchanged');
    return;
  }
  await client.rest.put(route, { body: commandDeclarations });
  log.info({ guild: guildId, commands: commandDeclarations.length }, 'commands registered');
}
