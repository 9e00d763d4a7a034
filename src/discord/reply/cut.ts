const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export const ellipsis = '…';

/**
 * How much of a text, from its beginning, may stay for `fits` to hold: the end of a character as a
 * reader sees it, or, where not even one fits, of a code point. Never inside a surrogate pair.
 */
export function longestFitting(text: string, fits: (part: string) => boolean): number {
  if (fits(text)) return text.length;
  let low = 0;
  let high = text.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle;
  }
  const boundary = graphemes.segment(text).containing(low)?.index ?? low;
  return boundary > 0 ? boundary : codePointEnd(text, low);
}

function codePointEnd(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return at > 0 && before >= 0xd800 && before <= 0xdbff ? at - 1 : at;
}

/** A text of at most `limit` units as `write` writes it, with an ellipsis where it is cut. */
export function shortened(
  text: string,
  limit: number,
  write: (text: string) => string = (part) => part,
): string {
  const whole = write(text);
  if (whole.length <= limit) return whole;
  const end = longestFitting(text, (part) => write(part).length + ellipsis.length <= limit);
  return `${write(text.slice(0, end).trimEnd())}${ellipsis}`;
}
