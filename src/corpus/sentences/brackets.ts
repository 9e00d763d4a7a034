import { eachMatch } from '../../domain/each-match.ts';
import type { Span } from '../../domain/span.ts';

const closerOf: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
};
const bracket = /[()[\]（）《》〈〉【】]/gu;
const closers = new Set(Object.values(closerOf));
/** A longer bracket holds sentences of its own, or was never closed where it should be. */
const longest = 300;
const deepest = 8;

/** For each position inside a short pair of brackets, the outermost such pair `[start, end)`. */
export function bracketsOf(text: string): Map<number, Span> {
  const inside = new Map<number, Span>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  for (const { 0: character, index: at } of eachMatch(bracket, text)) {
    const closer = closerOf[character];
    if (closer !== undefined) open.push({ at, closer });
    if (!closers.has(character)) continue;
    // The nearest few are enough, and a text of nothing but brackets stays quick to read.
    const nearest = Math.max(0, open.length - deepest);
    const pair = open.slice(nearest).findLastIndex(({ closer: wanted }) => wanted === character);
    const start = pair === -1 ? undefined : open[nearest + pair]?.at;
    if (start === undefined) continue;
    open.length = nearest + pair;
    if (at - start > longest) continue;
    for (let position = start; position <= at; position += 1) {
      inside.set(position, { start, end: at + 1 });
    }
  }
  return inside;
}
