import type { Document } from '../../domain/document.ts';
import type { Span } from '../../domain/span.ts';
import { splitSentences } from '../sentences/split.ts';

/** A press text says in its first sentences who, where and when; later 'the guests' will do. */
const sentences = 3;
const mostCharacters = 400;

const known = new WeakMap<Document, Span>();

/**
 * How a document begins: its first sentences but headings, `[start, end)` of its text, at most 400
 * UTF-16 units; empty for a document without sentences.
 */
export function leadOf(document: Document): Span {
  const before = known.get(document);
  const lead = before ?? findLead(document);
  known.set(document, lead);
  return lead;
}

function findLead({ text, blocks, language }: Document): Span {
  const quoted = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const start = quoted[0]?.start ?? 0;
  const most = start + mostCharacters - Number(splitsPair(text, start + mostCharacters));
  let end = start;
  let count = 0;
  for (const block of quoted) {
    if (count >= sentences || block.start >= most) break;
    // Only as much is looked at as may count: the first paragraph may be a book.
    const paragraph = text.slice(block.start, Math.min(block.end, most));
    for (const sentence of splitSentences(paragraph, language).slice(0, sentences - count)) {
      end = block.start + sentence.end;
      count += 1;
    }
  }
  return { start, end };
}

/** Whether a cut there would part the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
