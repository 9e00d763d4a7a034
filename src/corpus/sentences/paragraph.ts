import type { Language } from '../../domain/language.ts';
import type { Span } from '../../domain/span.ts';

/** A run of marks at which a sentence may end: `[start, end)` without closing quotes and brackets. */
export interface SentenceEnd extends Span {
  readonly marks: string;
  /** After the closing quotes and brackets that belong to the sentence. */
  readonly close: number;
  /** Where the next sentence would begin: after the white space. */
  readonly next: number;
}

/** A paragraph as the rules look at it. */
export interface Paragraph {
  readonly text: string;
  readonly language: Language;
  /** For each position inside short brackets: where the innermost pair opens and closes. */
  readonly brackets: ReadonlyMap<number, Span>;
  /** For each position of a closing quotation mark: where it opened. */
  readonly quotes: ReadonlyMap<number, number>;
}
