import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { discordMessagesIn } from '../../src/messages/discord/index.ts';
import { visitMessagesIn } from '../../src/messages/visits/index.ts';

function texts(node: object): string[] {
  return Object.values(node).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}

describe.each(languages)('what the bot says on Discord in %s', (language) => {
  const messages = discordMessagesIn(language);
  const visits = visitMessagesIn(language);
  const all = [
    ...texts({ ...messages, quotationMarks: {} }),
    messages.numbered(2, 'x'),
    messages.quotedIn('x'),
    visits.withoutYear(1),
    visits.undatedLeftOut(2),
    visits.page(1, 2),
    visits.notADate('x'),
    visits.exported(1),
    visits.leftOutOfCalendar(2),
    visits.review.written('x', 1),
    visits.review.unwritable('x'),
    visits.review.unknown('x'),
    ...texts(visits),
  ];

  test('leaves no text empty and no gap open', () => {
    for (const text of all) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
      if (language !== 'zh') expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('labels fit on buttons', () => {
    for (const label of [...Object.values(messages.buttons), ...Object.values(visits.buttons)]) {
      expect(label.length).toBeLessThan(70);
    }
  });
});
