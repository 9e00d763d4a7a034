import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { discordMessagesIn } from '../../src/messages/discord/index.ts';

function texts(node: object): string[] {
  return Object.values(node).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? texts(value) : [];
  });
}

describe.each(languages)('what the bot says on Discord in %s', (language) => {
  const messages = discordMessagesIn(language);
  const all = [
    ...texts({ ...messages, quotationMarks: {} }),
    messages.numbered(2, 'x'),
    messages.quotedIn('x'),
    messages.sinceUnreadable('x'),
    messages.undatedLeftOut(1),
    messages.undatedLeftOut(2),
  ];

  test('leaves no text empty and no gap open', () => {
    for (const text of all) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
      if (language !== 'zh') expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('labels fit on buttons', () => {
    for (const label of Object.values(messages.buttons)) expect(label.length).toBeLessThan(70);
  });
});
