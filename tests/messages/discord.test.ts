import { describe, expect, test } from 'vitest';
import { discordMessagesIn } from '../../src/messages/discord/index.ts';
import { languageOf, readerLanguages } from '../../src/messages/reader-language.ts';
import { visitMessagesIn } from '../../src/messages/visits/index.ts';
import { discordTexts } from './support/discord-messages.ts';

describe.each(readerLanguages)('what the bot says on Discord in %s', (language) => {
  test('leaves no text empty and no gap open', () => {
    for (const text of discordTexts(language)) {
      expect(text).toMatch(/\S/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
      if (languageOf(language) !== 'zh') expect(text).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('labels fit on buttons', () => {
    const labels = { ...discordMessagesIn(language).buttons, ...visitMessagesIn(language).buttons };
    for (const label of Object.values(labels)) {
      expect(label.length).toBeLessThan(70);
    }
  });
});
