const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export const ellipsis = '…';

/** Longest stretch that is looked at for the boundaries of characters at once. */
const window = 8192;

/**
 * How much of a text, from its beginning, may stay for `fits` to hold: the end of a character as a
 * reader sees it, or, where not even one fits, of a code point. Never inside a surrogate pair.
 */
export function longestFitting(text: string, fits: (part: string) => boolean): number {
  if (fits(text)) return text.length;
  const part = text.slice(0, window);
  const boundaries = [...graphemes.segment(part)].map(({ index }) => index);
  return last(boundaries, text, fits) || last(codePoints(part), text, fits);
}

/** The last of the ascending positions up to which the text fits; 0 where none does. */
function last(positions: readonly number[], text: string, fits: (part: string) => boolean): number {
  let low = 0;
  let high = positions.length - 1;
  let best = 0;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const position = positions[middle] ?? 0;
    if (fits(text.slice(0, position))) {
      best = position;
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

function codePoints(text: string): number[] {
  const positions: number[] = [];
  let at = 0;
  for (const character of text) {
    positions.push(at);
    at += character.length;
  }
  return positions;
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
