import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../src/domain/visit.ts';
import { type EvalReport, type ExpectedVisit, readReports, reportSets } from './reports.ts';
import {
  add,
  f1,
  matchVisits,
  precision,
  recall,
  sameName,
  sameSize,
  scoreReport,
  similar,
  sumScores,
  visitFields,
} from './score.ts';
import { evaluateVisits } from './visits-eval.ts';

const text =
  'Am 12. Mai kam eine Delegation aus Wuxi nach Hof; Bürgermeisterin Eva Ott empfing sie.';

const wanted: ExpectedVisit = {
  stop: false,
  date: {
    edtf: 'XXXX-05-12',
    alternatives: ['2019-05-12'],
    optional: false,
    accepted: ['12. Mai'],
  },
  place: ['Hof', 'Rathaus Hof'],
  delegation: { name: ['Delegation aus Wuxi'], from: ['Wuxi'], size: ['zwölf'] },
  hosts: [['Bürgermeisterin Eva Ott', 'Eva Ott'], ['Stadt Hof']],
  people: [{ name: ['Eva Ott'], role: ['Bürgermeisterin'] }, { name: ['Li Na'] }],
  organisations: [['Weberei Hof GmbH']],
  topics: [['Textilmaschinen']],
};

const found: Visit = {
  id: 'a',
  date: 'XXXX-05-12',
  place: { name: { de: 'Hof', zh: '霍夫' } },
  stops: [],
  delegation: {
    name: { de: 'eine Delegation aus Wuxi' },
    from: { name: { zh: '无锡', de: 'Wuxi' } },
    size: '12',
  },
  hosts: ['Eva Ott', 'Stadt Hof'],
  people: [{ name: 'Dr. Eva Ott', role: 'Bürgermeisterin' }, { name: 'Li Na' }],
  organisations: ['Weberei Hof GmbH'],
  topics: ['Textilmaschinen'],
};

const empty: Visit = { id: 'b', stops: [], hosts: [], people: [], organisations: [], topics: [] };
const none = { right: 0, wrong: 0, missed: 0 };

function fieldOf(
  field: (typeof visitFields)[number],
  changes: Partial<Visit>,
  expected: ExpectedVisit = wanted,
) {
  return scoreReport(text, [expected], [{ ...found, ...changes }]).fields[field];
}

describe('precision and recall', () => {
  test.each([
    [{ right: 3, wrong: 1, missed: 2 }, 0.75, 0.6, 2 / 3],
    [{ right: 0, wrong: 2, missed: 0 }, 0, Number.NaN, 0],
    [{ right: 0, wrong: 0, missed: 2 }, Number.NaN, 0, 0],
    [none, Number.NaN, Number.NaN, Number.NaN],
  ])('of %j', (tally, p, r, f) => {
    expect([precision(tally), recall(tally), f1(tally)]).toEqual([p, r, f]);
  });

  test('tallies add up', () => {
    const one = { right: 1, wrong: 2, missed: 3 };
    expect(add(one, { right: 10, wrong: 20, missed: 30 })).toEqual({
      right: 11,
      wrong: 22,
      missed: 33,
    });
    const score = scoreReport(text, [wanted], [found, empty]);
    const sum = sumScores([score, score]);
    expect(sum.visits).toEqual({ right: 2, wrong: 2, missed: 0 });
    expect(sum.fields.people).toEqual({ right: 4, wrong: 0, missed: 0 });
  });
});

describe('names and words', () => {
  test.each([
    ['Dr. Eva Ott', 'Eva Ott', true],
    ['Frau Prof. Dr. Eva Ott', 'eva ott', true],
    ['Ott', 'Eva Ott', false],
    ['青岛市', '青岛', true],
    ['青岛', '青州', false],
    ['Xi’an', "Xi'an", true],
    ['Kunming', 'Kunshan', false],
    ['常州', '常', false],
  ])('%s and %s are the same name: %s', (one, other, same) => {
    expect(sameName([one], [other])).toBe(same);
    expect(sameName([other], [one])).toBe(same);
  });

  test('of several ways to write a name, one that is the same is enough', () => {
    expect(sameName(['A', 'Qingdao'], ['Tsingtau', 'Qingdao'])).toBe(true);
    expect(sameName([], ['Qingdao'])).toBe(false);
    expect(sameName(['Qingdao'], [])).toBe(false);
  });

  test.each([
    ['12', 'zwölfköpfige', true],
    ['12', 'zwölf', true],
    ['fast 30', '30', true],
    ['8人', '8', true],
    ['四名', '4', true],
    ['six-strong', 'six', true],
    ['2.000', '2000', true],
    ['12', '13', false],
    ['viele', '12', false],
    ['elf', 'zwölf', false],
  ])('%s and %s are the same size: %s', (one, other, same) => {
    expect(sameSize([one], [other])).toBe(same);
  });

  test.each([
    ['eine Delegation aus Wuxi', 'Delegation aus Wuxi', true],
    ['12-köpfige Delegation aus Wuxi', 'Delegation aus Wuxi', true],
    ['die Hochschule', 'der Hochschule', true],
    ['Hochschule Nord', 'Hochschule Süd', false],
    ['Delegation', 'Delegation aus Wuxi', false],
    ['无锡市代表团', '无锡代表团', true],
    ['无锡代表团', '常州代表团', false],
    ['市教育局', '市商务局', false],
    ['', 'Delegation', false],
    ['', '', false],
  ])('%s and %s have most words in common: %s', (one, other, same) => {
    expect(similar([one], [other])).toBe(same);
  });
});

describe('which visits are the same', () => {
  test.each([
    ['place', { place: { name: { de: 'Hof' } } }],
    ['accepted place', { place: { name: { de: 'Rathaus Hof' } } }],
    ['date', { date: 'XXXX-05-12' }],
    ['delegation', { delegation: { name: { de: 'Delegation aus Wuxi' } } }],
    ['where it is from', { delegation: { name: { de: 'Gäste' }, from: { name: { de: 'Wuxi' } } } }],
  ])('%s is enough to agree on', (_, changes) => {
    expect(scoreReport(text, [wanted], [{ ...empty, ...changes }]).visits).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
  });

  test.each([
    ['nothing', {}],
    ['people', { people: [{ name: 'Eva Ott' }] }],
    ['another place and date', { place: { name: { de: 'Ulm' } }, date: 'XXXX-05-13' }],
  ])('%s is not enough', (_, changes) => {
    expect(scoreReport(text, [wanted], [{ ...empty, ...changes }]).visits).toEqual({
      right: 0,
      wrong: 1,
      missed: 1,
    });
  });

  test('without a delegation, a person in common is', () => {
    const { delegation: _, ...single } = wanted;
    const visit = { ...empty, people: [{ name: 'Eva Ott' }] };
    expect(scoreReport(text, [single], [visit]).visits.right).toBe(1);
  });

  test('the text of the evidence counts as a way to write the place', () => {
    const start = text.indexOf('Hof');
    const place = { name: { zh: '霍夫' } };
    const evidence = {
      sentence: { start: 0, end: text.length },
      fields: { place: [{ start, end: start + 3 }] },
    };
    expect(scoreReport(text, [wanted], [{ ...empty, place }]).visits.right).toBe(0);
    expect(scoreReport(text, [wanted], [{ ...empty, place, evidence }]).visits.right).toBe(1);
  });

  test('those that agree best are paired, in whatever order they come', () => {
    const second: ExpectedVisit = {
      ...wanted,
      place: ['Ulm'],
      date: { edtf: 'XXXX-05-13', alternatives: [], optional: false, accepted: ['13. Mai'] },
    };
    const ulm = { ...found, id: 'ulm', place: { name: { de: 'Ulm' } }, date: 'XXXX-05-13' };
    for (const recognised of [
      [found, ulm],
      [ulm, found],
    ]) {
      const { pairs, missed, invented } = matchVisits(text, [wanted, second], recognised);
      expect(pairs.find((pair) => pair.wanted === wanted)?.found).toBe(found);
      expect(pairs.find((pair) => pair.wanted === second)?.found).toBe(ulm);
      expect([missed, invented]).toEqual([[], []]);
    }
  });

  test('one visit recognised twice is once right and once wrong', () => {
    expect(scoreReport(text, [wanted], [found, { ...found, id: 'c' }]).visits).toEqual({
      right: 1,
      wrong: 1,
      missed: 0,
    });
  });

  test('a stop of a journey may be told as such, and only such a one', () => {
    const stop: ExpectedVisit = { ...wanted, stop: true, place: ['Ulm'], hosts: [['Stadt Ulm']] };
    const journey = {
      ...found,
      stops: [{ name: { de: 'Ulm' } }],
      hosts: [...found.hosts, 'Stadt Ulm'],
    };
    const { visits, fields } = scoreReport(text, [wanted, stop], [journey]);
    expect(visits).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(fields.place).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(fields.hosts).toEqual({ right: 2, wrong: 0, missed: 0 });
    const other = { ...stop, stop: false };
    expect(scoreReport(text, [wanted, other], [journey]).visits).toEqual({
      right: 1,
      wrong: 0,
      missed: 1,
    });
    expect(scoreReport(text, [wanted, stop], [found]).visits.missed).toBe(1);
  });
});

describe('fields', () => {
  test('all are right where all is recognised', () => {
    const { fields } = scoreReport(text, [wanted], [found]);
    for (const field of visitFields) expect(fields[field]).toMatchObject({ wrong: 0, missed: 0 });
    expect(fields.people.right).toBe(2);
    expect(fields.roles.right).toBe(1);
    expect(fields.occasion).toEqual(none);
  });

  test.each([
    ['XXXX-05-12', 1, 0, 0],
    ['2019-05-12', 1, 0, 0],
    ['2020-05-12', 0, 1, 1],
    ['XXXX-05', 0, 1, 1],
  ])('date %s', (date, right, wrong, missed) => {
    expect(fieldOf('date', { date })).toEqual({ right, wrong, missed });
  });

  test('a date is missed only where it has to be stated, and wrong where there is none', () => {
    const { date: _, ...undated } = found;
    const scoreDate = (expected: ExpectedVisit, visit: Visit) =>
      scoreReport(text, [expected], [visit]).fields.date;
    expect(scoreDate(wanted, undated)).toEqual({ right: 0, wrong: 0, missed: 1 });
    const { date, ...without } = wanted;
    expect(scoreDate(without, undated)).toEqual(none);
    expect(scoreDate(without, found)).toEqual({ right: 0, wrong: 1, missed: 0 });
    if (date === undefined) throw new Error('no date');
    const optional = { ...wanted, date: { ...date, optional: true } };
    expect(scoreDate(optional, undated)).toEqual(none);
    expect(scoreDate(optional, found)).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(scoreDate(optional, { ...found, date: '2001' })).toEqual({
      right: 0,
      wrong: 1,
      missed: 0,
    });
  });

  test('what is said twice is wrong the second time', () => {
    expect(fieldOf('topics', { topics: ['Textilmaschinen', 'Textilmaschinen'] })).toEqual({
      right: 1,
      wrong: 1,
      missed: 0,
    });
  });

  test('people count by name, each once', () => {
    const people = [{ name: 'Eva Ott' }, { name: 'Eva Ott' }, { name: 'Max Roth' }];
    expect(fieldOf('people', { people })).toEqual({ right: 1, wrong: 2, missed: 1 });
  });

  test('roles count for people who are recognised, and those of strangers are wrong', () => {
    const people = [
      { name: 'Eva Ott', role: 'Landrätin' },
      { name: 'Max Roth', role: 'Bürgermeisterin' },
    ];
    expect(fieldOf('roles', { people })).toEqual({ right: 0, wrong: 2, missed: 1 });
  });

  test('what another field rightly holds is not wrong, and not right either', () => {
    expect(fieldOf('organisations', { organisations: ['Stadt Hof'] })).toEqual({
      right: 0,
      wrong: 0,
      missed: 1,
    });
    expect(fieldOf('organisations', { organisations: ['Stadt Ulm'] })).toEqual({
      right: 0,
      wrong: 1,
      missed: 1,
    });
    const role = ['Leiterin des Amts für Sport'];
    const led = { ...wanted, people: [{ name: ['Li Na'], role }] };
    const office = { organisations: ['Amts für Sport', 'Amts für Bau', 'Weberei Hof GmbH'] };
    expect(fieldOf('organisations', office, led)).toEqual({ right: 1, wrong: 1, missed: 0 });
    expect(fieldOf('hosts', { hosts: ['Li Na', 'Max Roth'] })).toEqual({
      right: 0,
      wrong: 1,
      missed: 2,
    });
  });

  test('a single visitor may be named as delegation, someone else may not', () => {
    const { delegation: _, ...single } = wanted;
    const named = (name: string) => ({ delegation: { name: { de: name }, size: '1' } });
    expect(fieldOf('delegation', named('Li Na'), single)).toEqual(none);
    expect(fieldOf('size', named('Li Na'), single)).toEqual(none);
    expect(fieldOf('delegation', named('Max Roth'), single)).toEqual({ ...none, wrong: 1 });
    expect(fieldOf('size', named('Max Roth'), single)).toEqual({ ...none, wrong: 1 });
  });

  test('a missed visit misses all of its fields, an invented one has all of them wrong', () => {
    const missed = scoreReport(text, [wanted], []).fields;
    expect(missed.hosts).toEqual({ right: 0, wrong: 0, missed: 2 });
    expect(missed.roles).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(missed.date).toEqual({ right: 0, wrong: 0, missed: 1 });
    const invented = scoreReport(text, [], [found]).fields;
    expect(invented.hosts).toEqual({ right: 0, wrong: 2, missed: 0 });
    expect(invented.roles).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(invented.size).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(invented.date).toEqual({ right: 0, wrong: 1, missed: 0 });
  });
});

/** The visits of a report as a perfect reader states them, cutting each slice in one of the ways. */
function readPerfectly({ id, language, visits }: EvalReport, way: number): Visit[] {
  const cut = (ways: readonly string[]): string => ways[way % ways.length] ?? '';
  return visits.map(({ date, place, delegation, occasion, outcome, ...lists }, at) => ({
    id: `${id}-${at}`,
    stops: [],
    hosts: lists.hosts.map(cut),
    people: lists.people.map(({ name, role }) => ({
      name: cut(name),
      ...(role && { role: cut(role) }),
    })),
    organisations: lists.organisations.map(cut),
    topics: lists.topics.map(cut),
    ...(date && { date: date.edtf }),
    ...(place && { place: { name: { [language]: cut(place) } } }),
    ...(delegation && {
      delegation: {
        name: { [language]: cut(delegation.name) },
        ...(delegation.from && { from: { name: { [language]: cut(delegation.from) } } }),
        ...(delegation.size && { size: cut(delegation.size) }),
      },
    }),
    ...(occasion && { occasion: cut(occasion) }),
    ...(outcome && { outcome: cut(outcome) }),
  }));
}

/** A day or a town, by chance. */
function haveInCommon(one: EvalReport, other: EvalReport): boolean {
  const known = ({ visits }: EvalReport): string[] =>
    visits.flatMap(({ date, place = [], delegation }) => [
      ...(date ? [date.edtf, ...date.alternatives] : []),
      ...place,
      ...(delegation?.from ?? []),
      ...(delegation?.name ?? []),
    ]);
  return known(one).some((each) => known(other).includes(each));
}

describe.each(reportSets)('on the %s reports', async (set) => {
  const reports = await readReports(set);

  test.each([0, 1, 2, 3])('whoever reads all of it scores in full (way %i)', (way) => {
    for (const report of reports) {
      const { visits, fields } = scoreReport(
        report.text,
        report.visits,
        readPerfectly(report, way),
      );
      const faults = [visits, ...visitFields.map((field) => fields[field])];
      expect({ id: report.id, wrong: faults.map(({ wrong }) => wrong) }).toEqual({
        id: report.id,
        wrong: faults.map(() => 0),
      });
      expect({ id: report.id, missed: faults.map(({ missed }) => missed) }).toEqual({
        id: report.id,
        missed: faults.map(() => 0),
      });
    }
  });

  test('the visits of one report are nothing in another', () => {
    for (const [at, report] of reports.entries()) {
      const others = [...reports.slice(at + 7), ...reports];
      const other =
        others.find((one) => one.language !== report.language && !haveInCommon(one, report)) ??
        report;
      const { right } = scoreReport(report.text, report.visits, readPerfectly(other, 0)).visits;
      expect({ id: report.id, right }).toEqual({ id: report.id, right: 0 });
    }
  });

  test('prints tables by language and field, and what went wrong', () => {
    const printed: string[] = [];
    const log = console.log;
    console.log = (line: string) => printed.push(line);
    try {
      const first = reports.find(({ visits }) => visits.length > 0);
      evaluateVisits((given, language) => {
        const report = reports.find((one) => one.text === given && one.language === language);
        return report && report !== first ? readPerfectly(report, 0) : [];
      }, reports);
      const all = printed.join('\n');
      expect(all).toMatch(
        /^\| all +\| +\d+ \| +\d+ \| +\d+ \| +100\.0 \| +(?:9\d\.\d|100\.0) \|/mu,
      );
      expect(all).toMatch(/^\| outcome +\|/mu);
      expect(all).toContain(`- missed: ${first?.id} `);
      expect(all).not.toContain('invented');
    } finally {
      console.log = log;
    }
  });
});
