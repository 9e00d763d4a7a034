import { describe, expect, test } from 'vitest';
import { withShortClasses } from '../../../src/corpus/visits/recognise/patterns/latin-letters.ts';

const sample = 'AzÄöüßÉéŁłČčŐőǍǎǙǚ0¹9 .,-–„“’\n济南ДжΩω한';

describe('short classes', () => {
  test.each([
    String.raw`\p{L}`,
    String.raw`\p{Lu}`,
    String.raw`\p{N}`,
    String.raw`[\p{L}\p{N}’-]`,
    String.raw`[^\p{Ll}]`,
    String.raw`[\p{Lu}\]]`,
    String.raw`\[\p{L}?`,
  ])('%s finds the same in German and Pinyin', (source) => {
    const latin = sample.replace(/[ДжΩω]/gu, '');
    const found = (text: string): string[] => latin.match(new RegExp(text, 'gu')) ?? [];
    expect(found(withShortClasses(source))).toEqual(found(source));
  });

  test('letters of other scripts are letters', () => {
    expect(sample.match(new RegExp(`${withShortClasses(String.raw`\p{L}`)}+$`, 'u'))?.[0]).toBe(
      '济南ДжΩω한',
    );
  });

  test('rules for Chinese stay as they are', () => {
    expect(withShortClasses(String.raw`市\p{L}`)).toBe(String.raw`市\p{L}`);
  });
});
