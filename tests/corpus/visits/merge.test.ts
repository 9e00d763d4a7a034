import { describe, expect, test } from 'vitest';
import { mergeVisits } from '../../../src/corpus/visits/merge.ts';
import type { Place, ReportedVisit, Visit } from '../../../src/domain/visit.ts';

const jinan: Place = { name: { de: 'Jinan', zh: '济南' }, region: { de: 'Shandong' } };
const dresden: Place = {
  name: { de: 'Dresden', zh: '德累斯顿' },
  region: { de: 'Sachsen', zh: '萨克森州' },
  country: 'DE',
};
const saxony: Place = { name: { de: 'Sachsen', en: 'Saxony' }, country: 'DE' };
const leipzig: Place = { name: { de: 'Leipzig' }, region: { de: 'Sachsen' }, country: 'DE' };
const thuringia: Place = { name: { de: 'Thüringen' }, country: 'DE' };
const germany: Place = { name: { en: 'Germany', zh: '德国' }, country: 'DE' };
const evidence = { sentence: { start: 0, end: 1 }, fields: {} };

const empty = { stops: [], hosts: [], people: [], organisations: [], topics: [] };
type Parts = Omit<Partial<Visit>, 'delegation' | 'date' | 'place'> & {
  readonly from?: Place;
  readonly size?: string;
  readonly date?: string | null;
  readonly place?: Place | null;
};

let made = 0;
function visit(parts: Parts): Visit {
  const { from, size, date = '2018-10-30/2018-11-02', place = jinan, ...rest } = parts;
  made += 1;
  return {
    id: `visit-${made}`,
    ...empty,
    ...(date !== null && { date }),
    ...(place !== null && { place }),
    ...((from !== undefined || size !== undefined) && {
      delegation: {
        name: { de: `Delegation ${made}` },
        ...(from !== undefined && { from }),
        ...(size !== undefined && { size }),
      },
    }),
    ...rest,
  };
}

/** Each visit is reported by a document of its own. */
const merged = (...visits: readonly Visit[]): ReportedVisit[] =>
  mergeVisits(
    visits.map((each, at) => ({
      visit: each,
      source: { document: `d${at}`, citation: `d${at}#1` },
    })),
  );

const base: Parts = { from: dresden };

describe('one journey in two documents', () => {
  test.each<[string, Parts, Parts]>([
    ['city and its region', base, { from: saxony }],
    ['the place in another script', base, { from: dresden, place: { name: { zh: '濟南' } } }],
    ['a year', base, { ...base, date: '2018' }],
    ['a month', base, { ...base, date: '2018-11' }],
    ['the latest day it can have been', base, { ...base, date: '../2018-11-02' }],
    ['a day without its year', { ...base, date: 'XXXX-12-12' }, { ...base, date: '2024-12-12' }],
    ['a person', { people: [{ name: 'Ma Juan' }] }, { people: [{ name: 'ma juan' }] }],
    [
      'country and city, and an organisation',
      { ...base, organisations: ['Silicon Saxony'] },
      { from: germany, organisations: ['silicon saxony'] },
    ],
    [
      'no date, but the size of the group',
      { from: thuringia, date: null, size: 'fast 30' },
      { from: thuringia, date: null, size: '近30人' },
    ],
    [
      'the region that the place is in, to the day',
      base,
      { ...base, place: { name: { de: 'Shandong' } } },
    ],
  ])('by %s', (_, left, right) => {
    const here = visit(left);
    const there = visit(right);
    const [only, ...others] = merged(here, there);
    expect(others).toEqual([]);
    expect(only?.sources).toEqual([
      { document: 'd0', citation: 'd0#1' },
      { document: 'd1', citation: 'd1#1' },
    ]);
    expect(merged(there, here)).toHaveLength(1);
  });
});

describe('two journeys stay two', () => {
  test.each<[string, Parts, Parts]>([
    ['another year', base, { ...base, date: '2019-10-30/2019-11-02' }],
    ['another city', base, { ...base, place: { name: { de: 'Foshan' } } }],
    ['another delegation', base, { from: thuringia }],
    ['another city of one region', base, { from: leipzig }],
    ['the day before', { ...base, date: '2018-10-30' }, { ...base, date: '2018-10-29' }],
    [
      'another day without its year',
      { ...base, date: 'XXXX-12-12' },
      { ...base, date: '2024-12-11' },
    ],
    ['before a day years later', base, { ...base, date: '../2026-01-15' }],
    ['no date and nothing in common but the route', base, { ...base, date: null }],
    ['no delegation named', base, {}],
    ['no place named', base, { ...base, place: null }],
    [
      'the region alone, to the month',
      { ...base, date: '2018-10' },
      { ...base, date: '2018-10', place: { name: { de: 'Shandong' } } },
    ],
  ])('%s', (_, left, right) => {
    expect(merged(visit(left), visit(right))).toHaveLength(2);
    expect(merged(visit(right), visit(left))).toHaveLength(2);
  });

  test('and what fits both of them joins neither', () => {
    const [first, second] = ['2023-12-12', '2024-12-12'].map((date) => visit({ ...base, date }));
    const yearless = visit({ ...base, date: 'XXXX-12-12' });
    if (first === undefined || second === undefined) throw new Error('no visits');
    for (const order of [
      [yearless, first, second],
      [second, yearless, first],
    ]) {
      expect(merged(...order)).toHaveLength(3);
    }
  });

  test('where one keeper wrote both down', () => {
    const source = { document: 'a', citation: 'a#1' };
    expect(
      mergeVisits([visit(base), visit(base)].map((each) => ({ visit: each, source }))),
    ).toHaveLength(2);
  });
});

describe('what is said of a visit', () => {
  test('a more precise date that fits wins', () => {
    const [only] = merged(
      visit({ ...base, date: 'XXXX-12-12' }),
      visit({ ...base, date: '2024-12-12' }),
    );
    expect(only).toMatchObject({ date: '2024-12-12', differences: [] });
  });

  test('what differs is shown side by side', () => {
    const [only] = merged(
      visit({ ...base, id: 'one', size: '30' }),
      visit({ ...base, id: 'one', size: '25', date: '2018-10-31/2018-11-02' }),
    );
    expect(only?.delegation?.size).toBe('30');
    expect(only?.differences).toEqual([
      {
        field: 'date',
        values: [
          { value: '2018-10-30/2018-11-02', document: 'd0' },
          { value: '2018-10-31/2018-11-02', document: 'd1' },
        ],
      },
      {
        field: 'size',
        values: [
          { value: '30', document: 'd0' },
          { value: '25', document: 'd1' },
        ],
      },
    ]);
  });

  test('is led by all that reports name, and nobody leads where none says so', () => {
    const led = (leaders: readonly string[]): Visit => ({
      ...visit({ ...base, id: 'one' }),
      delegation: { name: { de: 'Delegation' }, from: dresden, leaders },
    });
    const [only] = merged(
      led(['Wirtschaftsförderung']),
      led(['Anna Berg', 'Wirtschaftsförderung']),
    );
    expect(only?.delegation?.leaders).toEqual(['Wirtschaftsförderung', 'Anna Berg']);
    const [unled] = merged(visit({ ...base, id: 'two' }), visit({ ...base, id: 'two' }));
    expect(unled?.delegation).not.toHaveProperty('leaders');
  });

  test('is what the keeper confirmed; what rules read adds its source alone', () => {
    const read = visit({ ...base, evidence, size: '40', outcome: 'Ein Abkommen' });
    const kept = visit({ ...base, size: '30', date: '2018' });
    const [only] = merged(read, kept);
    expect(only).toMatchObject({ id: kept.id, date: '2018', delegation: { size: '30' } });
    expect(only).not.toHaveProperty('evidence');
    expect(only).not.toHaveProperty('outcome');
    expect(only?.sources).toHaveLength(2);
    expect(only?.differences.map(({ field }) => field)).toEqual(['size']);
  });
});
