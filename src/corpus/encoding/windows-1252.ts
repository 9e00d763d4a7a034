/** What bytes 0x80 to 0x9f stand for in Windows-1252; the five that are free stay as they are. */
const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const control = /[\u0080-\u009f]/gu;

/**
 * Characters that Windows-1252 holds where Latin-1 has control characters. Node 20's TextDecoder
 * leaves them as control characters, and so do pages that write `&#150;`.
 */
export function withWindowsMarks(text: string): string {
  return text.replace(control, (character) => marks.charAt(character.charCodeAt(0) - 0x80));
}
