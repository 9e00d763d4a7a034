import { remember } from '../domain/remember.ts';
import { splitWords } from './normalizer.ts';
import { noNode, noPiece, PieceTrie } from './piece-trie.ts';

/** One piece of the vocabulary with the logarithm of its probability. */
export type ScoredPiece = readonly [piece: string, score: number];

const longestRemembered = 24;

/** The length in units up to which a word is cut without new arrays. */
const usualWord = 256;

/**
 * Unigram tokenizer (Kudo 2018): the cut of a word with the greatest sum of scores, found by Viterbi.
 *
 * Scores are multiples of 1/64, so that their sums are exact and the cut does not hang on the order
 * of addition: it is the one that transformers.js finds. Where two cuts are equal, the one whose
 * last piece begins first wins, as there.
 */
export class Unigram {
  readonly size: number;
  readonly unknown: number;
  private readonly trie: PieceTrie;
  private readonly scores: Float64Array;
  private readonly unknownScore: number;
  private best = new Float64Array(usualWord + 1);
  private start = new Int32Array(usualWord + 1);
  private piece = new Int32Array(usualWord + 1);

  /** `unknown` is the index of the entry that stands for whatever no piece covers. */
  constructor(vocabulary: readonly ScoredPiece[], unknown: number) {
    this.unknown = unknown;
    this.size = vocabulary.length;
    this.trie = new PieceTrie(vocabulary.map(([piece]) => piece));
    this.scores = Float64Array.from(vocabulary, ([, score]) => score);
    this.unknownScore = this.scores.reduce((least, score) => Math.min(least, score), 0) - 10;
  }

  /** Logarithm of a piece's probability. */
  scoreOf(index: number): number {
    return this.scores[index] ?? Number.NEGATIVE_INFINITY;
  }

  /** Index of a whole piece, or -1. */
  indexOf(piece: string): number {
    return this.trie.find(piece);
  }

  /** Calls `each` for every token of a text in order; what no piece covers comes as `unknown`, unit by unit. */
  forEachToken(text: string, each: (index: number) => void): void {
    for (const word of splitWords(text)) {
      if (word.length > longestRemembered) this.cut(word, each);
      else for (const index of this.tokensOf(word)) each(index);
    }
  }

  /** Most words of a text were met before; runs of Chinese are hardly ever met twice. */
  private readonly tokensOf = remember((word): readonly number[] => {
    const tokens: number[] = [];
    this.cut(word, (index) => tokens.push(index));
    return tokens;
  });

  /** Indices of the tokens of a text, without the unknown. */
  encode(text: string): number[] {
    const tokens: number[] = [];
    this.forEachToken(text, (index) => {
      if (index !== this.unknown) tokens.push(index);
    });
    return tokens;
  }

  private cut(word: string, each: (index: number) => void): void {
    const length = word.length;
    this.reserve(length);
    const { best, start, piece, trie, scores } = this;
    best.fill(Number.NEGATIVE_INFINITY, 1, length + 1);
    best[0] = 0;
    for (let begin = 0; begin < length; begin += 1) {
      const before = best[begin] ?? 0;
      let node = trie.root;
      let single = false;
      for (let end = begin + 1; end <= length; end += 1) {
        node = trie.child(node, word.charCodeAt(end - 1));
        if (node === noNode) break;
        const index = trie.pieceAt(node);
        if (index === noPiece) continue;
        if (end === begin + 1) single = true;
        const score = before + (scores[index] ?? 0);
        if (score > (best[end] ?? 0)) {
          best[end] = score;
          start[end] = begin;
          piece[end] = index;
        }
      }
      const score = before + this.unknownScore;
      if (!single && score > (best[begin + 1] ?? 0)) {
        best[begin + 1] = score;
        start[begin + 1] = begin;
        piece[begin + 1] = this.unknown;
      }
    }
    this.emit(length, each);
  }

  private emit(length: number, each: (index: number) => void): void {
    const { best, start, piece } = this;
    let count = 0;
    // The chain runs backwards; `best` is done with and holds it for the way forwards.
    for (let end = length; end > 0; end = start[end] ?? 0) {
      best[count] = piece[end] ?? this.unknown;
      count += 1;
    }
    while (count > 0) {
      count -= 1;
      each(best[count] ?? this.unknown);
    }
  }

  private reserve(length: number): void {
    if (length < this.best.length) return;
    this.best = new Float64Array(length + 1);
    this.start = new Int32Array(length + 1);
    this.piece = new Int32Array(length + 1);
  }
}
