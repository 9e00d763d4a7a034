import { discordMessagesIn } from '../../../src/messages/discord/index.ts';
import type { ReaderLanguage } from '../../../src/messages/reader-language.ts';
import { visitMessagesIn } from '../../../src/messages/visits/index.ts';

/** Every text of the bot on Discord, gaps filled. */
export function discordTexts(language: ReaderLanguage): string[] {
  const messages = discordMessagesIn(language);
  const visits = visitMessagesIn(language);
  return [
    ...texts({ ...messages, quotationMarks: {} }),
    messages.numbered(2, 'x'),
    messages.quotedIn('x'),
    ...texts(visits),
    visits.withoutYear(1),
    visits.undatedLeftOut(2),
    visits.page(1, 2),
    visits.notADate('x'),
    visits.exported(1),
    visits.leftOutOfCalendar(2),
    visits.review.written('x', 1),
    visits.review.unwritable('x'),
    visits.review.unknown('x'),
  ];
}

function texts(node: object): string[] {
  return Object.values(node).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}
