import type { ErrorSentences } from '../sentences.ts';

/** The sentences about the limits of the bot, and about its life on Discord. */
export type BotErrorSentences = Pick<
  ErrorSentences,
  | 'limit-reached'
  | 'queue-full'
  | 'discord-token-refused'
  | 'discord-intent-refused'
  | 'discord-permission-missing'
  | 'discord-guild-unknown'
  | 'discord-unreachable'
>;
