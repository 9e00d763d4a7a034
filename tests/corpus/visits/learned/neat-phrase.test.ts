import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neatPhrase } from '../../../../src/corpus/visits/recognise/neat-phrase.ts';
import type { Language } from '../../../../src/domain/language.ts';

type Field = 'topics' | 'hosts' | 'organisations' | 'occasion' | 'outcome';

/** What becomes of the part between the bars. */
function neat(marked: string, language: Language, field: Field): string | undefined {
  const [before = '', slice = '', after = ''] = marked.split('|');
  const text = before + slice + after;
  const span = { field, start: before.length, end: before.length + slice.length };
  const found = neatPhrase(text, span, language);
  return found && text.slice(found.start, found.end);
}

const cases: readonly (readonly [string, Language, Field, string | undefined])[] = [
  ['Es galt, |neue Synergien zu schaffen|.', 'de', 'topics', 'neue Synergien'],
  ['Dort hat sich ein |positives Ökosystem gebildet|.', 'de', 'topics', 'positives Ökosystem'],
  ['Gefragt wurde, |wie man Käse reift|.', 'de', 'topics', 'wie man Käse reift'],
  ['Er |lud deutsche Unternehmen| ein', 'de', 'topics', 'deutsche Unternehmen'],
  ['Es ging um |für Ältere gebaute Häuser|', 'de', 'topics', 'für Ältere gebaute Häuser'],
  [
    'Es gilt, |Bedarf zu analysieren und Lösungen zu finden, die eine Brücke schlagen|',
    'de',
    'topics',
    'Bedarf',
  ],
  ['|Verfahren, die Abwasser klären|', 'de', 'topics', 'Verfahren'],
  ['in der hier |verorteten Hightechzone Jinan|', 'de', 'hosts', 'Hightechzone Jinan'],
  ['kleine und |mittlere Unternehmen) in Jinan|', 'de', 'organisations', undefined],
  ['Es ging um |grüne Technologien|.', 'de', 'topics', 'grüne Technologien'],
  ['um |zu analysieren|', 'de', 'topics', undefined],
  [
    'das Modell |mit dem Schwerpunkt „KI+Fertigung|“.',
    'de',
    'topics',
    'mit dem Schwerpunkt „KI+Fertigung“',
  ],
  ['They spoke of |trade and the| rest', 'en', 'topics', 'trade'],
  ['at the |Forum (Wuxi|) in May', 'en', 'occasion', 'Forum (Wuxi)'],
  ['出席|《产业合作》论坛|。', 'zh', 'occasion', '《产业合作》论坛'],
  ['签署了|《合作备忘录|》', 'zh', 'topics', '《合作备忘录》'],
  [
    'Man |vereinbarte, enger zusammenzuarbeiten|.',
    'de',
    'outcome',
    'vereinbarte, enger zusammenzuarbeiten',
  ],
];

test.each(cases)('%s in %s as %s: %s', (marked, language, field, expected) => {
  expect(neat(marked, language, field)).toBe(expected);
});

describe('whatever it is given', () => {
  const letters = fc.stringMatching(/^[A-Za-zäöü ,()“„”《》合作0-9]{0,40}$/u);
  const fields = fc.constantFrom<Field>('topics', 'hosts', 'organisations', 'occasion', 'outcome');
  const languages = fc.constantFrom<Language>('de', 'en', 'zh');

  test('it stays within what was cut, but for one mark behind it, and is neat already (seed 5)', () => {
    fc.assert(
      fc.property(
        letters,
        fc.nat(40),
        fc.nat(40),
        languages,
        fields,
        (text, a, b, language, field) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
          const found = neatPhrase(text, { field, start, end }, language);
          if (found === undefined) return;
          expect(found.start).toBeGreaterThanOrEqual(start);
          expect(found.end).toBeLessThanOrEqual(end + 1);
          expect(neatPhrase(text, found, language)).toEqual(found);
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });
});
