import { isWide, joinLines } from '../clean.ts';

/** Columns at which programs wrap lines: mail and terminals at 60 to 100. */
const narrowest = 45;
const widest = 120;
/** From this share of the width on a line counts as full, or as one that its author did not end. */
const fullShare = 0.75;
const shortShare = 0.5;
/** So many full lines that end in the midst of a sentence show that a program wrapped them. */
const enoughWrapped = 3;
const startsLowerCase = /^\p{Ll}/u;
const endsSentence = /[.!?。！？:：;；][\])"'”’“»«）」』]*$/u;
/** 'Zusammen-' and 'arbeit' are one word; 'Mikro-' and 'und Nanoelektronik' are not. */
const hyphenated = /\p{Ll}-$/u;
const standsAlone = /^(?:und|oder|bzw|sowie|bis|als|and|or|to)\b/u;

/** A Chinese character takes two columns. */
function columnsOf(line: string): number {
  let columns = 0;
  for (const character of line) columns += isWide(character) ? 2 : 1;
  return columns;
}

/**
 * The number of columns at which a program wrapped the lines of a text; undefined where every line
 * is a paragraph of its own, as on web pages.
 */
export function wrapWidth(lines: readonly string[]): number | undefined {
  let width = 0;
  for (const line of lines) {
    // An address cannot be wrapped.
    if (!line.includes('://')) width = Math.max(width, columnsOf(line));
    if (width > widest) return undefined;
  }
  if (width < narrowest) return undefined;
  const full = lines.filter((line) => columnsOf(line) >= width * fullShare);
  const wrapped = full.filter((line) => !endsSentence.test(line)).length;
  return wrapped >= enoughWrapped && wrapped * 2 >= full.length ? width : undefined;
}

/** The lines of one block (no blank line between them) with those joined that were wrapped. */
export function unwrapLines(lines: readonly string[], width: number | undefined): string[] {
  if (width === undefined) return [...lines];
  const paragraphs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const paragraph = paragraphs.at(-1);
    if (before !== undefined && paragraph !== undefined && wasWrapped(before, line, width)) {
      paragraph.push(line);
    } else {
      paragraphs.push([line]);
    }
  }
  return paragraphs.map(joinWrapped);
}

/** The next word would not have fitted, or a sentence goes on with a small letter. */
function wasWrapped(before: string, line: string, width: number): boolean {
  const columns = columnsOf(before);
  const firstWord = isWide(line.at(0)) ? line.slice(0, 1) : (line.split(' ', 1)[0] ?? '');
  if (columns + 1 + columnsOf(firstWord) > width) return true;
  return columns >= width * shortShare && startsLowerCase.test(line) && !endsSentence.test(before);
}

/** Lines of one paragraph, words that were parted at their ends in one again. */
export function joinWrapped(lines: readonly string[]): string {
  const words: string[] = [];
  for (const line of lines) {
    const before = words.at(-1);
    const isOneWord =
      before !== undefined &&
      hyphenated.test(before) &&
      startsLowerCase.test(line) &&
      !standsAlone.test(line);
    // Only the last line is touched: the paragraph before it may be long.
    if (isOneWord) words[words.length - 1] = before.slice(0, -1) + line;
    else words.push(line);
  }
  return joinLines(words);
}
