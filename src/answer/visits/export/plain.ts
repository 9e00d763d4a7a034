/** A text for a file: without controls (RFC 5545 and RFC 4180 know none) and halves of characters. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '');
}

/** The same on one line, as front matter reads texts. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}
