import { commandWords } from '../messages/discord/command-words.ts';
import { type ReaderLanguage, readerLanguages } from '../messages/reader-language.ts';

export type SlashCommand = 'ask' | 'source' | 'visits' | 'help' | 'cite' | 'quit';

const shared = ['ask', 'source', 'visits', 'help'] as const;

/** Each command by its names on Discord, in every language. */
const commands: ReadonlyMap<string, SlashCommand> = new Map([
  ...readerLanguages.flatMap((reader) =>
    shared.map((command) => [`/${commandWords[reader][command].name}`, command] as const),
  ),
  ['/cite', 'cite'] as const,
  ['/quit', 'quit'] as const,
]);

export function slashCommandOf(written: string): SlashCommand | undefined {
  return commands.get(written.toLowerCase());
}

/** What may have been meant by an unknown one; a name of two characters is near to anything. */
export function slashNames(reader: ReaderLanguage): string[] {
  const names = [commandWords.en, commandWords[reader]].flatMap((words) =>
    shared.map((command) => `/${words[command].name}`),
  );
  return [...names, '/cite', '/quit'].filter((name) => name.length > 3);
}
