import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type ExportFormat, exportVisits } from '../../../src/answer/visits/export/format.ts';
import { visitAsJson } from '../../../src/answer/visits/export/json.ts';
import { plainLine, plainText } from '../../../src/answer/visits/export/plain.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import type { ReportedVisit } from '../../../src/domain/visit.ts';
import { readerOfLocale } from '../../../src/messages/reader-language.ts';
import { calendarWords } from '../../../src/messages/visit-words.ts';
import { jinanVisit, undatedVisit } from '../../terminal/support/samples.ts';
import { reportedVisit } from './generated.ts';
import { visitOfRow } from './visit-of-row.ts';

const now = Date.UTC(2026, 10, 22, 10, 0, 0);

function exported(
  visits: readonly ReportedVisit[],
  format: ExportFormat,
  language: Language = 'en',
) {
  return exportVisits(visits, format, { words: calendarWords(readerOfLocale(language)), now });
}

function events(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** As a file holds texts: on one line, without controls. */
function onOneLine(visit: ReportedVisit): unknown {
  return JSON.parse(JSON.stringify(visit), (_, value: unknown) => {
    if (typeof value !== 'string') return value;
    return plainLine(value);
  });
}

function rows(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' });
}

describe('a calendar', () => {
  test('holds whole days, the end being the day after', () => {
    const { text, leftOut } = exported([jinanVisit, undatedVisit], 'ics', 'de');
    expect(leftOut).toBe(1);
    expect(text).toContain('DTSTART;VALUE=DATE:20181030\r\nDTEND;VALUE=DATE:20181103\r\n');
    expect(text).toContain('DTSTAMP:20261122T100000Z');
    const [event, ...others] = events(text);
    expect(others).toEqual([]);
    expect(event?.uid).toBe('sachsen-jinan-2018@bruecke');
    expect(event?.summary).toBe('Dresdner Delegation · Jinan');
    expect(event?.location).toBe('Jinan, Shandong, China');
    expect(event?.description).toContain('Quellen: dresden-jinan-2018#1');
  });

  test.each(['2018', '2018-10', 'XXXX-12-12', '../2026-01-15', '2018-10-30?', '2018-10-30~'])(
    'leaves out what happened on %s',
    (date) => {
      expect(exported([{ ...jinanVisit, date }], 'ics')).toMatchObject({ leftOut: 1 });
    },
  );

  test('reads as it was written, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.array(reportedVisit, { maxLength: 3 }),
        fc.constantFrom(...languages),
        (visits, language) => {
          const { text, leftOut } = exported(visits, 'ics', language);
          for (const line of text.split('\r\n')) {
            expect(line).not.toMatch(/[\r\n]/);
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          }
          const read = events(text);
          expect(read.length + leftOut).toBe(visits.length);
          const words = calendarWords(readerOfLocale(language));
          const shown = visits.filter(({ date }) => /^\d{4}-\d\d-\d\d(\/|$)/.test(date ?? ''));
          for (const [at, visit] of shown.entries()) {
            const event = read[at];
            const [first = '', last = first] = visit.date?.split('/') ?? [];
            const end = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
            expect(event?.startDate.toString()).toBe(first);
            expect(event?.endDate.toString()).toBe(end);
            expect(event?.summary ?? '').toBe(plainLine(words.summary(visit)));
            expect(event?.location ?? '').toBe(plainLine(words.location(visit)));
            expect(event?.description ?? '').toBe(plainText(words.description(visit)));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('a table', () => {
  test('has a head line, and no cell that a spreadsheet would run', () => {
    const visit = { ...jinanVisit, hosts: ['=cmd()|A1'], outcome: '+1', topics: ['a', '=b'] };
    const [row] = rows(exported([visit], 'csv').text);
    expect(row).toMatchObject({
      id: 'sachsen-jinan-2018',
      place_zh: '济南',
      hosts: "'=cmd()|A1",
      outcome: "'+1",
      topics: 'a\n=b',
      sources: 'dresden-jinan-2018#1\nsilicon-saxony-jinan-2018#1',
      recognised: 'no',
    });
  });

  test('reads as it was written, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(reportedVisit, { maxLength: 3 }), (visits) => {
        const { text } = exported(visits, 'csv');
        expect(text.replaceAll('\r\n', '').includes('\r')).toBe(false);
        const read = rows(text);
        for (const row of read) {
          for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/u);
        }
        expect(read.map(visitOfRow)).toEqual(visits.map(onOneLine).map(withoutBlanks));
      }),
      { numRuns: 200 },
    );
  });
});

test('JSON reads as it was written', () => {
  fc.assert(
    fc.property(fc.array(reportedVisit, { maxLength: 3 }), (visits) => {
      const { text } = exported(visits, 'json');
      const written: unknown = JSON.parse(JSON.stringify(visits.map(visitAsJson)));
      expect(JSON.parse(text)).toEqual(written);
    }),
  );
});

/** What is blank once it stands on one line is not stated. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, field]) => field !== '');
  return Object.fromEntries(kept.map(([key, field]) => [key, withoutBlanks(field)]));
}
