import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/index.ts';
import { languageOf, readerLanguages } from '../../src/messages/reader-language.ts';
import { entries, filled } from './support/messages.ts';

const keys = entries(messagesIn('en')).map(([path]) => path);

describe.each(readerLanguages)('%s', (language) => {
  const messages = messagesIn(language);

  test('has every key that the others have', () => {
    expect(
      entries(messages)
        .map(([path]) => path)
        .sort(),
    ).toEqual([...keys].sort());
  });

  test('leaves no text empty and no gap open', () => {
    const withGaps = filled(messages);
    for (const [path, value] of entries(messages)) {
      const text = typeof value === 'function' ? withGaps[path] : value;
      expect(text, path).toBeTypeOf('string');
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object|[{}]|\$\{/);
      expect(String(text).trim(), path).toBe(text);
    }
  });

  test('says no sentence in another language', () => {
    const withGaps = filled(messages);
    for (const [path, value] of entries(messages)) {
      const text = typeof value === 'function' ? (withGaps[path] ?? '') : String(value);
      if (languageOf(language) !== 'zh') expect(text, path).not.toMatch(/\p{Script=Han}/u);
      // Numbers are the same in all.
      else if (/\p{L}/u.test(text)) expect(text, path).toMatch(/\p{Script=Han}/u);
    }
  });
});

test('no two languages share a sentence', () => {
  const sentence = (value: unknown) => typeof value === 'string' && value.includes(' ');
  const german = new Map(entries(messagesIn('de')));
  for (const [path, value] of entries(messagesIn('en'))) {
    if (sentence(value)) expect(german.get(path), path).not.toBe(value);
  }
});

test('numbers and nouns take the form of the language', () => {
  const [de, en, zh] = [messagesIn('de'), messagesIn('en'), messagesIn('zh-Hans')];
  expect([0, 1, 2, 1204].map(de.count.documents)).toEqual([
    '0 Dokumente',
    '1 Dokument',
    '2 Dokumente',
    '1.204 Dokumente',
  ]);
  expect([0, 1, 2, 1204].map(en.count.visits)).toEqual([
    '0 visits',
    '1 visit',
    '2 visits',
    '1,204 visits',
  ]);
  expect([1, 1204].map(zh.count.documents)).toEqual(['1份文档', '1,204份文档']);
  expect(en.count.people(1)).toBe('1 person');
  const loaded = { documents: 1, passages: 2, languages: ['de', 'en', 'zh'] } as const;
  expect(zh.start.loaded(loaded)).toContain('德文、英文和中文');
});
