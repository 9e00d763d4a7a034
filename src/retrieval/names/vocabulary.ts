/** What the documents of a language hold, and what the token table knows. */
export interface Vocabulary {
  /** Whether passages hold every term of a name. */
  holds(name: string): boolean;
  /** Whether the table has the word as one piece, so that its vector says what it means. */
  knows(word: string): boolean;
}
