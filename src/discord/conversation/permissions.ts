import type { Message } from 'discord.js';
import { BrueckeError } from '../../domain/errors.ts';
import { type NeededPermission, permissionInWords } from '../../messages/errors/bot/permissions.ts';
import { errorSentence } from '../../messages/index.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import type { BotContext } from '../context.ts';
import { errorMessage } from '../reply/answer-message.ts';

/** All that the bot lacks for an answer where the message stands, so that it is mended in one go. */
export function missingPermissions(message: Message): NeededPermission[] {
  if (!message.inGuild()) return [];
  const me = message.guild.members.me;
  const held = me === null ? null : message.channel.permissionsFor(me);
  if (held === null) return [];
  const sending = message.channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  const needed = ['ViewChannel', sending, 'EmbedLinks', 'ReadMessageHistory'] as const;
  // An administrator holds each of them by name, too.
  return needed.filter((permission) => !held.has(permission, false));
}

/**
 * Tells of the permissions that are missing: whoever runs the bot in the log, whoever asked in the
 * channel where the bot may speak there, else in a direct message.
 */
export async function tellOfMissing(
  message: Message,
  missing: readonly NeededPermission[],
  { log, counters }: BotContext,
  languages: { readonly reader: ReaderLanguage; readonly operator: ReaderLanguage },
): Promise<void> {
  const channel = 'name' in message.channel ? `#${message.channel.name}` : '';
  const errorIn = (language: ReaderLanguage) => {
    const permission = missing.map((each) => permissionInWords(each, language)).join(', ');
    return new BrueckeError('discord-permission-missing', { permission, channel });
  };
  counters.count('permission-missing');
  log.warn(
    { missing, channel: message.channelId, server: message.guildId },
    errorSentence(errorIn(languages.operator), languages.operator),
  );
  const told = errorMessage(errorIn(languages.reader), languages.reader);
  const speaks = missing.every((each) => each === 'EmbedLinks' || each === 'ReadMessageHistory');
  try {
    if (speaks && message.channel.isSendable()) await message.channel.send(told);
    else await message.author.send(told);
  } catch (cause) {
    // Many members take no direct messages from bots.
    log.debug({ error: cause }, 'the member could not be told');
  }
}
