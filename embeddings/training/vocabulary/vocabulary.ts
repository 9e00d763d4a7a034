import { type ScoredPiece, Unigram } from '../../../src/embedding/unigram.ts';
import { traditionalAliases } from './aliases.ts';

/** Tokens that no text shows, with their ids. */
export const specialTokens = ['[PAD]', '[UNK]', '[CLS]'] as const;
export const unknownToken = 1;
export const startToken = 2;

/** The vocabulary of the model: special tokens, then pieces, one row each; then aliases, which share rows. */
export interface Vocabulary {
  readonly entries: readonly ScoredPiece[];
  /** Rows of the table. */
  readonly rows: number;
  /** Row of each entry. */
  readonly rowOfToken: Int32Array;
}

export function makeVocabulary(pieces: readonly ScoredPiece[]): Vocabulary {
  const special = specialTokens.map((token): ScoredPiece => [token, 0]);
  const aliases = traditionalAliases(pieces.map(([piece]) => piece));
  const entries = [
    ...special,
    ...pieces,
    ...aliases.map(({ text, piece }): ScoredPiece => [text, pieces[piece]?.[1] ?? 0]),
  ];
  const rows = special.length + pieces.length;
  const rowOfToken = Int32Array.from(entries, (_, token) =>
    token < rows ? token : special.length + (aliases[token - rows]?.piece ?? 0),
  );
  return { entries, rows, rowOfToken };
}

/** The tokenizer that training texts are cut with: without aliases, for they are Simplified. */
export function trainingUnigram({ entries, rows }: Vocabulary): Unigram {
  return new Unigram(entries.slice(0, rows), unknownToken);
}
