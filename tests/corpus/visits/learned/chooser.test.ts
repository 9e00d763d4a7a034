import { expect, test } from 'vitest';
import {
  type Candidate,
  type Choice,
  Chooser,
  choices,
  factHash,
} from '../../../../src/corpus/visits/learned/chooser.ts';

function candidate(...facts: string[]): Candidate {
  return { facts: new Set(facts) };
}

/** A chooser with these weights, in halves. */
function chooserOf(
  weights: Readonly<Record<string, number>>,
  choice: Choice = choices[0],
): Chooser {
  const rows = Object.entries(weights)
    .map(([fact, weight]) => ({ hash: factHash(choice, fact), weight }))
    .sort((a, b) => a.hash - b.hash);
  return new Chooser({
    features: Uint32Array.from(rows, ({ hash }) => hash),
    weights: Int8Array.from(rows, ({ weight }) => weight),
    scale: 0.5,
  });
}

test('a score is the sum of what speaks for and against', () => {
  const chooser = chooserOf({ a: 3, b: -4, c: 127 });
  expect(chooser.scoreOf(choices[0], candidate('a', 'b'))).toBe(-0.5);
  expect(chooser.scoreOf(choices[0], candidate('c', 'unheard of'))).toBe(63.5);
  expect(chooser.scoreOf(choices[0], candidate())).toBe(0);
});

test('a fact counts for its own choice alone', () => {
  const chooser = chooserOf({ a: 3 }, 'hosts');
  for (const choice of choices) {
    expect(chooser.scoreOf(choice, candidate('a'))).toBe(choice === 'hosts' ? 1.5 : 0);
  }
});

test('what is no better than nothing is not chosen, the best comes first', () => {
  const chooser = chooserOf({ good: 4, better: 6, bad: -1 });
  const [good, better, bad, unknown] = [
    candidate('good'),
    candidate('better'),
    candidate('bad'),
    candidate('?'),
  ];
  expect(chooser.allOf(choices[0], [bad, good, unknown, better])).toEqual([better, good]);
  expect(chooser.oneOf(choices[0], [bad, good, better])).toBe(better);
  expect(chooser.oneOf(choices[0], [bad, unknown])).toBeUndefined();
  expect(chooser.oneOf(choices[0], [])).toBeUndefined();
});

test('of equals the first', () => {
  const chooser = chooserOf({ good: 4 });
  const [one, other] = [candidate('good', 'x'), candidate('good', 'y')];
  expect(chooser.oneOf(choices[0], [one, other])).toBe(one);
  expect(chooser.oneOf(choices[0], [other, one])).toBe(other);
});

test('one that has learned nothing says so', () => {
  expect(chooserOf({}).isTrained).toBe(false);
  expect(chooserOf({ a: 1 }).isTrained).toBe(true);
});
