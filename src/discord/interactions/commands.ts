import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { filterVisits } from '../../answer/visits/filter.ts';
import { readTypedDate } from '../../answer/visits/typed-date.ts';
import { commandWords } from '../../messages/discord/command-words.ts';
import { discordMessagesIn } from '../../messages/discord/index.ts';
import { type ReaderLanguage, readerOfLocale } from '../../messages/reader-language.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { findSourcesName } from '../commands/declarations.ts';
import type { BotContext } from '../context.ts';
import { textMessage } from '../reply/error-message.ts';
import { helpMessage } from '../reply/help-message.ts';
import { respond } from '../reply/respond.ts';
import { sourceMessage } from '../reply/source-message.ts';
import { visitsMessage } from '../reply/visits-message.ts';
import { ask } from './ask.ts';
import { citationMeant } from './citation-meant.ts';
import { findSources } from './find-sources.ts';
import { countWithin } from './within-limits.ts';

export async function handleCommand(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  context: BotContext,
): Promise<void> {
  const language = readerOfLocale(interaction.locale);
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
      case commandWords.en.help.name:
        return respond(interaction, helpMessage(language), { ephemeral: true });
    }
  }
  const unknown = textMessage(discordMessagesIn(language).commandUnknown);
  await respond(interaction, unknown, { ephemeral: true });
}

async function source(
  interaction: ChatInputCommandInteraction,
  { answerer, lookUps }: BotContext,
  language: ReaderLanguage,
): Promise<void> {
  countWithin(lookUps, interaction);
  const citation = citationMeant(interaction.options.getString('citation', true), answerer);
  await respond(interaction, sourceMessage(answerer.source(citation), language), {
    ephemeral: false,
  });
}

async function visits(
  interaction: ChatInputCommandInteraction,
  { answerer, lookUps }: BotContext,
  language: ReaderLanguage,
): Promise<void> {
  countWithin(lookUps, interaction);
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
