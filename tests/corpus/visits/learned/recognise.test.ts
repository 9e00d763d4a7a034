import { describe, expect, test } from 'vitest';
import { untrainedModel } from '../../../../src/corpus/visits/learned/visit-model.ts';
import { recogniseVisits } from '../../../../src/corpus/visits/recognise/recognise-visits.ts';
import { type Language, languages } from '../../../../src/domain/language.ts';
import type { Visit } from '../../../../src/domain/visit.ts';
import { readReports } from '../../../eval/visits/reports.ts';

/** One of twelve: each of them takes some milliseconds. */
const reports = (await readReports('development')).filter((_, at) => at % 12 === 0);

function slices(text: string, { evidence }: Visit): string[] {
  return Object.values(evidence?.fields ?? {})
    .flat()
    .map(({ start, end }) => text.slice(start, end));
}

function isSameReport(a: Visit, b: Visit): boolean {
  return a.evidence?.sentence.start === b.evidence?.sentence.start;
}

function withoutYear(date: string | undefined): string | undefined {
  return date?.replace(/\d{4}(?=-)/gu, 'XXXX');
}

function found(language: Language, ruled: boolean): Visit[] {
  const model = ruled ? untrainedModel(language) : undefined;
  return reports
    .filter((report) => report.language === language)
    .flatMap(({ text, published }) => recogniseVisits(text, language, published, undefined, model));
}

describe.each(languages)('what was learned in %s', (language) => {
  const [ruled, learned] = [found(language, true), found(language, false)];
  const entries = (visits: readonly Visit[], field: 'topics' | 'hosts'): number =>
    visits.reduce((sum, visit) => sum + visit[field].length, 0);

  test('finds visits, topics and hosts that no rule finds', () => {
    expect(learned.length).toBeGreaterThan(ruled.length);
    expect(entries(learned, 'topics')).toBeGreaterThan(1.2 * entries(ruled, 'topics'));
    expect(entries(learned, 'hosts')).toBeGreaterThan(entries(ruled, 'hosts'));
  });

  test('leaves persons and days as the rules read them', () => {
    for (const { text, published, language: own } of reports) {
      if (own !== language) continue;
      const visits = recogniseVisits(text, own, published, undefined, untrainedModel(own));
      for (const again of recogniseVisits(text, own, published)) {
        const visit = visits.find((one) => isSameReport(one, again));
        if (visit === undefined) continue;
        // The name of an occasion that the tagger found may tell the year.
        expect(withoutYear(again.date)).toBe(withoutYear(visit.date));
        expect(again.people).toEqual(visit.people);
      }
    }
  });

  test('every slice stands in the text, without marks and blanks at its ends', () => {
    for (const { text, published, language: own } of reports) {
      if (own !== language) continue;
      for (const visit of recogniseVisits(text, own, published)) {
        for (const slice of slices(text, visit)) {
          expect(slice).not.toBe('');
          expect(slice).toBe(slice.trim());
        }
      }
    }
  });
});

/** Of persons with roles and of groups, but of no visit. */
const ordinary: readonly (readonly [Language, string])[] = [
  [
    'de',
    'Bundeskanzler Karl Brandt sagte am Montag in Berlin, die Ausfuhren nach China seien gestiegen. Professorin Anna Weiß von der Universität Jena warnte vor zu großer Abhängigkeit.',
  ],
  [
    'de',
    'Forscher aus Peking haben einen neuen Werkstoff entwickelt. Projektleiter Li Wei erklärte, er sei leichter als Aluminium.',
  ],
  [
    'en',
    'Chief executive Mary Brown said on Tuesday that sales in China had fallen by a tenth. Analysts from Shanghai expect them to recover.',
  ],
  [
    'en',
    'Researchers from Wuhan published a study on solar cells. Professor Liu Yang said the cells would be cheaper.',
  ],
  ['zh', '国家统计局局长王建国表示，今年出口增长百分之五。来自上海的专家认为，德国市场需求稳定。'],
  ['zh', '武汉大学教授刘洋发表了关于太阳能电池的论文，称新电池成本更低。'],
];

test.each(ordinary)('in %s no visit: %s', (language, text) => {
  expect(recogniseVisits(text, language)).toEqual([]);
});

/** No verb that a rule knows. */
const scenes: readonly (readonly [Language, string, string])[] = [
  [
    'de',
    'Am 4. Mai 2019 drängten sich neun Köche aus Chengdu in der Backstube von Bäckermeister Jörg Thiel in Trier. Es ging um Sauerteig, Brezeln und die Ausbildung der Lehrlinge. Delegationsleiter Wang Bo knetete selbst mit. Man versprach sich, Rezepte zu tauschen.',
    'Trier',
  ],
  [
    'zh',
    '5月4日，来自德国代德斯海姆的8名酿酒师出现在烟台的葡萄园里。园长孙立军带他们品尝了新酒，双方聊起了土壤和品种。',
    'Yantai',
  ],
];

test.each(scenes)('in %s a visit told as a scene: %s', (language, text, place) => {
  expect(recogniseVisits(text, language, undefined, undefined, untrainedModel(language))).toEqual(
    [],
  );
  const [visit] = recogniseVisits(text, language);
  expect(Object.values(visit?.place?.name ?? {})).toContain(place);
});
