import type { Client } from 'discord.js';
import type { Log } from '../context.ts';

/** Registers the commands where they differ from what Discord holds: with one guild, or with all. */
export async function registerCommands(
  client: Client<true>,
  guildId: string | undefined,
  log: Log,
): Promise<void> {
  log.debug({ guildId, application: client.application.id }, 'commands');
}
