import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordCounts } from '../../embeddings/training/vocabulary/count-words.ts';
import { Lattice } from '../../embeddings/training/vocabulary/lattice.ts';
import { seedPieces } from '../../embeddings/training/vocabulary/seed-pieces.ts';
import { makeVocabulary } from '../../embeddings/training/vocabulary/vocabulary.ts';

const pieces = [
  { text: 'a', probability: 0.3, stays: true },
  { text: 'b', probability: 0.2, stays: true },
  { text: 'ab', probability: 0.2, stays: false },
  { text: 'ba', probability: 0.1, stays: false },
  { text: 'aab', probability: 0.15, stays: false },
  { text: 'bb', probability: 0.05, stays: false },
];

/** Every way to cut a word, as indices of pieces. */
function cuts(word: string): number[][] {
  if (word === '') return [[]];
  return pieces.flatMap(({ text }, index) =>
    word.startsWith(text) ? cuts(word.slice(text.length)).map((rest) => [index, ...rest]) : [],
  );
}

function probability(cut: readonly number[]): number {
  return cut.reduce((product, index) => product * (pieces[index]?.probability ?? 0), 1);
}

const word = fc.stringMatching(/^[ab]{1,9}$/);

describe('the lattice of a word', () => {
  const lattice = new Lattice(pieces);

  it('expects each piece as often as all cuts together show it', () => {
    fc.assert(
      fc.property(word, (text) => {
        const all = cuts(text);
        const total = all.reduce((sum, cut) => sum + probability(cut), 0);
        const naive = pieces.map((_, index) =>
          all.reduce((sum, cut) => {
            const times = cut.filter((piece) => piece === index).length;
            return sum + (times * probability(cut)) / total;
          }, 0),
        );
        const expected = new Float64Array(pieces.length);
        expect(lattice.addExpectedCounts(text, 1, expected)).toBeCloseTo(total, 12);
        for (const [index, count] of naive.entries())
          expect(expected[index]).toBeCloseTo(count, 10);
      }),
    );
  });

  it('finds the likeliest cut without a piece', () => {
    fc.assert(
      fc.property(word, fc.nat(pieces.length - 1), (text, excluded) => {
        const left = cuts(text).filter((cut) => !cut.includes(excluded));
        const naive = left.reduce((most, cut) => Math.max(most, probability(cut)), 0);
        expect(lattice.bestProbability(text, excluded)).toBeCloseTo(naive, 12);
      }),
    );
  });

  it('gives 0 to a word that no cut covers', () => {
    expect(lattice.addExpectedCounts('axb', 1, new Float64Array(pieces.length))).toBe(0);
  });
});

describe('counting words', () => {
  it('weighs the languages alike', () => {
    const counts = new WordCounts([]);
    counts.add('eins zwei', 'de', 1);
    counts.add('one one one one one one', 'en', 1);
    const balanced = counts.balanced();
    expect(balanced.get('one')).toBeCloseTo(4, 10);
    expect(balanced.get('eins')).toBeCloseTo(2, 10);
  });

  it('counts Chinese half by the longest headwords', () => {
    const counts = new WordCounts(['代表团', '代表']);
    counts.add('代表团', 'zh', 1);
    expect(counts.balanced().get('代表团')).toBeGreaterThanOrEqual(0.5);
  });
});

describe('seed pieces', () => {
  it('keep frequent words and every character, but no half of a surrogate pair', () => {
    const words = new Map([
      ['haus', 30],
      ['hausboot', 3],
      ['田野', 30],
      ['𠮷野', 30],
    ]);
    const seeds = seedPieces(words, { words: 1, size: 100, leastWord: 2, leastCharacter: 2 });
    const kept = seeds.filter(({ stays }) => stays).map(({ text }) => text);
    expect(kept).toContain('haus');
    expect(kept).not.toContain('hausboot');
    for (const character of 'hausbot野') expect(kept).toContain(character);
    for (const { text } of seeds) expect(text).not.toMatch(/[\ud800-\udfff]/);
  });
});

describe('the vocabulary', () => {
  it('lets Traditional pieces share the row of the Simplified ones', () => {
    const vocabulary = makeVocabulary([
      ['经济', -5],
      ['发', -6],
      ['么', -6],
      ['haus', -7],
    ]);
    const rowOf = (piece: string): number | undefined => {
      const token = vocabulary.entries.findIndex(([text]) => text === piece);
      return token < 0 ? undefined : vocabulary.rowOfToken[token];
    };
    expect(vocabulary.rows).toBe(7);
    expect(rowOf('經濟')).toBe(rowOf('经济'));
    expect(rowOf('發')).toBe(rowOf('发'));
    expect(rowOf('髮')).toBe(rowOf('发'));
    expect(rowOf('麼')).toBe(rowOf('么'));
    expect(vocabulary.entries.filter(([text]) => text === 'haus')).toHaveLength(1);
  });
});
