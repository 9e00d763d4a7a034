import { describe, expect, test } from 'vitest';
import { recogniseVisits } from '../../../src/corpus/visits/recognise/recognise-visits.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { Place, Visit } from '../../../src/domain/visit.ts';
import type { ExpectedVisit, VisitCase } from './cases.ts';
import { germanTraps, germanVisits } from './de.ts';
import { germanFields, germanFieldTraps } from './de-fields.ts';
import { germanQuestions, germanQuestionTraps } from './de-questions.ts';
import { englishTraps, englishVisits } from './en.ts';
import {
  englishGuests,
  englishHosts,
  englishOutcomes,
  englishPhraseTraps,
  englishTopics,
} from './en-phrases.ts';
import { expectEvidence } from './evidence.ts';
import { chineseTraps, chineseVisits } from './zh.ts';
import { chineseAskedCases, chineseHabits } from './zh-asked.ts';
import {
  chineseParticipants,
  chinesePhrases,
  chinesePhraseTraps,
  chineseReports,
} from './zh-phrases.ts';

const tables: readonly (readonly [Language, readonly VisitCase[], readonly string[]])[] = [
  [
    'de',
    [...germanVisits, ...germanFields, ...germanQuestions],
    [...germanTraps, ...germanFieldTraps, ...germanQuestionTraps],
  ],
  [
    'en',
    [...englishVisits, ...englishTopics, ...englishHosts, ...englishOutcomes, ...englishGuests],
    [...englishTraps, ...englishPhraseTraps],
  ],
  [
    'zh',
    [
      ...chineseVisits,
      ...chineseReports,
      ...chinesePhrases,
      ...chineseParticipants,
      ...chineseAskedCases,
    ],
    [...chineseTraps, ...chinesePhraseTraps, ...chineseHabits],
  ],
];

function nameOf(place: Place | undefined): string | undefined {
  return place?.name.en ?? place?.name.de ?? place?.name.zh;
}

/** A visit as the tables write it, only the fields that are expected. */
function told(visit: Visit, language: Language, expected: ExpectedVisit): ExpectedVisit {
  const { delegation, people } = visit;
  const all: Record<keyof ExpectedVisit, unknown> = {
    date: visit.date,
    place: nameOf(visit.place),
    from: nameOf(delegation?.from),
    delegation: delegation?.name[language],
    size: delegation?.size,
    hosts: visit.hosts,
    people: people.map(({ name, role }) => (role === undefined ? name : `${name}: ${role}`)),
    organisations: visit.organisations,
    occasion: visit.occasion,
    topics: visit.topics,
    outcome: visit.outcome,
  };
  return Object.fromEntries(Object.entries(all).filter(([field]) => field in expected));
}

describe.each(tables)('%s', (language, cases, traps) => {
  test.each(cases.map((each) => [each.text, each] as const))(
    '%s',
    (text, { published, visits }) => {
      const recognised = recogniseVisits(text, language, published);
      expect(recognised.map((visit, index) => told(visit, language, visits[index] ?? {}))).toEqual(
        visits,
      );
      for (const visit of recognised) expectEvidence(text, visit, language);
    },
  );

  test.each(traps)('no visit: %s', (text) => {
    expect(recogniseVisits(text, language, '2024-06-01')).toEqual([]);
  });
});
