import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../src/domain/visit.ts';
import { readText } from '../helpers.ts';

/** The real press texts lie outside the project, and not on every machine. */
const folder = join(import.meta.dirname, '../../../../shared/seeds');
const found = existsSync(folder);

async function visitsOf(number: string): Promise<readonly Visit[]> {
  const file = readdirSync(folder).find((name) => name.startsWith(number));
  return (await readText(readFileSync(join(folder, file ?? ''), 'utf8'), 'report.txt')).visits;
}

describe.skipIf(!found)('visits in real press texts', () => {
  test('two people in Foshan on a day without a year', async () => {
    expect(await visitsOf('000')).toMatchObject([
      {
        id: 'report-visit-1',
        date: 'XXXX-12-12',
        place: { name: { zh: '佛山' } },
        people: [
          { name: 'Yijun Yu', role: 'Gründer von Sino-Cooperation' },
          { name: 'Ma Juan', role: 'Präsidentin der Steinbeis-Stiftung für die China-Region' },
        ],
      },
    ]);
  });

  test('a delegation from Thuringia in Baoshan, without a day', async () => {
    const [visit, ...others] = await visitsOf('001');
    expect(others).toEqual([]);
    expect(visit).not.toHaveProperty('date');
    expect(visit).toMatchObject({
      place: { name: { zh: '宝山' }, country: 'CN' },
      delegation: { from: { name: { en: 'Thuringia' } }, size: 'fast 30' },
    });
  });

  test('the journey to Jinan as Saxony and as Dresden tell it', async () => {
    expect(await visitsOf('002')).toMatchObject([
      {
        date: '2018-10-30/2018-11-02',
        place: { name: { zh: '济南' } },
        delegation: { from: { name: { en: 'Saxony' } } },
        occasion: '2018 Sino-German SME Cooperation and Communication Conference',
      },
    ]);
    expect(await visitsOf('004')).toMatchObject([
      {
        date: '../2018-11-02',
        place: { name: { zh: '济南' } },
        delegation: { from: { name: { en: 'Dresden' } } },
      },
    ]);
  });

  test('none in a report on a zone', async () => {
    expect(await visitsOf('003')).toEqual([]);
  });
});
