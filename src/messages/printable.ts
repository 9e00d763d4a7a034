/** Escape sequences of a terminal: OSC and its kin with their text, CSI, and the short ones. */
const escapeSequences =
  /\x1b[\]PX^_][^\n]{0,1000}?(?:\x07|\x1b\\|\x9c)|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[ -/]*[0-~]/gu;

const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/gu;

/**
 * What has no place on a screen: controls, marks that turn the direction of writing or cannot be
 * seen, and halves of characters.
 */
const invisible =
  /[\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?!\n)\p{Cc}/gu;

/**
 * A text of unknown origin as it may be shown: a document must not be able to move the cursor, set
 * the window's title, hide a word or turn an address around. Line breaks stay.
 */
export function printable(text: string): string {
  return text
    .replace(escapeSequences, '')
    .replace(lineBreaks, '\n')
    .replace(/\t/gu, ' ')
    .replace(invisible, '');
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim();
}
