import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEdtf } from '../../../src/corpus/edtf-date.ts';
import { recogniseVisits } from '../../../src/corpus/visits/recognise/recognise-visits.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { germanVisits } from './de.ts';
import { englishVisits } from './en.ts';
import { expectEvidence } from './evidence.ts';
import { chineseVisits } from './zh.ts';

const sentences = [...germanVisits, ...englishVisits, ...chineseVisits].map(({ text }) => text);
const words = sentences.flatMap((text) => text.split(/(?<=\s)|(?<=[，、])/u));
const piece = fc.oneof(
  fc.constantFrom(...sentences),
  fc.constantFrom(...words),
  fc.constantFrom('\n', '\n\n', ' ', '“', '„', '；', '(', '.', '濟南', '\u{1f91d}', '\u200b'),
  fc.string({ unit: 'binary' }),
);

test('whatever the text: every field points at the slice it was read from', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.constantFrom(...languages),
      fc.option(fc.constantFrom('2024-06-01', '2018', '2018-10/2018-11', 'XXXX-12-12'), {
        nil: undefined,
      }),
      (pieces, language, published) => {
        const text = pieces.join('');
        const visits = recogniseVisits(text, language, published);
        visits.forEach((visit, index) => {
          expect(visit.id).toBe(`visit-${index + 1}`);
          expect(visit.date === undefined || isEdtf(visit.date)).toBe(true);
          expectEvidence(text, visit, language);
        });
      },
    ),
    { numRuns: 400 },
  );
});

const hostile: readonly (readonly [string, Language, string])[] = [
  ['one phrase without an end', 'en', 'delegation from '],
  ['capitals', 'de', 'Delegation Der '],
  ['numbers', 'de', '12. 13. '],
  ['quotation marks', 'de', '„“"'],
  ['verbs', 'en', 'visited toured met '],
  ['reports', 'de', 'Eine Delegation aus Wuxi besuchte am 3. Mai Ulm. '],
  [
    'visits to many places',
    'en',
    'On 5 May a delegation from Ulm visited Jinan. On 9 June they toured Wuxi. ',
  ],
  ['characters', 'zh', '代表团访问'],
  ['names', 'zh', '市长李明·李明'],
  ['lists', 'zh', '就合作、交流等'],
  ['lines', 'de', 'Delegation aus Dresden besucht\n'],
  ['brackets', 'en', '((('],
  ['spaces', 'de', ' \t '],
];

// Work that grows faster than the text does not end within the timeout.
test.each(hostile)(
  '200 KB of %s are read to the end',
  { timeout: 60_000 },
  (_, language, phrase) => {
    const text = phrase.repeat(Math.ceil(200_000 / phrase.length));
    expect(recogniseVisits(text, language, '2024-06-01')).toBeInstanceOf(Array);
  },
);
