import { BrueckeError } from '../../domain/errors.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { errorSentence } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { shortened } from './cut.ts';
import { escapeText } from './escape.ts';
import { longest } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';

/** An error as one sentence; what went wrong inside is for the log, not for members. */
export function errorMessage(error: unknown, language: ReaderLanguage): ReplyMessage {
  const ours = error instanceof BrueckeError && error.code !== 'internal';
  return textMessage(ours ? errorSentence(error, language) : discordMessagesIn(language).failed);
}

/** A sentence, in which no mark means more than itself. */
export function textMessage(sentence: string): ReplyMessage {
  return {
    content: shortened(printableLine(sentence), longest.content, escapeText),
    allowedMentions: noMentions,
  };
}
