import { eachMatch } from '../../domain/each-match.ts';
import type { Span } from '../../domain/span.ts';

/** Where a long sentence may be cut, best first; the cut comes after the match. */
const tiers: readonly RegExp[] = [
  /[;；](?=\s|\p{Script=Han})/gu,
  /(?:[:：](?=\s|\p{Script=Han})|\s[–—](?=\s)|——)/gu,
  /(?:,(?=\s)|[，])/gu,
  /、/gu,
  /\s+/gu,
];
/** How far from the middle, as a share of the length, the next worse tier must be nearer to win. */
const tierPenalty = 0.12;
const margin = 0.15;

/**
 * A sentence in parts of at most `limit` tokens: at the ends of clauses, else at white space, else
 * between any two characters. A sentence within the limit is returned as it is.
 */
export function splitLongSentence(
  text: string,
  sentence: Span,
  countTokens: (text: string) => number,
  limit: number,
): Span[] {
  const { start, end } = sentence;
  const part = text.slice(start, end);
  if (part.length < 2 || countTokens(part) <= limit) return [sentence];
  const cut = start + bestCut(part);
  const left = { start, end: trimEnd(text, start, cut) };
  const right = { start: trimStart(text, cut, end), end };
  if (left.end <= left.start || right.end <= right.start) return [sentence];
  return [left, right].flatMap((half) => splitLongSentence(text, half, countTokens, limit));
}

function bestCut(part: string): number {
  const middle = part.length / 2;
  let best = characterBoundary(part, Math.floor(middle));
  let bestCost = tiers.length * tierPenalty;
  for (const [tier, pattern] of tiers.entries()) {
    for (const match of eachMatch(pattern, part)) {
      const at = match.index + match[0].length;
      const distance = Math.abs(at - middle) / part.length;
      if (distance > 0.5 - margin) continue;
      const cost = distance + tier * tierPenalty;
      if (cost < bestCost) {
        best = at;
        bestCost = cost;
      }
    }
  }
  return best;
}

const joinsTheOneBefore = /^(?:\p{M}|\u200d|[\ufe00-\ufe0f]|[\udc00-\udfff])/u;

/** The nearest position at or after `at` that splits no surrogate pair and no combining sequence. */
function characterBoundary(text: string, at: number): number {
  const first = Math.max(1, at);
  let position = first;
  while (
    position < text.length &&
    (joinsTheOneBefore.test(text.charAt(position)) || text.charAt(position - 1) === '\u200d')
  ) {
    position += 1;
  }
  return position < text.length ? position : first;
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function trimStart(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/u.test(text.charAt(at))) at += 1;
  return at;
}
