import { describe, expect, test } from 'vitest';
import { mergeVisits } from '../../../src/corpus/visits/merge.ts';
import { readText } from '../helpers.ts';

const visit = `  - id: sachsen-jinan
    date: 2018-10-30/2018-11-02
    place:
      name: { de: Jinan, zh: 济南 }
      country: CN
    delegation:
      name: Sächsische Delegation
      size: 30`;

function withVisits(visits: string, rest = ''): string {
  return `---\n${rest}visits:\n${visits}\n---\nEin Satz über die Reise der Delegation.`;
}

describe('visits of several documents', () => {
  async function reported(...texts: readonly string[]) {
    const documents = await Promise.all(
      texts.map((text, index) => readText(text, `${'abc'.charAt(index)}.md`)),
    );
    return mergeVisits(
      documents.flatMap(({ id, visits }) =>
        visits.map((visit) => ({ visit, source: { document: id, citation: `${id}#1` } })),
      ),
    );
  }

  test('reports of one journey are one visit with all sources', async () => {
    const second = `  - id: sachsen-jinan
    date: 2018
    place: { name: { en: Jinan, de: Tsinan }, region: Shandong }
    delegation: { name: { de: Delegation aus Dresden }, from: { name: Dresden } }
    hosts: [Stadt Jinan]
    people: [{ name: Anna Vogt }]
    outcome: Ein Abkommen`;
    const first = `${visit}\n    people: [{ name: Anna Vogt, role: Leiterin }, { name: Li Wei }]`;
    expect(await reported(withVisits(first), withVisits(second))).toEqual([
      {
        id: 'sachsen-jinan',
        date: '2018-10-30/2018-11-02',
        place: {
          name: { de: 'Jinan', zh: '济南', en: 'Jinan' },
          country: 'CN',
          region: { de: 'Shandong' },
        },
        stops: [],
        delegation: {
          name: { de: 'Sächsische Delegation' },
          size: '30',
          from: { name: { de: 'Dresden' } },
        },
        hosts: ['Stadt Jinan'],
        people: [{ name: 'Anna Vogt', role: 'Leiterin' }, { name: 'Li Wei' }],
        organisations: [],
        topics: [],
        outcome: 'Ein Abkommen',
        sources: [
          { document: 'a', citation: 'a#1' },
          { document: 'b', citation: 'b#1' },
        ],
        differences: [],
      },
    ]);
  });

  test('come newest first, those without a date last', async () => {
    const one = (id: string, date?: string) =>
      `  - id: ${id}\n    place: { name: X }\n    delegation: { name: Y }${date === undefined ? '' : `\n    date: ${date}`}`;
    const visits = await reported(
      withVisits([one('unknown'), one('old', '2001'), one('yearless', 'XXXX-12-12')].join('\n')),
      withVisits([one('new', '2018-11'), one('late', '2018-10-30/2018-12-02')].join('\n')),
    );
    expect(visits.map(({ id }) => id)).toEqual(['late', 'new', 'old', 'yearless', 'unknown']);
  });
});
