import { describe, expect, test } from 'vitest';
import { isEdtf, sortingNewestFirst } from '../../src/corpus/edtf-date.ts';
import { findDates } from '../../src/corpus/page/dates.ts';
import { publishedDate } from '../../src/corpus/page/published.ts';
import type { Language } from '../../src/domain/language.ts';
import { atOnce } from '../../src/domain/steps.ts';
import { readText } from './helpers.ts';

describe('dates that a line states', () => {
  test.each<[Language, string, readonly string[]]>([
    ['de', 'Dienstag, 06. November 2018, 18:55 Uhr', ['2018-11-06']],
    ['de', '01.11.2018', ['2018-11-01']],
    ['de', '1.3.2021', ['2021-03-01']],
    ['de', '01.11.2018 14:55:09 Uhr 15.11.2018 21:14:28 Uhr', ['2018-11-01', '2018-11-15']],
    ['de', 'Stand: 3. Mai 2021', ['2021-05-03']],
    ['de', '06. Nov. 2018', ['2018-11-06']],
    ['de', '3. März 2020', ['2020-03-03']],
    ['de', 'November 2018', ['2018-11']],
    ['de', 'Mai 2019', ['2019-05']],
    ['de', '12. Dezember', ['XXXX-12-12']],
    ['de', '03/04/2021', ['2021-04-03']],
    ['de', 'Dienstag, 18:55 Uhr', []],
    ['de', '31.02.2018', []],
    ['de', '45.13.2018', []],
    ['en', 'By Liang (Daily) Updated: 2017-12-07 07:35', ['2017-12-07']],
    ['en', 'December 7, 2017', ['2017-12-07']],
    ['en', '7 December 2017', ['2017-12-07']],
    ['en', 'Dec. 7, 2017', ['2017-12-07']],
    ['en', 'Dec 7', ['XXXX-12-07']],
    ['en', 'December 2017', ['2017-12']],
    ['en', '08:05, 22-March-2019', ['2019-03-22']],
    ['en', '12/25/2017', ['2017-12-25']],
    ['en', '25/12/2017', ['2017-12-25']],
    ['en', '12/07/2017', ['2017']],
    ['en', '11/11/2017', ['2017-11-11']],
    ['en', 'Published on Monday', []],
    ['en', 'Page 12 of 17', []],
    ['zh', '2018年11月1日', ['2018-11-01']],
    ['zh', '发布时间：2018-11-01 09:30', ['2018-11-01']],
    ['zh', '2018/11/01', ['2018-11-01']],
    ['zh', '2018.11.01', ['2018-11-01']],
    ['zh', '2018年11月', ['2018-11']],
    ['zh', '11月1日', ['XXXX-11-01']],
    ['zh', '二〇一八年十一月一日', ['2018-11-01']],
    ['zh', '星期四', []],
  ])('%s: %s', (language, line, dates) => {
    expect(findDates(line, language).map(({ edtf }) => edtf)).toEqual(dates);
  });
});

describe('the day of publication', () => {
  const head = (text: string) => ({ text, isHead: true });
  const foot = (text: string) => ({ text, isHead: false });

  test('is what is labelled so, wherever it stands', () => {
    expect(
      publishedDate([head('Aktualisiert: 05.11.2018'), foot('Veröffentlicht am 01.11.2018')], 'de'),
    ).toBe('2018-11-01');
    expect(publishedDate([head('更新时间：2018-11-05 发布时间：2018-11-01')], 'zh')).toBe(
      '2018-11-01',
    );
  });

  test('else the first above the article', () => {
    expect(
      publishedDate([head('01.11.2018 14:55 Uhr 15.11.2018 21:14 Uhr'), foot('20.11.2018')], 'de'),
    ).toBe('2018-11-01');
  });

  test('else a day of change, else one below the article', () => {
    expect(
      publishedDate([head('Updated: 2017-12-07'), foot('(Daily 12/08/2017 page24)')], 'en'),
    ).toBe('2017-12-07');
    expect(publishedDate([foot('(Daily 12/25/2017 page24)')], 'en')).toBe('2017-12-25');
  });

  test('of two readings is only the year', () => {
    expect(publishedDate([foot('(Daily 12/07/2017 page24)')], 'en')).toBe('2017');
  });

  test('keeps what it does not know', () => {
    expect(publishedDate([head('12. Dezember')], 'de')).toBe('XXXX-12-12');
    expect(publishedDate([head('12. Dezember'), foot('3. Mai 2021')], 'de')).toBe('2021-05-03');
  });

  test('is not the year of a copyright line, nor part of an address', () => {
    expect(
      publishedDate([foot('© Stadt 1998-2021'), head('https://a.de/2018/11/01/b.html')], 'de'),
    ).toBeUndefined();
  });

  test('is not a date of the article itself', async () => {
    const { published } = await readText(
      'Gäste aus Wuxi\n\nAm 4. Mai 2021 kamen Gäste aus Wuxi an.\n\nSie blieben.',
    );
    expect(published).toBeUndefined();
  });
});

describe('EDTF', () => {
  test.each([
    '2018',
    '2018-11',
    '2018-11-06',
    'XXXX-12-12',
    '2018-XX',
    '201X',
    '2018~',
    '2018-11?',
    '2018-21',
    '2018-10-30/2018-11-02',
    '../2026-01-15',
    '2026-01-15/..',
    '[..2018-03]',
    '{2018,2019}',
    'Y170002',
  ])('%s is a date', (text) => expect(isEdtf(text)).toBe(true));

  test.each([
    '',
    'gestern',
    '1.11.2018',
    '2018-13',
    '2018-02-30',
    '2018-10-30/2018-10-01',
    '2018-10-30/2018-10-30',
    'XXXX-10-30/XXXX-10-01',
    '2018-10-30/XXXX-11-02',
    '../2018-02-30',
    '../2018-10-30/2018-11-02',
    '20181106',
    '2018-11-06 ',
    `2018${'?'.repeat(100)}`,
  ])('%j is none', (text) => expect(isEdtf(text)).toBe(false));

  test('newest first, then without a year, then unknown, otherwise as they were', () => {
    const dates = [
      'XXXX-12-12',
      '2017',
      undefined,
      '2018-10-30/2018-11-02',
      '../2026-01-15',
      '2018-11-01',
      'XXXX-01-01',
      '2019-05/..',
      'nonsense',
    ];
    expect(atOnce(sortingNewestFirst(dates, (date) => date))).toEqual([
      '../2026-01-15',
      '2019-05/..',
      '2018-10-30/2018-11-02',
      '2018-11-01',
      '2017',
      'XXXX-12-12',
      'XXXX-01-01',
      undefined,
      'nonsense',
    ]);
  });
});
