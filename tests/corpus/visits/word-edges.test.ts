import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPattern } from '../../../src/corpus/visits/recognise/patterns/pattern-syntax.ts';
import { withWordEdges } from '../../../src/corpus/visits/recognise/patterns/word-edges.ts';
import { visitRules } from '../../../src/corpus/visits/rules/all.ts';
import { germanVisits } from './de.ts';
import { englishVisits } from './en.ts';
import { chineseVisits } from './zh.ts';

const letter = String.raw`[\p{L}\p{N}]`;
const edge = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`;

const plainly = (source: string, flags = 'ug') => new RegExp(source.replaceAll('\\b', edge), flags);
const shortly = (source: string, flags = 'ug') => new RegExp(withWordEdges(source), flags);

const matches = (rule: RegExp, text: string) =>
  [...text.matchAll(rule)].map((match) => [match.index, ...match]);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value instanceof Object ? Object.values(value).flatMap(stringsIn) : [];
}

/** Rules with a word's edge; those with places to fill are no patterns yet. */
const rules = [...new Set(stringsIn(visitRules))].filter((rule) => {
  if (!rule.includes('\\b')) return false;
  try {
    return plainly(rule).flags !== '';
  } catch {
    return false;
  }
});
const texts = [...germanVisits, ...englishVisits, ...chineseVisits].map(({ text }) => text);
const all = texts.filter((_, at) => at % 3 === 0).join('\n');

test('an edge looked at from one side is one looked at from both, in every rule', () => {
  expect(rules.length).toBeGreaterThan(500);
  for (const rule of rules) {
    const [long, short] = [plainly(rule), shortly(rule)];
    expect(matches(short, all), rule).toEqual(matches(long, all));
  }
});

const words = rules.flatMap((rule) => rule.match(/\p{L}{2,}/gu) ?? []);
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(' ', '-', 'ä', 'ß', '9', '_', 'e', 'n', 'r', 's', '济', '́', '𝒳', '.', ', '),
);

test('whatever stands around a word', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...rules),
      fc.array(piece, { maxLength: 8 }),
      fc.nat(),
      (rule, around, at) => {
        const own = rule.match(/\p{L}{2,}/gu) ?? [];
        const text = around.toSpliced(at % 4, 0, ...own.slice(0, 3)).join('');
        expect(matches(shortly(rule), text)).toEqual(matches(plainly(rule), text));
      },
    ),
    { numRuns: 600 },
  );
});

describe('a pattern that nobody has written yet', () => {
  const part = fc.constantFrom(
    ...['a', 'ä', 'n?', '9*', '-', ' ', 'a+', 'b{2}', 'b{0,2}', 'e??', '[ab]', '[a-]', '[^a]'],
    ...['\\d', '\\s?', '\\p{L}', '\\P{L}', '\\p{Lu}?', '\\u2019', '\\.', '.', '\\b', '\\b', '\\b'],
    ...['(?:a|n)', '(?:a|-)', '(?:ab|)', '(?<x>a)?', '(?=a)', '(?!a)', '(?<=a)', '(?<!-a)'],
    ...['(?:a\\b|\\bb)', '(?<=\\ba)', '(?!b\\b)', '(a\\b)?', '(?:a|\\b)', '|'],
  );
  const text = fc.array(fc.constantFrom('a', 'b', 'n', 'ä', '9', '-', ' ', 'A', '’', '.'), {
    maxLength: 10,
  });
  // A thousand patterns are compiled twice.
  test('matches the same', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), fc.array(text), (parts, some) => {
        let long: RegExp;
        try {
          long = plainly(parts.join(''), 'ugi');
        } catch {
          return;
        }
        const short = shortly(parts.join(''), 'ugi');
        for (const each of some)
          expect(matches(short, each.join(''))).toEqual(matches(long, each.join('')));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['(a', 'a)', '(?<=a', 'a|b)'])('or is refused: %s', (source) => {
    expect(() => readPattern(source)).toThrow(RangeError);
  });
});
