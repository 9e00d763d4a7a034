import type { Span } from '../../domain/span.ts';

const letterOrMark = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;

/** The words of a text: runs of letters with no digit right before them. */
export function wordsOf(text: string): Span[] {
  const words: Span[] = [];
  const length = text.length;
  let at = 0;
  let isAfterDigit = false;
  while (at < length) {
    if (!isLetter(text, at)) {
      isAfterDigit = isDigit(text, at);
      at += 1;
      continue;
    }
    const start = at;
    while (at < length && isLetter(text, at)) at += 1;
    if (!isAfterDigit) words.push({ start, end: at });
    isAfterDigit = false;
  }
  return words;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  return letterOrMark.test(text.charAt(at));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  return digit.test(text.charAt(at));
}
