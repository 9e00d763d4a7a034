import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { filterVisits } from '../../answer/visits/filter.ts';
import { readTypedDate } from '../../answer/visits/typed-date.ts';
import { isDocumentId } from '../../domain/citation.ts';
import type { Language } from '../../domain/language.ts';
import { commandWords } from '../../messages/discord/command-words.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { findSourcesName } from '../commands/declarations.ts';
import type { BotContext } from '../context.ts';
import { textMessage } from '../reply/error-message.ts';
import { helpMessage } from '../reply/help-message.ts';
import { respond } from '../reply/respond.ts';
import { sourceMessage } from '../reply/source-message.ts';
import { visitsMessage } from '../reply/visits-message.ts';
import { ask } from './ask.ts';
import { findSources } from './find-sources.ts';
import { languageOfLocale, menuLanguageOf } from './language.ts';

export async function handleCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  context: BotContext,
): Promise<void> {
  const language = languageOfLocale(interaction.locale);
  if (interaction.isMessageContextMenuCommand()) {
    if (interaction.commandName === findSourcesName) {
      await findSources(interaction, context, language);
      return;
    }
  } else {
    switch (interaction.commandName) {
      case commandWords.en.ask.name:
        return ask(interaction, context, language);
      case commandWords.en.source.name:
        return source(interaction, context, language);
      case commandWords.en.visits.name:
        return visits(interaction, context, language);
      case commandWords.en.help.name: {
        const words = commandWords[menuLanguageOf(interaction.locale)];
        return respond(interaction, helpMessage(words, language), { ephemeral: true });
      }
    }
  }
  const unknown = textMessage(discordMessagesIn(language).buttonUnknown);
  await respond(interaction, unknown, { ephemeral: true });
}

async function source(
  interaction: ChatInputCommandInteraction,
  { answerer }: BotContext,
  language: Language,
): Promise<void> {
  const typed = interaction.options.getString('citation', true).trim().replace('＃', '#');
  // A document's id alone means its first passage; words mean what autocomplete offers first.
  const citation = isDocumentId(typed) ? `${typed}#1` : typed;
  await respond(interaction, sourceMessage(answerer.source(citation), language), {
    ephemeral: false,
  });
}

async function visits(
  interaction: ChatInputCommandInteraction,
  { answerer }: BotContext,
  language: Language,
): Promise<void> {
  const given = (name: string) => interaction.options.getString(name)?.trim() || undefined;
  const dates: { since?: string; until?: string } = {};
  for (const name of ['since', 'until'] as const) {
    const typed = given(name);
    if (typed === undefined) continue;
    const date = readTypedDate(typed);
    if (date === undefined) {
      const sentence = textMessage(visitMessagesIn(language).notADate(typed));
      await respond(interaction, sentence, { ephemeral: true });
      return;
    }
    dates[name] = date;
  }
  const filter = {
    place: given('place'),
    partner: given('partner'),
    topic: given('topic'),
    ...dates,
  };
  const found = filterVisits(answerer.visits(), filter);
  await respond(interaction, visitsMessage(found, filter, 0, language), { ephemeral: false });
}
