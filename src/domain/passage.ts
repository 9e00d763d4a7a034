import type { Span } from './span.ts';

/** One to a few whole sentences of a document: `[start, end)` of its text. */
export interface Passage extends Span {
  /** Id of the document. */
  readonly document: string;
  /** Position among the document's passages, from 1. */
  readonly number: number;
  /** The passage's sentences in order, each `[start, end)` of the document's text. */
  readonly sentences: readonly Span[];
}
