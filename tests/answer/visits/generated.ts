import * as fc from 'fast-check';
import type { LocalizedText } from '../../../src/domain/language.ts';
import type { Place, ReportedVisit } from '../../../src/domain/visit.ts';

const nasty = [
  '=cmd()',
  "'=1+1",
  '+49',
  '-x',
  '@SUM(A1)',
  '＝1',
  'a,b;c',
  'say "hello"',
  '济南市，“会谈”',
  '👩‍🔬👨‍👩‍👧',
  'back\\slash\\n',
  'two\nlines',
  'END:VEVENT\r\nBEGIN:VEVENT',
  '\u001b[31mred\u202e',
  ': # - ? | > & * ! % @ `',
  'x'.repeat(200),
  '长'.repeat(90),
  '~',
  'null',
  'yes',
  '0x10',
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
export const date: fc.Arbitrary<string> = fc.oneof(
  day,
  fc
    .tuple(day, day)
    .filter(([left, right]) => left !== right)
    .map((days) => days.toSorted().join('/')),
  fc.constantFrom('2018', '2018-10', 'XXXX-12-12', '../2026-01-15', '2018-10-30?'),
);

function optional<Key extends string, Value>(key: Key, value: fc.Arbitrary<Value>) {
  return fc
    .option(value, { nil: undefined })
    .map(
      (some): Partial<Record<Key, Value>> =>
        some === undefined ? {} : ({ [key]: some } as Partial<Record<Key, Value>>),
    );
}

const names: fc.Arbitrary<LocalizedText> = fc
  .tuple(hostileText, optional('de', hostileText), optional('zh', hostileText))
  .map(([en, de, zh]) => ({ ...de, en, ...zh }));
const place: fc.Arbitrary<Place> = fc
  .tuple(names, optional('region', names), optional('country', fc.constantFrom('CN', 'DE')))
  .map(([name, region, country]) => ({ name, ...region, ...country }));
const list = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

export const reportedVisit: fc.Arbitrary<ReportedVisit> = fc
  .record({
    date: optional('date', date),
    place: optional('place', place),
    stops: list(place),
    delegation: optional(
      'delegation',
      fc
        .tuple(
          names,
          optional('from', place),
          optional('size', hostileText),
          optional('leaders', fc.array(hostileText, { minLength: 1, maxLength: 3 })),
        )
        .map(([name, from, size, leaders]) => ({ name, ...from, ...size, ...leaders })),
    ),
    hosts: list(hostileText),
    people: list(
      fc
        .tuple(hostileText, optional('role', hostileText))
        .map(([name, role]) => ({ name, ...role })),
    ),
    organisations: list(hostileText),
    occasion: optional('occasion', hostileText),
    topics: list(hostileText),
    outcome: optional('outcome', hostileText),
    values: list(hostileText),
  })
  .map(({ date, place, stops, delegation, hosts, people, organisations, ...rest }) => ({
    id: 'visit-1',
    ...date,
    ...place,
    stops,
    ...delegation,
    hosts,
    people,
    organisations,
    ...rest.occasion,
    topics: rest.topics,
    ...rest.outcome,
    sources: [{ document: 'a-1', citation: 'a-1#2' }],
    differences:
      rest.values.length === 0
        ? []
        : [
            {
              field: 'size',
              values: rest.values.map((value, at) => ({ value, document: `d-${at}` })),
            },
          ],
  }));
