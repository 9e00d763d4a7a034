import { noNode, noPiece, PieceTrie } from '../../../src/embedding/piece-trie.ts';

export interface Piece {
  readonly text: string;
  readonly probability: number;
  /** Never pruned. */
  readonly stays: boolean;
}

/** All ways to cut a word into pieces: their expected counts, and the best of them. */
export class Lattice {
  readonly pieces: readonly Piece[];
  private readonly trie: PieceTrie;
  private readonly probabilities: Float64Array;

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
    this.trie = new PieceTrie(pieces.map(({ text }) => text));
    this.probabilities = Float64Array.from(pieces, ({ probability }) => probability);
  }

  /**
   * Adds to `expected` how often each piece is expected in the word, times `count`, by the forward
   * and backward probabilities. Returns the word's probability; 0 if no cut covers it.
   */
  addExpectedCounts(word: string, count: number, expected: Float64Array): number {
    const length = word.length;
    const backward = new Float64Array(length + 1);
    backward[length] = 1;
    for (let begin = length - 1; begin >= 0; begin -= 1) {
      let sum = 0;
      this.forEachPiece(word, begin, (end, index) => {
        sum += (this.probabilities[index] ?? 0) * (backward[end] ?? 0);
      });
      backward[begin] = sum;
    }
    const total = backward[0] ?? 0;
    if (total <= 0) return 0;
    const forward = new Float64Array(length + 1);
    forward[0] = 1;
    for (let begin = 0; begin < length; begin += 1) {
      const before = forward[begin] ?? 0;
      if (before === 0) continue;
      this.forEachPiece(word, begin, (end, index) => {
        const reached = before * (this.probabilities[index] ?? 0);
        forward[end] = (forward[end] ?? 0) + reached;
        expected[index] = (expected[index] ?? 0) + (count * reached * (backward[end] ?? 0)) / total;
      });
    }
    return total;
  }

  /** The greatest probability of any cut of the text that is not `excluded` alone; 0 if there is none. */
  bestProbability(text: string, excluded: number): number {
    const best = new Float64Array(text.length + 1);
    best[0] = 1;
    for (let begin = 0; begin < text.length; begin += 1) {
      const before = best[begin] ?? 0;
      if (before === 0) continue;
      this.forEachPiece(text, begin, (end, index) => {
        const reached = before * (this.probabilities[index] ?? 0);
        if (index !== excluded && reached > (best[end] ?? 0)) best[end] = reached;
      });
    }
    return best[text.length] ?? 0;
  }

  private forEachPiece(
    word: string,
    begin: number,
    each: (end: number, index: number) => void,
  ): void {
    let node = this.trie.root;
    for (let at = begin; at < word.length; at += 1) {
      node = this.trie.child(node, word.charCodeAt(at));
      if (node === noNode) return;
      const index = this.trie.pieceAt(node);
      if (index !== noPiece) each(at + 1, index);
    }
  }
}
