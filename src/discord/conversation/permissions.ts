import type { Message } from 'discord.js';
import { BrueckeError } from '../../domain/errors.ts';
import type { NeededPermission } from '../../messages/errors/bot/permissions.ts';
import { errorSentence } from '../../messages/index.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import type { BotContext } from '../context.ts';
import { errorMessage } from '../reply/answer-message.ts';

/** The first permission that the bot lacks for an answer where the message stands. */
export function missingPermission(message: Message): NeededPermission | undefined {
  if (!message.inGuild()) return undefined;
  const me = message.guild.members.me;
  const held = me === null ? null : message.channel.permissionsFor(me);
  if (held === null) return undefined;
  const sending = message.channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  const needed = ['ViewChannel', sending, 'EmbedLinks', 'ReadMessageHistory'] as const;
  // An administrator holds each of them by name, too.
  return needed.find((permission) => !held.has(permission, false));
}

/**
 * Tells of a permission that is missing: whoever runs the bot in the log, whoever asked in the
 * channel where the bot may speak there, else in a direct message.
 */
export async function tellOfMissing(
  message: Message,
  permission: NeededPermission,
  { log, counters }: BotContext,
  languages: { readonly reader: ReaderLanguage; readonly operator: ReaderLanguage },
): Promise<void> {
  const channel = 'name' in message.channel ? `#${message.channel.name}` : '';
  const error = new BrueckeError('discord-permission-missing', { permission, channel });
  counters.count('permission-missing');
  log.warn(
    { permission, channel: message.channelId, server: message.guildId },
    errorSentence(error, languages.operator),
  );
  const told = errorMessage(error, languages.reader);
  const speaks = permission === 'EmbedLinks' || permission === 'ReadMessageHistory';
  try {
    if (speaks && message.channel.isSendable()) await message.channel.send(told);
    else await message.author.send(told);
  } catch (cause) {
    // Many members take no direct messages from bots.
    log.debug({ error: cause }, 'the member could not be told');
  }
}
