export interface SeedLimits {
  /** Pieces to begin with, whole words and single characters among them. */
  readonly size: number;
  /** Words, substrings and characters rarer than this are no pieces. */
  readonly leastCount: number;
}

/** Longest and shortest substrings that may become pieces, in UTF-16 units. */
const latinLengths = [2, 10] as const;
const hanLengths = [2, 4] as const;
const longestWord = 24;

const han = /\p{Script=Han}/u;

/**
 * The pieces that expectation maximisation starts from: whole words, their frequent substrings,
 * and every character, each with its count.
 */
export function seedPieces(
  words: ReadonlyMap<string, number>,
  limits: SeedLimits,
): Map<string, number> {
  const substrings = new Map<string, number>();
  const whole = new Map<string, number>();
  const characters = new Map<string, number>();
  for (const [word, count] of words) {
    for (const character of word) add(characters, character, count);
    if (word.length > 1 && word.length <= longestWord && count >= limits.leastCount) {
      whole.set(word, count);
    }
    // A word seen once in passing has no substring that other words do not show better.
    if (count >= 1) addSubstrings(substrings, word, count);
  }
  const pieces = new Map<string, number>();
  for (const [character, count] of characters) {
    // Characters beyond 16 bits are two units, which the tokenizer of transformers.js cannot match.
    if (character.length === 1 && count >= limits.leastCount) pieces.set(character, count);
  }
  const rest: [string, number][] = [...whole];
  for (const [substring, count] of substrings) {
    if (!whole.has(substring) && count >= 4 * limits.leastCount) rest.push([substring, count]);
  }
  const weight = ([piece, count]: [string, number]): number => count * piece.length;
  rest.sort((a, b) => weight(b) - weight(a) || (a[0] < b[0] ? -1 : 1));
  for (const [piece, count] of rest.slice(0, Math.max(0, limits.size - pieces.size))) {
    pieces.set(piece, count);
  }
  return pieces;
}

function addSubstrings(substrings: Map<string, number>, word: string, count: number): void {
  const [shortest, longest] = han.test(word) ? hanLengths : latinLengths;
  for (let begin = 0; begin < word.length; begin += 1) {
    const last = Math.min(word.length, begin + longest);
    for (let end = begin + shortest; end <= last; end += 1) {
      if (end - begin < word.length) add(substrings, word.slice(begin, end), count);
    }
  }
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
