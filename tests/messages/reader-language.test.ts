import { expect, test } from 'vitest';
import {
  languageOf,
  readerLanguages,
  readerOfLocale,
  readerOfText,
} from '../../src/messages/reader-language.ts';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['en-US', 'en'],
  ['zh-CN', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh-Hans-HK', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh_MO.UTF-8', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['ja', 'en'],
  ['den', 'en'],
  ['', 'en'],
] as const)('who has the locale %j reads %s', (locale, reader) => {
  expect(readerOfLocale(locale)).toBe(reader);
});

test.each([
  ['誰訪問了濟南？', 'zh', 'de', 'zh-Hant'],
  ['谁访问了济南？', 'zh', 'zh-Hant', 'zh-Hans'],
  ['何人在北京？', 'zh', 'zh-Hant', 'zh-Hant'],
  ['何人在北京？', 'zh', 'en', 'zh-Hans'],
  ['Was ist 濟南?', 'de', 'zh-Hant', 'de'],
  ['2018?', undefined, 'zh-Hant', 'zh-Hant'],
] as const)('of %j (%s, else %s) the reader reads %s', (text, language, otherwise, reader) => {
  expect(readerOfText(text, language, otherwise)).toBe(reader);
});

test('documents have one Chinese', () => {
  expect(readerLanguages.map(languageOf)).toEqual(['de', 'en', 'zh', 'zh']);
});
