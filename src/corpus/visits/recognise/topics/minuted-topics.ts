import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';
import { trimmed } from '../patterns/pattern.ts';

const heading =
  /(?:^|\n)[^\S\n]*(?:[\p{L}\d. ]{0,30}\s)?(?:[Tt]opics?|[Ss]ubjects|[Aa]genda|[Tt]hemes|[Ii]ssues|[Mm]atters|[Pp]oints|[Ii]tems|[Qq]uestions)(?: (?:discussed|raised|covered|treated|addressed|of [^\n:]{3,30}|on [^\n:]{3,30}|for [^\n:]{3,30}))?:[^\S\n]*/gu;
const listed = /^(?:\n[^\S\n]*(?:[-–—*•·]|\(?[\da-z]{1,2}[.)])[^\S\n]*[^\n]{3,90})+/u;
const mark = /^\s*(?:[-–—*•·]|\(?[\da-z]{1,2}[.)])\s*/u;

/** 'Topics: a) … b) …', an entry a line or parted by semicolons, as minutes have them. */
export function listedTopics(text: string): Span[] {
  return [...eachMatch(heading, text)].flatMap(({ index, 0: head }) => {
    const start = index + head.length;
    const rest = text.slice(start);
    const block = listed.exec(rest)?.[0];
    const line = block ?? /^[^\n]{3,300}/u.exec(rest)?.[0] ?? '';
    if (block === undefined && !line.includes(';')) return [];
    return parts(line, block === undefined ? /;\s*/gu : /\n/gu).map(({ start: from, end }) => {
      const lead = mark.exec(line.slice(from, end))?.[0].length ?? 0;
      return trimmed(text, { start: start + from + lead, end: start + end });
    });
  });
}

function parts(line: string, between: RegExp): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index, 0: gap } of eachMatch(between, line)) {
    found.push({ start: from, end: index });
    from = index + gap.length;
  }
  return [...found, { start: from, end: line.length }].filter(({ start, end }) => end - start > 2);
}
