import { describe, expect, test } from 'vitest';
import type { Hits } from '../../src/index/hits.ts';
import type { Partition } from '../../src/index/snapshot/snapshot.ts';
import { candidateCounts, findCandidates } from '../../src/retrieval/candidates.ts';
import type { Query } from '../../src/retrieval/query.ts';

const query: Query = {
  text: 'Wer?',
  language: 'de',
  vector: Float32Array.of(1, 0),
  sought: Float32Array.of(0, 1),
  tokens: new Uint32Array(),
  counts: new Float32Array(),
  weights: new Float32Array(),
};

function hits(...ids: readonly number[]): Hits {
  return { ids: Uint32Array.from(ids), scores: new Float64Array(ids.length) };
}

/** A partition from passage 1000 on, whose two indexes find what they are told to. */
function partition(byVector: Hits, byWords: Hits, asked: unknown[] = []): Partition {
  const search = (vector: Float32Array, k: number): Hits => {
    asked.push([vector, k]);
    return byVector;
  };
  return {
    language: 'de',
    first: 1000,
    count: 500,
    vectors: {
      size: 500,
      dimensions: 2,
      search,
      begin: (vector, k) => () => search(vector, k),
      similarities: (_, passages) => new Float32Array(passages.length),
      vector: () => Float32Array.of(1, 0),
    },
    lexical: {
      size: 500,
      holds: () => false,
      query: (text) => ({
        terms: [],
        top: (k) => {
          asked.push([text, k]);
          return byWords;
        },
        score: (passage) => passage / 500,
      }),
    },
    tokenFrequency: new Uint32Array(),
  };
}

function passagesOf(of: Partition): readonly number[] {
  return [...findCandidates([of], () => query)].flatMap(({ passages }) => passages);
}

describe('the candidates of a language', () => {
  test('are what either index finds, each once, by their numbers in the snapshot', () => {
    const found = passagesOf(partition(hits(4, 2, 9), hits(9, 0, 499)));
    expect(found.toSorted()).toEqual([1000, 1002, 1004, 1009, 1499]);
  });

  test('are there where one index is blind to the question', () => {
    expect(passagesOf(partition(hits(), hits(3)))).toEqual([1003]);
    expect(passagesOf(partition(hits(3), hits()))).toEqual([1003]);
    expect(passagesOf(partition(hits(), hits()))).toEqual([]);
  });

  test.each([
    ['own', 'de'],
    ['other', 'zh'],
  ] as const)('are asked of each index by what it understands: %s language', (of, language) => {
    const asked: unknown[] = [];
    for (const _ of findCandidates([partition(hits(), hits(), asked)], () => ({
      ...query,
      language,
    })));
    expect(asked).toEqual([
      ['Wer?', candidateCounts[of].byWords],
      [query.sought, candidateCounts[of].byVector],
    ]);
  });

  test('are more by vectors where words cannot be compared, and more by words where they can', () => {
    const { own, other } = candidateCounts;
    expect(other.byVector).toBeGreaterThan(own.byVector);
    expect(own.byWords).toBeGreaterThan(other.byWords);
  });
});
