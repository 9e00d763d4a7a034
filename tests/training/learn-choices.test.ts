import { expect, test } from 'vitest';
import { Random } from '../../embeddings/training/random.ts';
import {
  type Choice,
  Chooser,
  choices,
  factHash,
} from '../../src/corpus/visits/learned/chooser.ts';
import type { ChoiceExample } from '../../visits/training/choice-examples.ts';
import { type ChoiceOptions, learnChoices } from '../../visits/training/learn-choices.ts';

const seed = 11;
const noEagerness = Object.fromEntries(choices.map((choice) => [choice, 0])) as Record<
  Choice,
  number
>;
const options: ChoiceOptions = {
  epochs: 12,
  rate: 0.1,
  decay: 0.001,
  leastSeen: 2,
  leastWeight: 0,
  eagerness: noEagerness,
  seed,
};

interface Drawn {
  readonly facts: readonly string[];
  readonly isRight: boolean;
}

function exampleOf(choice: Choice, candidates: readonly Drawn[]): ChoiceExample {
  return {
    choice,
    candidates: candidates.map(({ facts, isRight }) => ({
      facts: Uint32Array.from(facts, (fact) => factHash(choice, fact)),
      isRight,
    })),
  };
}

/** What is red is right, blue or not; numbers are noise. */
function drawn(random: Random, isRight: boolean): Drawn {
  const colour = isRight ? 'red' : 'green';
  const noise = `number ${Math.floor(10 * random.next())}`;
  return { facts: ['bias', colour, noise, ...(random.next() < 0.5 ? ['blue'] : [])], isRight };
}

function draw(choice: Choice, count: number): ChoiceExample[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const right = Math.floor(4 * random.next());
    return exampleOf(
      choice,
      Array.from({ length: 3 }, (_, at) => drawn(random, at === right)),
    );
  });
}

test.each(choices)('%s: what speaks for a candidate is learned, noise is not', (choice) => {
  const chooser = new Chooser(learnChoices(draw(choice, 200), options));
  for (const noise of ['number 1', 'number 7', 'blue']) {
    const [red, green] = ['red', 'green'].map((colour) =>
      chooser.scoreOf(choice, { facts: new Set(['bias', colour, noise]) }),
    );
    expect(red, `seed ${seed}`).toBeGreaterThan(0);
    expect(green, `seed ${seed}`).toBeLessThan(0);
  }
});

test('choices do not learn from each other', () => {
  const chooser = new Chooser(learnChoices(draw('hosts', 100), options));
  expect(chooser.scoreOf('topics', { facts: new Set(['bias', 'red']) })).toBe(0);
});

test('eagerness moves every candidate of its choice alike', () => {
  const examples = [...draw('hosts', 100), ...draw('topics', 100)];
  const shy = new Chooser(learnChoices(examples, options));
  const eager = new Chooser(
    learnChoices(examples, { ...options, eagerness: { ...noEagerness, hosts: 2 } }),
  );
  const candidate = { facts: new Set(['bias', 'red', 'number 3']) };
  expect(eager.scoreOf('hosts', candidate) - shy.scoreOf('hosts', candidate)).toBeCloseTo(2, 0);
  expect(eager.scoreOf('topics', candidate)).toBeCloseTo(shy.scoreOf('topics', candidate), 0);
});

test('the same examples and seed give the same weights, rising hashes, each once', () => {
  const [first, second] = [1, 2].map(() => learnChoices(draw('place', 60), options));
  expect(second).toEqual(first);
  const features = [...(first?.features ?? [])];
  expect(features).toEqual([...new Set(features)].sort((a, b) => a - b));
});

test('where no candidate is ever right, nothing is chosen', () => {
  const random = new Random(seed);
  const examples = Array.from({ length: 50 }, () =>
    exampleOf('place', [drawn(random, false), drawn(random, false)]),
  );
  const chooser = new Chooser(learnChoices(examples, options));
  expect(chooser.oneOf('place', [{ facts: new Set(['bias', 'green']) }])).toBeUndefined();
});

test('no examples, no weights', () => {
  expect(learnChoices([], options).features).toHaveLength(0);
});
