import { allRules } from '../language/all.ts';
import { allEntries, alternatives } from './words.ts';

const words = new Set(
  allRules
    .flatMap(({ page }) => [...page.months, ...page.beside])
    .map((word) => word.toLowerCase()),
);
const labels = new RegExp(
  `(?<!\\p{L})(?:${alternatives(allEntries('published', 'updated'))})(?!\\p{Script=Latin})`,
  'giu',
);
const token = /\d+|\p{Script=Latin}[\p{Script=Latin}.'’-]*|\p{Script=Han}+|\S/gu;
const mark = /^[-–—/.,:：，、;；|｜()（）+]+$/u;
const ordinalEnding = /^(?:st|nd|rd|th)$/u;
const hanDateWords = new RegExp(
  `(?:${alternatives(allRules.flatMap(({ page }) => page.beside).filter((word) => /\p{Script=Han}/u.test(word)))})`,
  'gu',
);

function isDateWord(part: string): boolean {
  const lower = part.toLowerCase().replace(/\.$/u, '');
  if (/^\d/u.test(part) || mark.test(part) || ordinalEnding.test(lower)) return true;
  return words.has(lower) || words.has(part.toLowerCase()) || part.replace(hanDateWords, '') === '';
}

/** The text without dates, times and the words that stand beside them. */
export function withoutDates(text: string): string {
  if (!/\d/u.test(text)) return text;
  const parts = text.replace(labels, ' ').match(token) ?? [];
  const isDate = parts.map(isDateWord);
  // Only what touches a number is a date: 'May' and 'March' are names as well.
  const hasNumberNear = (index: number): boolean =>
    [-2, -1, 0, 1, 2].some((step) => /^\d/u.test(parts[index + step] ?? ''));
  return parts.filter((_, index) => !(isDate[index] && hasNumberNear(index))).join(' ');
}

/** True for a line that is nothing but dates and times, with a label or the place of writing. */
export function onlyDates(line: string): boolean {
  if (!/\d/u.test(line)) return false;
  const unlabelled = line.replace(labels, ' ');
  const parts = unlabelled.match(token) ?? [];
  if (parts.every(isDateWord)) return /\d/u.test(unlabelled);
  const [, written] =
    /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?,\s(.+)$/u.exec(unlabelled.trim()) ?? [];
  return (
    written !== undefined &&
    /\d{4}/u.test(written) &&
    (written.match(token) ?? []).every(isDateWord)
  );
}
