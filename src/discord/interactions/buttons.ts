import type { Answerer } from '../../answer/answerer.ts';
import { passageState } from '../../answer/passage-state.ts';
import { formatCitation } from '../../domain/citation.ts';
import { BrueckeError } from '../../domain/errors.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { type ReaderLanguage, readerOfLocale } from '../../messages/reader-language.ts';
import type { BotContext } from '../context.ts';
import { passagesMessage } from '../reply/answer-message.ts';
import { documentHash, type PassageReference, readCustomId } from '../reply/custom-id.ts';
import { goneMessage, textMessage } from '../reply/error-message.ts';
import type { ReplyMessage } from '../reply/message.ts';
import { type Pressable, respond, turnPage } from '../reply/respond.ts';
import { passagePressed } from './passage-pressed.ts';
import { visitsPressed } from './visits-pressed.ts';
import { countWithin } from './within-limits.ts';

/** Answers a press or a choice; who made it sees it alone, so that a channel is not filled with it. */
export async function handlePress(
  interaction: Pressable,
  { answerer, lookUps, now }: BotContext,
): Promise<void> {
  countWithin(lookUps, interaction);
  const language = readerOfLocale(interaction.locale);
  const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
  const { message, page } = pressed(interaction.customId, answerer, language, now(), chosen);
  if (page) await turnPage(interaction, message);
  else await respond(interaction, message, { ephemeral: true });
}

export interface Pressed {
  readonly message: ReplyMessage;
  /** The message takes the place of the one it was pressed on, where only one person sees that. */
  readonly page: boolean;
}

/** What a button leads to, or what was chosen in a select, from the `custom_id` alone. */
export function pressed(
  customId: string,
  answerer: Answerer,
  language: ReaderLanguage,
  now: number,
  chosen?: string,
): Pressed {
  const action = readCustomId(customId);
  if (action === undefined) {
    return { message: textMessage(discordMessagesIn(language).buttonUnknown), page: false };
  }
  try {
    switch (action.kind) {
      case 'more':
        return { message: morePassages(action.passages, answerer, language), page: false };
      case 'visits':
      case 'export':
        return visitsPressed(action, answerer, language, now);
      default:
        return passagePressed(action, chosen, answerer, language);
    }
  } catch (error) {
    if (!isGone(error)) throw error;
    return { message: goneMessage(error, language), page: false };
  }
}

/** Those of the passages that are still there, in the same words. */
function morePassages(
  references: readonly PassageReference[],
  answerer: Answerer,
  language: ReaderLanguage,
): ReplyMessage {
  const ids = new Map(answerer.documents.map((id) => [documentHash(id), id]));
  const passages = references.flatMap(({ hash, number, state = '', highlight }) => {
    const document = ids.get(hash);
    if (document === undefined) return [];
    try {
      const quotation = answerer.quotation(formatCitation({ document, number }), highlight);
      return passageState(quotation.text).startsWith(state) ? [quotation] : [];
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
    (error.code === 'citation-unknown' ||
      error.code === 'citation-invalid' ||
      error.code === 'citation-gone')
  );
}
