import { passageState } from '../../answer/passage-state.ts';
import type { Quotation } from '../../domain/answer.ts';
import { formatCitation, parseCitation } from '../../domain/citation.ts';
import type { Span } from '../../domain/span.ts';
import { longest } from './limits.ts';
import { spanFrom } from './span-from.ts';

/**
 * `context` and `source` answer, `page` and `turn` take the place of what is there; `cite` offers the
 * formats of a reference, `format` and `passage` are the selects.
 */
const passageActions = ['context', 'page', 'source', 'turn', 'cite', 'format', 'passage'] as const;

export type PassageAction = (typeof passageActions)[number];

/** What a button must know of a passage. */
export interface CitedPassage {
  readonly citation: string;
  readonly text: string;
  readonly highlights?: Quotation['highlights'];
}

/** What was pressed: the passage, with the state of its text where the button holds it. */
export interface PassagePress {
  readonly kind: PassageAction;
  readonly citation: string;
  readonly highlight?: Span;
}

const passagePattern = /^([^#]+#\d+(?:@[\w-]{6})?)(?:\.([\da-z]{1,6})\.([\da-z]{1,6}))?$/u;

export function citationId(kind: PassageAction, citation: string): string {
  return `${kind}:${citation}`;
}

/**
 * With the state of the passage, so that a change of the document is noticed, and its highlight; the
 * longest ids leave no room for them.
 */
export function passageId(kind: PassageAction, passage: CitedPassage): string {
  const { citation, text, highlights = [] } = passage;
  const stated = `${citationId(kind, citation)}@${passageState(text)}`;
  const [highlight] = highlights;
  const marked =
    highlight === undefined
      ? stated
      : `${stated}.${highlight[0].toString(36)}.${(highlight[1] - highlight[0]).toString(36)}`;
  return [marked, stated].find((id) => id.length <= longest.customId) ?? citationId(kind, citation);
}

/** Undefined for what no version of the bot wrote. */
export function readPassageId(kind: string | undefined, text: string): PassagePress | undefined {
  const action = passageActions.find((each) => each === kind);
  const [, written = '', start, length] = passagePattern.exec(text) ?? [];
  const citation = parseCitation(written);
  if (action === undefined || citation === undefined) return undefined;
  const place = { kind: action, citation: formatCitation(citation) };
  if (start === undefined || length === undefined) return place;
  return { ...place, highlight: spanFrom(start, length) };
}
