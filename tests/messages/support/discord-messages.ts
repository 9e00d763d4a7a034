import { discordMessagesIn } from '../../../src/messages/discord/index.ts';
import type { ReaderLanguage } from '../../../src/messages/reader-language.ts';

/** Every text of the bot on Discord, gaps filled. */
export function discordTexts(language: ReaderLanguage): string[] {
  const messages = discordMessagesIn(language);
  return [
    ...texts({ ...messages, quotationMarks: {} }),
    messages.numbered(2, 'x'),
    messages.quotedIn('x'),
    messages.sinceUnreadable('x'),
    messages.undatedLeftOut(1),
    messages.undatedLeftOut(2),
  ];
}

function texts(node: object): string[] {
  return Object.values(node).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}
