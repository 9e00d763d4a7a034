export interface SeedLimits {
  /** Whole words that become pieces, the most frequent first. */
  readonly words: number;
  /** Pieces to begin with, whole words and single characters among them. */
  readonly size: number;
  /** Words rarer than this are no pieces. */
  readonly leastWord: number;
  /** Nor are characters rarer than this. */
  readonly leastCharacter: number;
}

export interface SeedPiece {
  readonly text: string;
  readonly count: number;
  /** Single characters, so that every text can be cut, and the most frequent words. */
  readonly stays: boolean;
}

/** Shortest and longest substrings that may become pieces, in UTF-16 units. */
const latinLengths = [2, 10] as const;
const hanLengths = [2, 4] as const;
const longestWord = 24;
/** Rarer substrings are not worth a try. */
const leastSubstrings = 10;

const han = /\p{Script=Han}/u;
/** Characters beyond 16 bits are two units, which the tokenizer of transformers.js cannot match. */
const surrogate = /[\ud800-\udfff]/;

/**
 * The pieces that expectation maximisation starts from. A static model knows a word only if the
 * word has a row of its own (`an|them` is no anthem), so the most frequent words are set from the
 * start, and only the parts that the others are cut into are found by likelihood.
 */
export function seedPieces(words: ReadonlyMap<string, number>, limits: SeedLimits): SeedPiece[] {
  const substrings = new Map<string, number>();
  const whole: [string, number][] = [];
  const characters = new Map<string, number>();
  for (const [word, count] of words) {
    if (surrogate.test(word)) continue;
    for (const character of word) add(characters, character, count);
    const isCandidate = word.length > 1 && word.length <= longestWord;
    if (isCandidate && count >= limits.leastWord) whole.push([word, count]);
    addSubstrings(substrings, word, count);
  }
  const pieces = new Map<string, SeedPiece>();
  for (const [text, count] of characters) {
    if (count >= limits.leastCharacter) pieces.set(text, { text, count, stays: true });
  }
  for (const [text, count] of descending(whole).slice(0, limits.words)) {
    pieces.set(text, { text, count, stays: true });
  }
  const rest = [...substrings].filter(
    ([text, count]) => count >= leastSubstrings && !pieces.has(text),
  );
  const weighted = rest.map(([text, count]): [string, number] => [text, count * text.length]);
  for (const [text] of descending(weighted).slice(0, Math.max(0, limits.size - pieces.size))) {
    pieces.set(text, { text, count: substrings.get(text) ?? 0, stays: false });
  }
  return [...pieces.values()];
}

/** By number, the greatest first; then by text, so that the order is the same everywhere. */
function descending(entries: [string, number][]): [string, number][] {
  return entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
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

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
