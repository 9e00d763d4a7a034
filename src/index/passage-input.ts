import { headingOf } from '../corpus/passages/heading.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import type { LexicalField } from './bm25-builder.ts';

/** What of a passage and its document is put before the model and into the lexical index. */
export interface PassageInput {
  /** Changes whenever the same passage would give something else; an index made before is then stale. */
  readonly version: string;
  /** The text whose vector stands for the passage. */
  embedded(document: Document, passage: Passage): string;
  /** What the passage stands under; its tokens count for late interaction a little less than its own. */
  context(document: Document, passage: Passage): string;
  /** The texts whose terms count for the passage, each with its weight. */
  lexical(document: Document, passage: Passage): readonly LexicalField[];
}

/** The passage's own words, in the context of its heading. */
export const passageUnderHeading: PassageInput = {
  version: 'text, heading as context',
  context: (document, passage) => headingOf(document, passage) ?? '',
  embedded: (document, passage) => document.text.slice(passage.start, passage.end),
  lexical: (document, passage) => [
    { text: document.text.slice(passage.start, passage.end), weight: 1 },
  ],
};
