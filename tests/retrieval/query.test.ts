import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { prepareQuery } from '../../src/retrieval/query.ts';
import type { SearchSpace } from '../../src/retrieval/rank.ts';
import { embeddedEmbeddings } from '../embedding/model.ts';
import { fakeDocument } from '../support/fake-corpus.ts';
import { spaceOf } from './space.ts';

let space: SearchSpace;

beforeAll(async () => {
  const lines = Array.from({ length: 30 }, (_, at) => `Hafen ${at} Hafen Messe${at % 10}`);
  space = await spaceOf([fakeDocument('de-1', 'de', lines.join('\n'))]);
});

/** The rows and counts that an embedder is asked to embed. */
function listening(embedder: Embedder): { embedder: Embedder; asked: Map<number, number>[] } {
  const asked: Map<number, number>[] = [];
  const embedRows = (rows: Uint32Array, counts: Float32Array): Float32Array => {
    asked.push(new Map(Array.from(rows, (row, at) => [row, counts[at] ?? 0])));
    return new Float32Array(embedder.dimensions).fill(2);
  };
  return { embedder: { ...embedder, embedRows }, asked };
}

const question = (text: string, embedder: Embedder) =>
  prepareQuery(text, 'de', space.snapshot, embedder, space.table);

describe('what candidates are found by', () => {
  test('weighs a rare word more than a common one, and one that is said twice twice', async () => {
    const { embedder, asked } = listening(space.embedder);
    const { sought } = await question('Hafen Messe3 Hafen', embedder);
    expect(sought.every((value) => value === 2)).toBe(true);
    const [weights] = asked;
    const [harbour, fair] = space.table.encode('Hafen Messe3');
    const once = weights?.get(harbour ?? -1) ?? 0;
    expect(weights?.get(fair ?? -1)).toBeGreaterThan(once / 2);
    await question('Hafen', embedder);
    expect(once).toBeCloseTo(2 * (asked[1]?.get(harbour ?? -1) ?? 0), 4);
  });

  test('is the vector of the question for a model that cannot weigh single words', async () => {
    const { vector, sought } = await question('Hafen Messe3', space.embedder);
    expect(sought).toBe(vector);
  });

  test('is the vector of the question where the question has no known word', async () => {
    const { embedder, asked } = listening(space.embedder);
    const { vector, sought } = await question('…', embedder);
    expect(sought).toBe(vector);
    expect(asked).toEqual([]);
  });

  test('has unit length in the embedded model, in any language', async () => {
    const { embedder, table } = await embeddedEmbeddings();
    const word = fc.constantFrom('Hafen', 'Jinan', '代表团', 'agreement', '1.100', '。', 'die');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (words) => {
        const { sought } = await prepareQuery(
          words.join(' '),
          'de',
          space.snapshot,
          embedder,
          table,
        );
        expect(Math.hypot(...sought)).toBeCloseTo(1, 4);
        expect(sought).toHaveLength(embedder.dimensions);
      }),
      { numRuns: 30 },
    );
  });
});
