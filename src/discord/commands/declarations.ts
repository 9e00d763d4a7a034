import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import {
  type CommandWords,
  commandWords,
  type Named,
} from '../../messages/discord/command-words.ts';

type NamedWord = Exclude<keyof CommandWords, 'findSources'>;

/** The commands and options by the names that interactions carry, whatever the reader's language. */
export const findSourcesName = commandWords.en.findSources;

function localizations(pick: (words: CommandWords) => string): LocalizationMap {
  return {
    de: pick(commandWords.de),
    'en-GB': pick(commandWords.en),
    'en-US': pick(commandWords.en),
    'zh-CN': pick(commandWords['zh-Hans']),
    'zh-TW': pick(commandWords['zh-Hant']),
  };
}

function words(key: NamedWord) {
  const { name, description }: Named = commandWords.en[key];
  return {
    name,
    name_localizations: localizations((each) => each[key].name),
    description,
    description_localizations: localizations((each) => each[key].description),
  };
}

const text = (key: NamedWord, required = false) => ({
  type: ApplicationCommandOptionType.String as const,
  ...words(key),
  required,
});

/** The commands as Discord holds them. */
export const commandDeclarations: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    ...words('ask'),
    options: [
      text('question', true),
      { type: ApplicationCommandOptionType.Boolean, ...words('private') },
    ],
  },
  {
    type: ApplicationCommandType.ChatInput,
    ...words('source'),
    options: [{ ...text('citation', true), autocomplete: true }],
  },
  {
    type: ApplicationCommandType.ChatInput,
    ...words('visits'),
    options: [
      { ...text('place'), autocomplete: true },
      { ...text('partner'), autocomplete: true },
      { ...text('since'), autocomplete: true },
      { ...text('until'), autocomplete: true },
      { ...text('topic'), autocomplete: true },
    ],
  },
  { type: ApplicationCommandType.ChatInput, ...words('help') },
  {
    type: ApplicationCommandType.Message,
    name: findSourcesName,
    name_localizations: localizations((each) => each.findSources),
  },
];
