import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportedVisits } from '../../../src/answer/visits/reported.ts';
import { reportingPassage } from '../../../src/answer/visits/reporting-passage.ts';
import { atOnce } from '../../../src/domain/steps.ts';
import type { ReportedVisit, Visit } from '../../../src/domain/visit.ts';
import { openSnapshot } from '../../../src/index/snapshot/open.ts';
import { open, withCorpus, writeFiles } from '../folders.ts';

const text = `Ein Kongress fand statt. Jinan ist eine Stadt. Ma Juan aus Dresden war 2018 in Jinan.`;
const passages = [
  ['Ein Kongress fand statt.', 1],
  ['Jinan ist eine Stadt.', 2],
  ['Ma Juan aus Dresden war 2018 in Jinan.', 3],
].map(([words, number]) => {
  const start = text.indexOf(String(words));
  return {
    document: 'a',
    number: Number(number),
    start,
    end: start + String(words).length,
    sentences: [],
  };
});
const visit: Visit = {
  id: 'a-1',
  place: { name: { zh: '济南', de: 'Jinan' } },
  stops: [],
  hosts: [],
  people: [],
  organisations: [],
  topics: [],
};

test.each<[string, Partial<Visit>, number]>([
  ['the first that names the place', {}, 2],
  ['the one that names the most', { date: '2018-10-30', people: [{ name: 'Ma Juan' }] }, 3],
  ['the one with the home', { delegation: { name: {}, from: { name: { de: 'DRESDEN' } } } }, 3],
  ['the first where nothing is named', { place: { name: { de: 'Foshan' } } }, 1],
  [
    'the one it was read from',
    { evidence: { sentence: { start: 0, end: 10 }, fields: {} }, date: '2018' },
    1,
  ],
])('of a visit reports %s', (_, parts, number) => {
  expect(reportingPassage({ ...visit, ...parts }, { text }, passages)).toBe(number);
});

test('each source of a visit names its own passage', async () => {
  const head = (id: string) =>
    `---\nvisits:\n  - id: reise\n    place: { name: { de: Jinan, zh: 济南 } }\n    delegation: { name: ${id} }\n---\n\n`;
  const files = [
    {
      name: 'a.md',
      content: `${head('Gruppe')}## Eins\n\nNichts davon steht hier.\n\n## Zwei\n\nDie Gruppe war in Jinan.\n`,
    },
    { name: 'b.md', content: `${head('代表团')}代表团访问了济南。\n` },
  ];
  await withCorpus(files, async (corpusDir) => {
    const { snapshot } = await open(corpusDir);
    const [only, ...others] = atOnce(reportedVisits(snapshot));
    expect(others).toEqual([]);
    expect(only?.sources).toEqual([
      { document: 'a', citation: 'a#2' },
      { document: 'b', citation: 'b#1' },
    ]);
  });
});

test('opened beside an older index: the same visits, kept where nothing has changed near them', async () => {
  const towns = ['Jinan', 'Foshan', 'Wuxi', 'Qingdao'];
  const file = (at: number, day: number) => ({
    name: `d${at}.md`,
    content: `---\nvisits:\n  - id: v${at}\n    date: 2018-10-${10 + day}\n    place: { name: { de: ${towns[at % 4]} } }\n    delegation: { name: Gruppe, from: { name: { de: Dresden } } }\n---\n\nDie Gruppe aus Dresden war am ${day}. in ${towns[at % 4]}.\n`,
  });
  const files = Array.from({ length: 24 }, (_, at) => file(at, at % 8));
  await withCorpus(files, async (corpusDir) => {
    let { snapshot } = await open(corpusDir);
    for (const [at, day] of [
      [0, 9],
      [0, 0],
      [5, 2],
      [23, 5],
    ] as const) {
      const before = atOnce(reportedVisits(snapshot));
      await writeFiles(corpusDir, [file(at, day)]);
      const { manifest } = (await open(corpusDir)).snapshot;
      const indexDir = join(corpusDir, '..', 'index');
      const fresh = await openSnapshot(indexDir, manifest.origin);
      snapshot = await openSnapshot(indexDir, manifest.origin, { previous: snapshot });
      const after = atOnce(reportedVisits(snapshot));
      expect(after).toEqual(atOnce(reportedVisits(fresh)));
      const elsewhere = (visit: ReportedVisit) => visit.place?.name.de !== towns[at % 4];
      const kept = after.filter((visit) => before.includes(visit));
      expect(kept).toEqual(expect.arrayContaining(after.filter(elsewhere)));
      expect(kept.length).toBeLessThan(after.length);
    }
  });
});
