import type { Message } from 'discord.js';

/** How a message turns to the bot; undefined where it does not, or no person wrote it. */
export type Address = 'direct' | 'reply' | 'mention';

export function addressOf(message: Message): Address | undefined {
  const { author, client, mentions } = message;
  if (author.bot || author.system || message.webhookId !== null || message.system) return undefined;
  if (message.channel.isDMBased()) return 'direct';
  if (mentions.repliedUser?.id === client.user.id) return 'reply';
  const named = mentions.users.has(client.user.id) || ownRoles(message).length > 0;
  return named ? 'mention' : undefined;
}

/** Discord gives each bot a role of its own name, and completes '@' with it, too. */
export function ownRoles(message: Message): string[] {
  return [...message.mentions.roles.values()]
    .filter((role) => role.tags?.botId === message.client.user.id)
    .map((role) => role.id);
}
