import { expect, test } from 'vitest';
import type { Answerer } from '../../src/answer/answerer.ts';
import { warmUp } from '../../src/discord/warm-up.ts';
import { BrueckeError } from '../../src/domain/errors.ts';

function answererOf(
  titles: readonly string[],
  ask: (question: string) => void,
): Pick<Answerer, 'ask' | 'citations'> {
  return {
    citations: () => titles.map((title, at) => ({ citation: `a#${at + 1}`, title, text: '' })),
    async ask(question) {
      ask(question);
      return {
        question,
        language: 'en',
        answered: false,
        passages: [],
        nearest: [],
        timings: { total: 0 },
      };
    },
  };
}

test('asks titles, each as often as the next, and then no more', async () => {
  const asked: string[] = [];
  await warmUp(answererOf(['Ein Besuch', 'A visit', '访问'], (question) => asked.push(question)));
  const counts = new Map<string, number>();
  for (const question of asked) counts.set(question, (counts.get(question) ?? 0) + 1);
  expect([...counts.keys()]).toEqual(['Ein Besuch', 'A visit', '访问']);
  expect(new Set(counts.values()).size).toBe(1);
});

test('asks nothing where there are no documents', async () => {
  await warmUp(answererOf([], () => expect.unreachable()));
});

test('a title that is no question keeps nothing from starting', async () => {
  await warmUp(
    answererOf(['x'.repeat(5000)], () => {
      throw new BrueckeError('question-empty');
    }),
  );
});

test('whatever else there is has its turn between two', async () => {
  let turns = 0;
  let ended = false;
  const turn = (): void => {
    turns += 1;
    if (!ended) setImmediate(turn);
  };
  setImmediate(turn);
  let asked = 0;
  await warmUp(
    answererOf(['A visit'], () => {
      asked += 1;
    }),
  );
  ended = true;
  expect(turns).toBeGreaterThanOrEqual(asked - 1);
});
