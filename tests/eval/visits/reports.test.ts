import { describe, expect, test } from 'vitest';
import { isEdtf } from '../../../src/corpus/edtf-date.ts';
import { languages } from '../../../src/domain/language.ts';
import { readReports, slicesOf } from './reports.ts';

const development = await readReports('development');
const testing = await readReports('test');
const independent = await readReports('independent');
const long = await readReports('long');
const all = [...development, ...testing, ...independent, ...long];

test('40 reports, 186 of others and 41 long ones to report on, more to write rules by', () => {
  expect(testing.length).toBe(40);
  expect(independent.length).toBe(186);
  expect(long.length).toBe(41);
  expect(development.length).toBeGreaterThan(testing.length);
});

describe.each([
  ['development', development],
  ['test', testing],
  ['independent', independent],
  ['long', long],
] as const)('the %s reports', (_, reports) => {
  test.each(languages)(
    'in %s have their share, a good fifth of them or more without a visit',
    (language) => {
      const own = reports.filter((report) => report.language === language);
      expect(own.length).toBeGreaterThan(5);
      const none = own.filter(({ visits }) => visits.length === 0).length;
      expect(none / own.length).toBeGreaterThan(0.2);
      expect(none / own.length).toBeLessThan(0.45);
    },
  );

  test('ids say the language; only those without a visit say what they are instead', () => {
    for (const { id, language, kind, visits } of reports) {
      expect(id).toMatch(new RegExp(`^${language}-\\d{2,4}$`));
      expect({ id, visit: kind === 'visit' }).toEqual({ id, visit: visits.length > 0 });
    }
  });

  test('every slice stands in its text', () => {
    for (const { id, text, visits } of reports) {
      const missing = visits.flatMap(slicesOf).filter((slice) => !text.includes(slice));
      expect({ id, missing }).toEqual({ id, missing: [] });
    }
  });

  test('no way of cutting a slice is named twice', () => {
    for (const { id, visits } of reports) {
      for (const { date, place, delegation, hosts, people, organisations, topics } of visits) {
        const lists = [date?.accepted, place, delegation?.name, delegation?.from]
          .concat(hosts, organisations, topics)
          .concat(people.flatMap(({ name, role }) => [name, role]));
        for (const list of lists) {
          expect({ id, list: [...new Set(list)] }).toEqual({ id, list: list ?? [] });
        }
      }
    }
  });

  test('every date is EDTF', () => {
    for (const { id, published, visits } of reports) {
      const dates = visits.flatMap(({ date }) => (date ? [date.edtf, ...date.alternatives] : []));
      const wrong = [...dates, published ?? '2000'].filter((date) => !isEdtf(date));
      expect({ id, wrong }).toEqual({ id, wrong: [] });
    }
  });

  test('an open interval ends when the report was published', () => {
    for (const { id, published, visits } of reports) {
      for (const { date } of visits) {
        if (date?.edtf.startsWith('../') === true) {
          expect({ id, date: date.edtf }).toEqual({ id, date: `../${published}` });
        }
      }
    }
  });

  test('no year is stated that does not stand in the text', () => {
    for (const { id, text, visits } of reports) {
      for (const { date } of visits) {
        if (date === undefined || date.edtf.startsWith('../') || date.optional) continue;
        const years = date.edtf.match(/\d{4}/gu) ?? [];
        const unsaid = years.filter((year) => !text.includes(year));
        expect({ id, unsaid }).toEqual({ id, unsaid: [] });
      }
    }
  });
});

test('ids and texts are unique', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});
