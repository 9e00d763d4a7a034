import type { ButtonInteraction } from 'discord.js';
import type { Answerer } from '../../answer/answerer.ts';
import { filterVisits } from '../../answer/visits/filter.ts';
import { formatCitation } from '../../domain/citation.ts';
import { BrueckeError } from '../../domain/errors.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { type ReaderLanguage, readerOfLocale } from '../../messages/reader-language.ts';
import type { BotContext } from '../context.ts';
import { passagesMessage } from '../reply/answer-message.ts';
import { contextMessage } from '../reply/context-message.ts';
import { documentHash, type PassageReference, readCustomId } from '../reply/custom-id.ts';
import { textMessage } from '../reply/error-message.ts';
import type { ReplyMessage } from '../reply/message.ts';
import { respond, turnPage } from '../reply/respond.ts';
import { sourceMessage } from '../reply/source-message.ts';
import { visitsMessage } from '../reply/visits-message.ts';
import { filterMeant } from './filter-meant.ts';
import { countWithin } from './within-limits.ts';

/** Answers a press; who pressed sees it alone, so that a channel is not filled with it. */
export async function handleButton(
  interaction: ButtonInteraction,
  { answerer, lookUps }: BotContext,
): Promise<void> {
  countWithin(lookUps, interaction);
  const language = readerOfLocale(interaction.locale);
  const { message, page } = pressed(interaction.customId, answerer, language);
  if (page) await turnPage(interaction, message);
  else await respond(interaction, message, { ephemeral: true });
}

export interface Pressed {
  readonly message: ReplyMessage;
  /** The message takes the place of the one it was pressed on, where only one person sees that. */
  readonly page: boolean;
}

/** What a button leads to, from its `custom_id` alone. */
export function pressed(customId: string, answerer: Answerer, language: ReaderLanguage): Pressed {
  const { citationGone, buttonUnknown, noSuchVisits } = discordMessagesIn(language);
  const action = readCustomId(customId);
  try {
    switch (action?.kind) {
      case 'context':
      case 'page': {
        const message = contextMessage(answerer.source(action.citation), language);
        return { message, page: action.kind === 'page' };
      }
      case 'source':
        return { message: sourceMessage(answerer.source(action.citation), language), page: false };
      case 'more':
        return { message: morePassages(action.passages, answerer, language), page: false };
      case 'visits': {
        const visits = answerer.visits();
        const filter = filterMeant(action.filter, visits);
        if (filter === undefined) return { message: textMessage(noSuchVisits), page: false };
        const found = filterVisits(visits, filter);
        return { message: visitsMessage(found, filter, action.page, language), page: true };
      }
      default:
        return { message: textMessage(buttonUnknown), page: false };
    }
  } catch (error) {
    if (!isGone(error)) throw error;
    return { message: textMessage(citationGone), page: false };
  }
}

/** Those of the passages that are still there. */
function morePassages(
  references: readonly PassageReference[],
  answerer: Answerer,
  language: ReaderLanguage,
): ReplyMessage {
  const ids = new Map(answerer.documents.map((id) => [documentHash(id), id]));
  const passages = references.flatMap(({ hash, number, highlight }) => {
    const document = ids.get(hash);
    if (document === undefined) return [];
    try {
      return [answerer.quotation(formatCitation({ document, number }), highlight)];
    } catch (error) {
      if (!isGone(error)) throw error;
      return [];
    }
  });
  return passages.length === 0
    ? textMessage(discordMessagesIn(language).citationGone)
    : passagesMessage(passages, [], language);
}

function isGone(error: unknown): boolean {
  return (
    error instanceof BrueckeError &&
    (error.code === 'citation-unknown' || error.code === 'citation-invalid')
  );
}
