import type { QueryTokens, TextPlace, TokenComparison } from './token-comparison.ts';

/** The rows of the embedded model's token table, for late interaction between query and passage. */
export interface TokenTable {
  /** Rows. */
  readonly size: number;
  readonly dimensions: number;
  /** SHA-256 (hex) over the files that the rows and the tokenizer come from. */
  readonly fingerprint: string;
  /**
   * Rows of a text's tokens in order, without [CLS]. Aliases (Traditional characters) share the row
   * of what they stand for; what the vocabulary does not hold is left out.
   */
  encode(text: string): Uint32Array;
  /** Length |e_t| of each row before it was made a unit: small for function words. [size] */
  readonly lengths: Float32Array;
  /** -ln of each row's probability in the texts the model was trained on: how rare it is. [size] */
  readonly surprisal: Float32Array;
  /**
   * Late interaction (MaxSim of ColBERT, Khattab and Zaharia 2020) of a question with texts. What a
   * text stands under counts for it and each of its sentences, `discount` less than its own words.
   * A text compares alike in any company.
   */
  compare(query: QueryTokens, texts: readonly TextPlace[], discount: number): TokenComparison;
  /** Length of Σ counts · e_row, each count 1 where none are given. */
  lengthOfSum(rows: Uint32Array, counts?: Float32Array): number;
}
