import type { Vocabulary } from '../../src/retrieval/names/vocabulary.ts';

/** Passages that hold these names, and a table that knows these words. */
export function vocabularyOf(holds: string, knows = ''): Vocabulary {
  const [held, known] = [holds, knows].map((list) => new Set(list.split(' ')));
  const isHeld = (word: string): boolean => held?.has(word) ?? false;
  return {
    holds: (name) => name.split(' ').every(isHeld),
    knows: (word) => known?.has(word) ?? false,
  };
}

/** Passages that hold whatever is asked, so that nothing but the rules keeps a word as it is. */
export const holdsAll: Vocabulary = { holds: () => true, knows: () => false };
export const knowsAll: Vocabulary = { holds: () => true, knows: () => true };
