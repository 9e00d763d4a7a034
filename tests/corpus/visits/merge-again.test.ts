import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortingNewestFirst } from '../../../src/corpus/edtf-date.ts';
import { vagueness } from '../../../src/corpus/visits/date-agreement.ts';
import { mergeVisits, type VisitReport } from '../../../src/corpus/visits/merge.ts';
import { isSameVisit } from '../../../src/corpus/visits/same-visit.ts';
import { uniteReports } from '../../../src/corpus/visits/unite.ts';
import { atOnce } from '../../../src/domain/steps.ts';
import type { Place, ReportedVisit } from '../../../src/domain/visit.ts';

const shandong = { de: 'Shandong', zh: '山东' };
const places: readonly Place[] = [
  { name: { de: 'Jinan', zh: '济南' }, region: shandong },
  { name: { zh: '濟南' } },
  { name: { de: 'Qingdao' }, region: shandong },
  { name: shandong },
  { name: { de: 'Foshan' } },
  { name: { de: 'Dresden' }, region: { de: 'Sachsen' }, country: 'DE' },
];
const homes: readonly Place[] = [
  { name: { de: 'Dresden' }, region: { de: 'Sachsen' }, country: 'DE' },
  { name: { de: 'Sachsen' }, country: 'DE' },
  { name: { en: 'Germany' }, country: 'DE' },
];
const dates = [
  '2018-10-30',
  '2018-10-30/2018-11-02',
  '2018-11-02',
  '2018-11',
  '2018',
  '2018-10-31/2021-05',
  'XXXX-10-30',
  'XXXX-11',
  '../2018-11-15',
  '2018-10-30/..',
  '2018-10-30?',
  '201X',
  '2019-10-30',
  'nonsense',
];

const chosen = <Item>(items: readonly Item[]) => fc.option(fc.constantFrom(...items));
const evidence = { sentence: { start: 0, end: 1 }, fields: {} };

const report: fc.Arbitrary<VisitReport> = fc
  .record({
    id: fc.nat({ max: 40 }),
    document: fc.nat({ max: 12 }),
    place: chosen(places),
    date: chosen(dates),
    from: chosen(homes),
    size: chosen(['30', 'fast 30', '25人']),
    people: fc.subarray(['Ma Juan', 'ma juan', 'Li Wei'], { maxLength: 2 }),
    organisations: fc.subarray(['TU Dresden', 'Silicon Saxony'], { maxLength: 1 }),
    recognised: fc.boolean(),
  })
  .map(({ id, document, place, date, from, size, people, organisations, recognised }) => ({
    visit: {
      id: `visit-${id}`,
      ...(date !== null && { date }),
      ...(place !== null && { place }),
      ...((from !== null || size !== null) && {
        delegation: {
          name: {},
          ...(from !== null && { from }),
          ...(size !== null && { size }),
        },
      }),
      stops: [],
      hosts: [],
      people: people.map((name) => ({ name })),
      organisations,
      topics: [],
      ...(recognised && { evidence }),
    },
    source: { document: `d${document}`, citation: `d${document}#${id}` },
  }));

interface Placed {
  readonly report: VisitReport;
  readonly position: number;
}

/** What merging means, with nothing kept, nothing passed over and each compared with each. */
function mergedPlainly(reports: readonly VisitReport[]): ReportedVisit[] {
  const placed = reports.map((each, position): Placed => ({ report: each, position }));
  const ids = [...new Set(reports.map(({ visit }) => visit.id))];
  const byId = ids.map((id) => placed.filter((each) => each.report.visit.id === id));
  const least = (group: readonly Placed[]): number =>
    Math.min(...group.map((each) => vagueness(each.report.visit.date)));
  const joined: Placed[][] = [];
  for (const group of byId.toSorted((a, b) => least(a) - least(b))) {
    const fitting = joined.filter((other) => areOne(group, other));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) only.push(...group);
    else joined.push([...group]);
  }
  const sorted = joined.map((group) => group.toSorted((a, b) => a.position - b.position));
  const inOrder = sorted.toSorted((a, b) => (a[0]?.position ?? 0) - (b[0]?.position ?? 0));
  const visits = inOrder.map((group) => uniteReports(group.map((each) => each.report)));
  return atOnce(sortingNewestFirst(visits, ({ date }) => date));
}

function areOne(left: readonly Placed[], right: readonly Placed[]): boolean {
  const isConfirmed = ({ visit }: VisitReport): boolean => visit.evidence === undefined;
  return left.every(({ report: here }) =>
    right.every(({ report: there }) => {
      const isOneKeeper = here.source.document === there.source.document;
      if (isOneKeeper && isConfirmed(here) && isConfirmed(there)) return false;
      return isSameVisit(here.visit, there.visit);
    }),
  );
}

test('merging is what it is said to be', () => {
  fc.assert(
    fc.property(fc.array(report, { maxLength: 40, size: 'max' }), (reports) => {
      expect(mergeVisits(reports)).toEqual(mergedPlainly(reports));
    }),
    { numRuns: 400 },
  );
});

/** What becomes of the corpus: some go, some come anywhere, some are exchanged for others. */
const change = fc.record({
  at: fc.nat({ max: 60 }),
  taken: fc.nat({ max: 3 }),
  added: fc.array(report, { maxLength: 3 }),
});

test('whatever was merged before: what comes out hangs on the reports alone, order included', () => {
  const reports = fc.array(report, { maxLength: 40, size: 'max' });
  const changes = fc.array(change, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(reports, changes, (first, all) => {
      let current = first;
      for (const { at, taken, added } of all) {
        expect(mergeVisits(current)).toEqual(mergedPlainly(structuredClone(current)));
        current = current.toSpliced(Math.min(at, current.length), taken, ...added);
      }
      expect(mergeVisits(current)).toEqual(mergedPlainly(structuredClone(current)));
    }),
    { numRuns: 200 },
  );
});

test('visits that nothing new is near to stay the same objects', () => {
  const [first, second] = fc.sample(report, { numRuns: 2, seed: 1 });
  if (first === undefined || second === undefined) throw new Error('no reports');
  const at = (each: VisitReport, id: string, place: Place): VisitReport => ({
    ...each,
    visit: { ...each.visit, id, place },
  });
  const jinan = at(first, 'one', { name: { de: 'Jinan' } });
  const foshan = at(second, 'two', { name: { de: 'Foshan' } });
  const before = mergeVisits([jinan, foshan]);
  const after = mergeVisits([at(first, 'three', { name: { de: 'Foshan' } }), jinan, foshan]);
  const called = (visits: readonly ReportedVisit[], id: string) =>
    visits.find((visit) => visit.id === id);
  expect(called(after, 'one')).toBe(called(before, 'one'));
});
