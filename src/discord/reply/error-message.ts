import { formatCitation, parseCitation } from '../../domain/citation.ts';
import { BrueckeError } from '../../domain/errors.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { errorSentence } from '../../messages/index.ts';
import { printableLine } from '../../messages/printable.ts';
import type { ReaderLanguage } from '../../messages/reader-language.ts';
import { type ButtonRow, button, rows } from './buttons.ts';
import { shortened } from './cut.ts';
import { escapeText } from './escape.ts';
import { longest } from './limits.ts';
import { noMentions, type ReplyMessage } from './message.ts';
import { citationId } from './passage-id.ts';

/** An error as one sentence; what went wrong inside is for the log, not for members. */
export function errorMessage(error: unknown, language: ReaderLanguage): ReplyMessage {
  const ours = error instanceof BrueckeError && error.code !== 'internal';
  const sentence = ours ? errorSentence(error, language) : discordMessagesIn(language).failed;
  return { ...textMessage(sentence), components: rowsToNearest(error) };
}

/** Says that the passage of a button is no longer there, with the nearest ones to press. */
export function goneMessage(error: unknown, language: ReaderLanguage): ReplyMessage {
  const sentence = discordMessagesIn(language).citationGone;
  return { ...textMessage(sentence), components: rowsToNearest(error) };
}

/** To the passages that come nearest to one that is not there. */
function rowsToNearest(error: unknown): ButtonRow[] {
  const nearest = error instanceof BrueckeError ? error.data['nearest'] : undefined;
  const citations = typeof nearest === 'string' ? nearest.split(', ').map(parseCitation) : [];
  const distinct = new Set(
    citations.filter((each) => each !== undefined).map((each) => formatCitation(each)),
  );
  return rows([...distinct].map((citation) => button(citationId('source', citation), citation)));
}

/** A sentence, in which no mark means more than itself. */
export function textMessage(sentence: string): ReplyMessage {
  return {
    content: shortened(printableLine(sentence), longest.content, escapeText),
    allowedMentions: noMentions,
  };
}
