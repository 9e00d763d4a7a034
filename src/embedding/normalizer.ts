/**
 * The first two steps of the tokenizer, exactly as `tokenizer.json` of the embedded model tells
 * them to transformers.js: normalise, then keep runs of one kind of character as words.
 */

/**
 * What groups the digits of a number: `1.100`, `1,100`, `1’100` and `1 100` with a narrow or
 * unbreakable space are all `1100`. A plain space is left, because it also stands between two numbers.
 */
export const digitGrouping = "(?<=\\d)[.,，'’\\u00a0\\u2009\\u202f](?=\\d{3}(?!\\d))";

/** Han runs, digits, and runs of other letters with their marks; all else divides words and is dropped. */
export const wordPattern = '\\p{Script=Han}+|\\p{N}+|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+';

const grouping = new RegExp(digitGrouping, 'gu');
const words = new RegExp(wordPattern, 'gu');

export function normalize(text: string): string {
  return text.replaceAll(grouping, '').normalize('NFKC').toLowerCase();
}

/** The words of a text, normalised, in order. */
export function splitWords(text: string): string[] {
  return normalize(text).match(words) ?? [];
}
