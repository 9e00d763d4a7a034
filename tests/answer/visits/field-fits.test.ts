import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldFound, fieldAskedFor } from '../../../src/answer/visits/field/answer.ts';
import { valuesOf } from '../../../src/answer/visits/field/knows.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { ReportedVisit } from '../../../src/domain/visit.ts';

const seed = 20181102;

/** Places and homes by their names in the three languages. */
const cities = [
  { de: 'Jinan', en: 'Jinan', zh: '济南' },
  { de: 'Wuhan', en: 'Wuhan', zh: '武汉' },
  { de: 'Foshan', en: 'Foshan', zh: '佛山' },
] as const;
const homes = [
  { de: 'Dresden', en: 'Dresden', zh: '德累斯顿' },
  { de: 'Kassel', en: 'Kassel', zh: '卡塞尔' },
  { de: 'Hamburg', en: 'Hamburg', zh: '汉堡' },
] as const;
const dates = [undefined, 'XXXX-05-03', '2017-05', '2018-10-30/2018-11-02', '2019', '../2019-01'];

const numbered = fc.nat({ max: 2 });
const visit = fc
  .record({
    city: numbered,
    home: fc.option(numbered, { nil: undefined }),
    date: fc.constantFrom(...dates),
    hosts: fc.array(fc.constantFrom('Stadtverwaltung', 'Handelskammer'), { maxLength: 2 }),
    topics: fc.array(fc.constantFrom('Robotik', 'Wasserstoff'), { maxLength: 2 }),
    // An organisation with the name of a city does not make the group one from there.
    organisations: fc.array(fc.constantFrom('Hamburg Messe GmbH', 'Werk Dresden'), {
      maxLength: 1,
    }),
  })
  .map(({ city, home, date, ...lists }) => ({ city, home, date, lists }));

type Drawn = Pick<ReportedVisit, 'hosts' | 'topics' | 'organisations'>;

function visitOf(
  city: number,
  home: number | undefined,
  date: string | undefined,
  lists: Drawn,
  at: number,
): ReportedVisit {
  const from = home === undefined ? undefined : homes[home];
  return {
    id: `visit-${at}`,
    ...(date !== undefined && { date }),
    place: { name: cities[city] ?? cities[0], country: 'CN' },
    stops: [],
    ...(from !== undefined && {
      delegation: { name: { de: 'Gruppe' }, from: { name: from, country: 'DE' } },
    }),
    people: [],
    ...lists,
    sources: [{ document: 'a', citation: 'a#1' }],
    differences: [],
  };
}

const templates: Readonly<
  Record<Language, readonly ((home: string, city: string, year: string) => string)[]>
> = {
  de: [
    (home, city, year) => `Wer hat die Delegation aus ${home} ${year} in ${city} empfangen?`,
    (home, city, year) => `Worüber sprach ${year} die Delegation aus ${home} in ${city}?`,
    (home, city, year) => `Wann war die Delegation aus ${home} ${year} in ${city}?`,
  ],
  en: [
    (home, city, year) => `Who received the delegation from ${home} in ${city} in ${year}?`,
    (home, city, year) => `What did the ${home} delegation discuss in ${city} in ${year}?`,
    (home, city, year) => `When was the delegation from ${home} in ${city} in ${year}?`,
  ],
  zh: [
    (home, city, year) => `${year}年谁在${city}接待了${home}代表团？`,
    (home, city, year) => `${home}代表团${year}年在${city}讨论了什么？`,
    (home, city, year) => `${home}代表团${year}年什么时候访问${city}？`,
  ],
};

/** Told of a visit that may not be the one: read off the parts that it was made of, not by the program. */
function isMeant(
  { city, home, date }: { city: number; home: number | undefined; date: string | undefined },
  asked: { city: number; home: number; year: string },
): boolean {
  return city === asked.city && home === asked.home && date?.startsWith(asked.year) === true;
}

describe(`a question with place, home and year (seed ${seed})`, () => {
  test.each(['de', 'en', 'zh'] as const)(
    'is answered of visits that are so in each part, and of all of them, in %s',
    (language) => {
      let told = 0;
      fc.assert(
        fc.property(
          fc.array(visit, { minLength: 1, maxLength: 12 }),
          numbered,
          numbered,
          fc.constantFrom('2017', '2018', '2019'),
          numbered,
          (drawn, city, home, year, template) => {
            const visits = drawn.map((each, at) =>
              visitOf(each.city, each.home, each.date, each.lists, at),
            );
            const question = templates[language][template]?.(
              homes[home]?.[language] ?? '',
              cities[city]?.[language] ?? '',
              year,
            );
            const found: FieldFound | undefined = fieldAskedFor(question ?? '', {
              language,
              before: undefined,
              visits: () => visits,
            });
            const meant = visits.filter((_, at) => {
              const parts = drawn[at];
              return parts !== undefined && isMeant(parts, { city, home, year });
            });
            const field = (['hosts', 'topics', 'date'] as const)[template] ?? 'date';
            const knowing = meant.filter((each) => valuesOf(each, field).length > 0);
            if (knowing.length === 0) {
              expect(found).toBeUndefined();
              return;
            }
            told += 1;
            expect(found).toEqual({
              field,
              fitting: meant.length,
              visits: meant.length > 3 ? [] : knowing,
            });
          },
        ),
        { seed, numRuns: 400 },
      );
      expect(told).toBeGreaterThan(20);
    },
  );
});
