import type { Language } from '../../domain/language.ts';
import { germanDiscord } from './de.ts';
import type { DiscordMessages } from './discord-messages.ts';
import { englishDiscord } from './en.ts';
import { chineseDiscord } from './zh.ts';

export type { DiscordMessages } from './discord-messages.ts';

const all: Readonly<Record<Language, DiscordMessages>> = {
  de: germanDiscord,
  en: englishDiscord,
  zh: chineseDiscord,
};

/** What the bot says on Discord, in the reader's language. */
export function discordMessagesIn(language: Language): DiscordMessages {
  return all[language];
}
