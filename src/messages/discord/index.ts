import type { ReaderLanguage } from '../reader-language.ts';
import { germanDiscord } from './de.ts';
import type { DiscordMessages } from './discord-messages.ts';
import { englishDiscord } from './en.ts';
import { chineseDiscord } from './zh.ts';
import { traditionalDiscord } from './zh-hant.ts';

export type { DiscordMessages } from './discord-messages.ts';

const all: Readonly<Record<ReaderLanguage, DiscordMessages>> = {
  de: germanDiscord,
  en: englishDiscord,
  'zh-Hans': chineseDiscord,
  'zh-Hant': traditionalDiscord,
};

/** What the bot says on Discord, in the reader's language. */
export function discordMessagesIn(language: ReaderLanguage): DiscordMessages {
  return all[language];
}
