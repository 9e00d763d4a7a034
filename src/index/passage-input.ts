import { headingOf } from '../corpus/passages/heading.ts';
import { leadOf } from '../corpus/passages/lead.ts';
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

const leadWeight = 0.5;

/**
 * The passage's own words, with how its document begins: a question names people and places, and
 * the passage that answers it often calls them 'the guests'. For late interaction its heading
 * counts, too. What these are worth stands in `docs/decisions/0018-context-and-names.md`.
 */
export const passageInContext: PassageInput = {
  version: 'text, heading and lead as context, rare rows',
  context: (document, passage) =>
    [headingOf(document, passage) ?? '', leadFor(document, passage)].join(' ').trim(),
  // Behind the passage: a model that reads only so much must not lose the passage.
  embedded: (document, passage) =>
    [ownText(document, passage), leadFor(document, passage)].join(' ').trim(),
  lexical: (document, passage) => {
    const lead = leadFor(document, passage);
    const own = { text: ownText(document, passage), weight: 1 };
    return lead === '' ? [own] : [own, { text: lead, weight: leadWeight }];
  },
};

function ownText({ text }: Document, { start, end }: Passage): string {
  return text.slice(start, end);
}

/** Empty for a passage that begins with the lead itself. */
function leadFor(document: Document, passage: Passage): string {
  const { start, end } = leadOf(document);
  return passage.start <= start ? '' : document.text.slice(start, end);
}
