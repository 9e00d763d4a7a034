import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/messages/index.ts';
import { readerLanguages } from '../../src/messages/reader-language.ts';

describe('dates in words', () => {
  test.each([
    // as precise as it is
    ['2018', '2018', '2018', '2018年'],
    ['2018-11', 'November 2018', 'November 2018', '2018年11月'],
    ['2018-11-06', '6. November 2018', '6 November 2018', '2018年11月6日'],
    [' 2018-11-06 ', '6. November 2018', '6 November 2018', '2018年11月6日'],
    ['2018-03-01T10:00:00Z', '1. März 2018', '1 March 2018', '2018年3月1日'],
    // without a year
    [
      'XXXX-12-12',
      '12. Dezember, Jahr nicht genannt',
      '12 December, year not stated',
      '12月12日，年份未注明',
    ],
    ['XXXX-12', 'Dezember, Jahr nicht genannt', 'December, year not stated', '12月，年份未注明'],
    [
      'XXXX-XX-12',
      'am 12., Monat und Jahr nicht genannt',
      'the 12th, month and year not stated',
      '12日，年份和月份未注明',
    ],
    // digits left open
    ['2018-11-XX', 'November 2018', 'November 2018', '2018年11月'],
    ['2018-XX-XX', '2018', '2018', '2018年'],
    ['2018-XX-06', 'am 6. eines Monats 2018', 'the 6th of a month in 2018', '2018年某月6日'],
    ['201X', '2010er-Jahre', '2010s', '2010年代'],
    ['199X', '1990er-Jahre', '1990s', '20世纪90年代'],
    ['19XX', '20. Jahrhundert', '20th century', '20世纪'],
    ['20', '21. Jahrhundert', '21st century', '21世纪'],
    ['XXXX', 'Datum nicht genannt', 'date not stated', '日期未注明'],
    ['XXXX-XX-XX', 'Datum nicht genannt', 'date not stated', '日期未注明'],
    // intervals: what both ends share is said once
    [
      '2018-10-30/2018-11-02',
      '30. Oktober bis 2. November 2018',
      '30 October to 2 November 2018',
      '2018年10月30日至11月2日',
    ],
    [
      '2018-10-30/2018-10-31',
      '30. bis 31. Oktober 2018',
      '30 to 31 October 2018',
      '2018年10月30日至31日',
    ],
    ['2018-10-30/2018-10-30', '30. Oktober 2018', '30 October 2018', '2018年10月30日'],
    [
      '2018-12-30/2019-01-02',
      '30. Dezember 2018 bis 2. Januar 2019',
      '30 December 2018 to 2 January 2019',
      '2018年12月30日至2019年1月2日',
    ],
    [
      '2018-10/2018-11',
      'Oktober bis November 2018',
      'October to November 2018',
      '2018年10月至11月',
    ],
    ['2018/2019', '2018 bis 2019', '2018 to 2019', '2018年至2019年'],
    [
      '2018-10-30/2018-11',
      '30. Oktober 2018 bis November 2018',
      '30 October 2018 to November 2018',
      '2018年10月30日至2018年11月',
    ],
    [
      'XXXX-12-12/XXXX-12-14',
      '12. bis 14. Dezember, Jahr nicht genannt',
      '12 to 14 December, year not stated',
      '12月12日至14日，年份未注明',
    ],
    [
      '2018-10-30~/2018-11-02',
      'etwa 30. Oktober 2018 bis 2. November 2018',
      'around 30 October 2018 to 2 November 2018',
      '2018年10月30日前后至2018年11月2日',
    ],
    // open and unknown ends
    [
      '../2026-01-15',
      'spätestens 15. Januar 2026',
      '15 January 2026 or earlier',
      '2026年1月15日或更早',
    ],
    ['/2026', 'spätestens 2026', '2026 or earlier', '2026年或更早'],
    ['2017/..', 'frühestens 2017', '2017 or later', '2017年或更晚'],
    ['2017-05/', 'frühestens Mai 2017', 'May 2017 or later', '2017年5月或更晚'],
    ['../..', 'Datum nicht genannt', 'date not stated', '日期未注明'],
    // not sure
    ['2018~', 'etwa 2018', 'around 2018', '2018年前后'],
    ['2018-11~', 'etwa November 2018', 'around November 2018', '2018年11月前后'],
    ['2018-~11', 'etwa November 2018', 'around November 2018', '2018年11月前后'],
    ['2018?', '2018 (unsicher)', '2018 (uncertain)', '2018年（不确定）'],
    ['2018%', 'etwa 2018 (unsicher)', 'around 2018 (uncertain)', '2018年前后（不确定）'],
    // parts of a year
    ['2018-21', 'Frühjahr 2018', 'spring 2018', '2018年春季'],
    ['2018-27', 'Herbst 2018', 'autumn 2018', '2018年秋季'],
    ['2018-33', '1. Quartal 2018', 'first quarter of 2018', '2018年第一季度'],
    ['2018-41', '2. Halbjahr 2018', 'second half of 2018', '2018年下半年'],
    // several
    ['{2018,2019}', '2018 und 2019', '2018 and 2019', '2018年和2019年'],
    ['[2018,2019]', '2018 oder 2019', '2018 or 2019', '2018年或2019年'],
    ['[2018..2020]', '2018 bis 2020', '2018 to 2020', '2018年至2020年'],
    ['[..2018]', 'spätestens 2018', '2018 or earlier', '2018年或更早'],
    ['[2018..]', 'frühestens 2018', '2018 or later', '2018年或更晚'],
  ])('%s', (edtf, german, english, chinese) => {
    expect(formatDate(edtf, 'de')).toBe(german);
    expect(formatDate(edtf, 'en')).toBe(english);
    expect(formatDate(edtf, 'zh-Hans')).toBe(chinese);
  });

  test.each([
    ['2018-11-06', '2018年11月6日'],
    ['2018-10-30/2018-11-02', '2018年10月30日至11月2日'],
    ['2018-10-30/2018-10-31', '2018年10月30日至31日'],
    ['XXXX-12-12', '12月12日，年份不詳'],
    ['XXXX-XX-12', '12日，年份和月份不詳'],
    ['2018-XX-06', '2018年某月6日'],
    ['199X', '1990年代'],
    ['19XX', '20世紀'],
    ['XXXX', '日期不詳'],
    ['', '日期不詳'],
    ['../2026-01-15', '2026年1月15日或之前'],
    ['2017/..', '2017年或之後'],
    ['2018%', '2018年前後（不確定）'],
    ['2018-33', '2018年第一季'],
    ['2018-41', '2018年下半年'],
    ['{2018,2019}', '2018年和2019年'],
    ['[2018,2019]', '2018年或2019年'],
  ])('%s in Traditional Chinese', (edtf, words) => {
    expect(formatDate(edtf, 'zh-Hant')).toBe(words);
  });

  test.each([undefined, '', '  '])('%j is a date that is not stated', (edtf) => {
    expect(formatDate(edtf, 'de')).toBe('Datum nicht genannt');
    expect(formatDate(edtf, 'en')).toBe('date not stated');
    expect(formatDate(edtf, 'zh-Hans')).toBe('日期未注明');
  });

  test.each([
    'yesterday',
    '6. November 2018',
    '2018-13',
    '2018-02-30',
    '2018/11/06',
    '-0044',
    'Y12345',
    'Y12345/2018',
    '2018-37',
    '20181106',
    '2018-11-06/yesterday',
  ])('%s is none and comes back as it is', (text) => {
    for (const language of readerLanguages) expect(formatDate(text, language)).toBe(text);
  });

  test('no text makes it fail, and a long one no wait', () => {
    const started = performance.now();
    expect(formatDate('2018~/'.repeat(20_000), 'en')).toHaveLength(120_000);
    expect(performance.now() - started).toBeLessThan(1000);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?%{}[],Y '), maxLength: 24 }),
        fc.constantFrom(...readerLanguages),
        (text, language) => {
          expect(formatDate(text, language)).not.toMatch(/undefined|NaN|Infinity|null/);
          expect(formatDate(text, language)).not.toBe('');
        },
      ),
    );
  });

  test('every day of a year names its day, month and year', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }),
        (date) => {
          const edtf = date.toISOString().slice(0, 10);
          const [year, month, day] = edtf.split('-').map(Number);
          for (const chinese of ['zh-Hans', 'zh-Hant'] as const) {
            expect(formatDate(edtf, chinese)).toBe(`${year}年${month}月${day}日`);
          }
          expect(formatDate(edtf, 'de').startsWith(`${day}. `)).toBe(true);
          expect(formatDate(edtf, 'de')).toBe(
            new Intl.DateTimeFormat('de', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
          );
          expect(formatDate(edtf, 'en')).toBe(
            new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
          );
        },
      ),
    );
  });
});
