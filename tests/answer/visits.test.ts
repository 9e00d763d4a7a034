import { describe, expect, test } from 'vitest';
import { filterVisits } from '../../src/answer/visits/filter.ts';
import {
  suggestDates,
  suggestPartners,
  suggestPlaces,
  suggestTopics,
} from '../../src/answer/visits/suggest.ts';
import { readTypedDate } from '../../src/answer/visits/typed-date.ts';
import { typedFilter } from '../../src/answer/visits/typed-filter.ts';
import type { ReportedVisit } from '../../src/domain/visit.ts';
import { visitWith } from './visits/visit-with.ts';

const visit = (id: string, more: Partial<ReportedVisit>): ReportedVisit =>
  visitWith(id, {
    place: { name: { de: 'Jinan', zh: '济南' }, region: { de: 'Shandong' }, country: 'CN' },
    delegation: { name: { de: 'Gäste', en: 'Guests' } },
    ...more,
  });

const visits = [
  visit('late', {
    date: '2018-10-30/2018-11-02',
    organisations: ['Silicon Saxony'],
    delegation: { name: { de: 'Gäste' }, from: { name: { de: 'Thüringen' }, country: 'DE' } },
    topics: ['Künstliche Intelligenz (KI)'],
  }),
  visit('early', { date: '2016', place: { name: { de: 'Foshan', zh: '佛山' } } }),
  visit('undated', { people: [{ name: 'Ma Juan' }] }),
];
const ids = (filter: Parameters<typeof filterVisits>[1]) =>
  filterVisits(visits, filter).visits.map(({ id }) => id);

test.each([
  [{}, ['late', 'early', 'undated']],
  [{ place: 'JINAN' }, ['late', 'undated']],
  [{ place: '濟南' }, ['late', 'undated']],
  [{ place: 'Shandong' }, ['late', 'undated']],
  [{ place: '中国' }, ['late', 'early', 'undated']],
  [{ partner: 'saxony' }, ['late']],
  [{ partner: 'ma juan' }, ['undated']],
  [{ since: '2018-11' }, ['late']],
  [{ since: '2016-06' }, ['late', 'early']],
  [{ since: '2018-11-03' }, []],
  [{ place: 'Foshan', since: '2017' }, []],
  [{ place: 'Guangdong' }, ['early']],
  [{ place: '廣東' }, ['early']],
  [{ place: 'Fatshan Stadt' }, []],
  [{ partner: 'Thuringia' }, ['late']],
  [{ partner: 'Thueringen' }, ['late']],
  [{ partner: '图林根州' }, ['late']],
  [{ until: '2017' }, ['early']],
  [{ until: '2018-10' }, ['late', 'early']],
  [{ since: '2017', until: '2018-10-29' }, []],
  [{ topic: 'ki' }, ['late']],
  [{ topic: 'kunstliche INTELLIGENZ' }, ['late']],
  [{ topic: 'Kino' }, []],
])('%j leaves %j', (filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});

test('words without a label narrow what they can', () => {
  expect(typedFilter('濟南', visits)).toEqual({ place: '濟南' });
  expect(typedFilter('Ma Juan', visits)).toEqual({ partner: 'Ma Juan' });
  expect(typedFilter('Intelligenz', visits)).toEqual({ topic: 'Intelligenz' });
  expect(typedFilter('2018', visits)).toEqual({ since: '2018', until: '2018' });
  expect(typedFilter('Paris', visits)).toEqual({ place: 'Paris' });
  expect(typedFilter(' ', visits)).toEqual({});
});

test('a region with the name of another in its own is another', () => {
  const lower = visit('lower', { place: { name: { de: 'Niedersachsen' }, country: 'DE' } });
  const saxon = visit('saxon', { place: { name: { zh: '德累斯顿' } } });
  const found = filterVisits([lower, saxon], { place: 'Sachsen' });
  expect(found.visits.map(({ id }) => id)).toEqual(['saxon']);
});

test('says how many have no year', () => {
  expect(filterVisits(visits, { since: '2000' }).undated).toBe(1);
  expect(filterVisits(visits, {}).undated).toBe(0);
});

describe('a date as members write it', () => {
  test.each([
    ['2018', '2018'],
    [' 2018-10 ', '2018-10'],
    ['30.10.2018', '2018-10-30'],
    ['3.1.2018', '2018-01-03'],
    ['10/2018', '2018-10'],
    ['Oktober 2018', '2018-10'],
    ['3 October 2018', '2018-10-03'],
    ['März 2019', '2019-03'],
    ['２０１８年10月3日', '2018-10-03'],
    ['2018年', '2018'],
    ['yesterday', undefined],
    ['2018-13', undefined],
    ['31.02.2018', undefined],
    ['', undefined],
  ])('%j is %j', (typed, expected) => {
    expect(readTypedDate(typed)).toBe(expected);
  });
});

test('names are offered in the language of the reader, typed in any', () => {
  expect(suggestPlaces(visits, '济', 'de')).toEqual(['Jinan']);
  expect(suggestPlaces(visits, 'jin', 'zh')).toEqual(['济南']);
  expect(suggestPlaces(visits, '', 'de')).toEqual(['Jinan', 'Shandong', 'Foshan']);
  expect(suggestPartners(visits, 'ma', 'en')).toEqual(['Ma Juan']);
  expect(suggestTopics(visits, 'kunst', 'en')).toEqual(['Künstliche Intelligenz (KI)']);
  expect(suggestDates(visits, '')).toEqual(['2018', '2018-10', '2016']);
  expect(suggestDates(visits, '2018-')).toEqual(['2018-10']);
});
