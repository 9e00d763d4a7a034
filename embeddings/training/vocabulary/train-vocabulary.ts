import type { ScoredPiece } from '../../../src/embedding/unigram.ts';
import type { Progress } from '../progress.ts';
import { Lattice, type Piece } from './lattice.ts';
import { type SeedLimits, seedPieces } from './seed-pieces.ts';

export interface VocabularyOptions {
  /** Pieces in the end. */
  readonly size: number;
  readonly seed: SeedLimits;
  /**
   * Taken off the score of every piece: the greater, the fewer and longer pieces a word is cut
   * into. Whole words mean more than their parts, even where the parts are likelier.
   */
  readonly piecePenalty: number;
}

/** Share of the pieces that a round of pruning keeps. */
const keptShare = 0.7;
/** Passes of expectation maximisation before each pruning. */
const passes = 2;
/** Longer words would underflow, and are no words. */
const longestWord = 40;
/** A piece expected more seldom than this goes at once, as in SentencePiece. */
const leastExpected = 0.5;

/**
 * Trains a unigram vocabulary (Kudo 2018, 'Subword Regularization'): from many seed pieces,
 * expectation maximisation gives each a probability; then those go whose loss lowers the
 * likelihood of the words least; and so on until `size` are left.
 */
export function trainVocabulary(
  words: ReadonlyMap<string, number>,
  options: VocabularyOptions,
  progress: Progress,
): ScoredPiece[] {
  const seeds = seedPieces(words, options.seed);
  let pieces = normalise(
    seeds.map(({ text, count, stays }) => ({ text, probability: count, stays })),
  );
  progress.note(`${words.size} words, ${pieces.length} seed pieces`);
  for (;;) {
    for (let pass = 0; pass < passes; pass += 1) pieces = maximise(words, pieces);
    if (pieces.length <= options.size) break;
    pieces = prune(words, pieces, Math.max(options.size, Math.floor(pieces.length * keptShare)));
    progress.note(`${pieces.length} pieces`);
  }
  return pieces
    .map(
      ({ text, probability }): ScoredPiece => [
        text,
        roundScore(Math.log(probability) - options.piecePenalty),
      ],
    )
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1));
}

/** To multiples of 1/64, whose sums are exact; see `Unigram`. */
export function roundScore(score: number): number {
  return Math.round(score * 64) / 64;
}

/** A word that is a piece for good stands for itself; all others for their likely cuts. */
function expectedCounts(words: ReadonlyMap<string, number>, lattice: Lattice): Float64Array {
  const expected = new Float64Array(lattice.pieces.length);
  const own = new Map<string, number>();
  for (const [index, { text, stays }] of lattice.pieces.entries()) {
    if (stays) own.set(text, index);
  }
  for (const [word, count] of words) {
    const index = own.get(word);
    if (index !== undefined) expected[index] = (expected[index] ?? 0) + count;
    else if (word.length <= longestWord) lattice.addExpectedCounts(word, count, expected);
  }
  return expected;
}

function maximise(words: ReadonlyMap<string, number>, pieces: readonly Piece[]): Piece[] {
  const expected = expectedCounts(words, new Lattice(pieces));
  const kept: Piece[] = [];
  for (const [index, { text, stays }] of pieces.entries()) {
    const count = expected[index] ?? 0;
    if (count < leastExpected && !stays) continue;
    // The digamma of a Bayesian estimate pushes rare pieces down, as in SentencePiece.
    const probability = Math.exp(digamma(Math.max(count, leastExpected)));
    kept.push({ text, probability, stays });
  }
  return normalise(kept);
}

function prune(
  words: ReadonlyMap<string, number>,
  pieces: readonly Piece[],
  size: number,
): Piece[] {
  const lattice = new Lattice(pieces);
  const expected = expectedCounts(words, lattice);
  const losses = pieces.map(({ text, probability, stays }, index) => {
    if (stays) return Number.POSITIVE_INFINITY;
    const other = lattice.bestProbability(text, index);
    if (other === 0) return Number.POSITIVE_INFINITY;
    return (expected[index] ?? 0) * Math.log(probability / other);
  });
  const order = pieces.map((_, index) => index);
  order.sort((a, b) => (losses[b] ?? 0) - (losses[a] ?? 0) || a - b);
  const kept = new Set(order.slice(0, size));
  return normalise(pieces.filter((_, index) => kept.has(index)));
}

function normalise(pieces: readonly Piece[]): Piece[] {
  const total = pieces.reduce((sum, { probability }) => sum + probability, 0);
  return pieces.map((piece) => ({ ...piece, probability: piece.probability / total }));
}

/** Derivative of the logarithm of the gamma function, by recurrence and the asymptotic series. */
function digamma(value: number): number {
  let result = 0;
  let x = value;
  for (; x < 7; x += 1) result -= 1 / x;
  const square = 1 / (x * x);
  return result + Math.log(x) - 0.5 / x - square * (1 / 12 - square * (1 / 120 - square / 252));
}
