import type { Quotation } from '../../domain/answer.ts';
import { printable } from '../../messages/printable.ts';
import { ellipsis, longestFitting } from './cut.ts';
import { escapeText } from './escape.ts';

export interface QuotedText {
  readonly text: string;
  /** False where something had to be left out. */
  readonly whole: boolean;
}

/**
 * A passage in quotation marks, its highlights in bold, in at most `limit` units. What does not fit
 * is left out, at the boundary of a character, with an ellipsis outside the marks; the highlight
 * stays where one of both must go.
 */
export function quotationText(
  { text, highlights }: Pick<Quotation, 'text' | 'highlights'>,
  [open, close]: readonly [string, string],
  limit: number,
): QuotedText {
  const write = (start: number, end: number): string =>
    [
      start > 0 ? `${ellipsis} ` : '',
      open,
      writeRuns(text, highlights, start, end),
      close,
      end < text.length ? ` ${ellipsis}` : '',
    ].join('');
  const endFrom = (start: number): number =>
    start +
    longestFitting(text.slice(start), (part) => write(start, start + part.length).length <= limit);

  const all = write(0, text.length);
  if (all.length <= limit) return { text: all, whole: true };
  const end = endFrom(0);
  const [highlight] = highlights;
  const start = highlight !== undefined && highlight[1] > end ? highlight[0] : 0;
  return { text: write(start, start === 0 ? end : endFrom(start)), whole: false };
}

/** Overlapping or unordered highlights become one stretch. */
function writeRuns(
  text: string,
  highlights: Quotation['highlights'],
  start: number,
  end: number,
): string {
  const plain = (from: number, until: number) => escapeText(printable(text.slice(from, until)));
  let written = '';
  let at = start;
  for (const [first, last] of highlights.toSorted((a, b) => a[0] - b[0])) {
    const from = Math.max(first, at);
    const until = Math.min(last, end);
    if (until <= from) continue;
    const bold = plain(from, until);
    written += plain(at, from) + (bold.trim() === '' ? bold : `**${bold}**`);
    at = until;
  }
  return written + plain(at, end);
}
