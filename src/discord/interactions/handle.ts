import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import { BrueckeError } from '../../domain/errors.ts';
import { readerOfLocale } from '../../messages/reader-language.ts';
import type { BotContext } from '../context.ts';
import { errorMessage } from '../reply/error-message.ts';
import { respondInPrivate } from '../reply/respond.ts';
import { handleAutocomplete } from './autocomplete.ts';
import { handlePress } from './buttons.ts';
import { handleCommand } from './commands.ts';

/** Too late, or answered already: by another process with the same token, or a moment ago. */
const gone: ReadonlySet<number | string> = new Set<number>([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
  // The fifteen minutes of a deferred answer are over.
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** Answers every interaction; never throws. */
export async function handleInteraction(
  interaction: Interaction,
  context: BotContext,
): Promise<void> {
  try {
    await dispatch(interaction, context);
  } catch (error) {
    if (countGone(error, interaction, context)) return;
    const expected = error instanceof BrueckeError && error.code !== 'internal';
    if (!expected) context.log.error({ error, interaction: interaction.id }, 'not answered');
    await tell(error, interaction, context);
  }
}

async function dispatch(interaction: Interaction, context: BotContext): Promise<void> {
  if (interaction.isAutocomplete()) {
    await handleAutocomplete(interaction, context.answerer);
  } else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()) {
    await handleCommand(interaction, context);
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
    await handlePress(interaction, context);
  }
}

/** What went wrong, to the one who asked; where not even that can be sent, it is logged. */
async function tell(error: unknown, interaction: Interaction, context: BotContext): Promise<void> {
  const repliable =
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu();
  if (!repliable || interaction.replied) return;
  try {
    const message = errorMessage(error, readerOfLocale(interaction.locale));
    await respondInPrivate(interaction, message);
  } catch (second) {
    if (countGone(second, interaction, context)) return;
    context.log.error({ error: second, interaction: interaction.id }, 'not told');
  }
}

function countGone(
  error: unknown,
  interaction: Interaction,
  { counters, log }: BotContext,
): boolean {
  if (!(error instanceof DiscordAPIError) || !gone.has(error.code)) return false;
  counters.count(String(error.code));
  log.warn({ code: error.code, interaction: interaction.id }, 'the interaction was gone');
  return true;
}
