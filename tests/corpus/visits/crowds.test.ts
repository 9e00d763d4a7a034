import { describe, expect, test } from 'vitest';
import { untrainedModel } from '../../../src/corpus/visits/learned/visit-model.ts';
import { recogniseVisits } from '../../../src/corpus/visits/recognise/recognise-visits.ts';
import type { Language } from '../../../src/domain/language.ts';

const counted: readonly (readonly [Language, (number: number) => string])[] = [
  ['de', (number) => `Am 4. Mai 2024 kamen ${number} Unternehmer aus China nach Hannover.`],
  ['en', (number) => `On 4 May 2024 ${number} companies from Germany came to Taicang.`],
];

test.each(counted)(
  'so many are counted and are no visitors, fewer are, in %s',
  (language, text) => {
    const visitsOf = (number: number): number =>
      recogniseVisits(text(number), language, undefined, undefined, untrainedModel(language))
        .length;
    expect([12, 99, 100, 480].map(visitsOf)).toEqual([1, 1, 0, 0]);
  },
);

describe('as many are visitors', () => {
  const groups: readonly (readonly [Language, string, string])[] = [
    ['de', 'Am 4. Mai 2024 kam eine 130-köpfige Delegation aus China nach Hannover.', '130'],
    ['en', 'On 4 May 2024 a delegation of 130 from Germany visited Taicang.', '130'],
  ];

  test.each(groups)('as a group, in %s: %s', (language, text, size) => {
    const [visit] = recogniseVisits(text, language, undefined, undefined, untrainedModel(language));
    expect(visit?.delegation?.size).toContain(size);
  });
});
