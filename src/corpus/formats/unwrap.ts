import { isWide, joinLines } from '../clean.ts';

/** Columns between which lines were wrapped by a program: mail and terminals wrap at 60 to 100. */
const narrowest = 45;
const widest = 120;
/** A line shorter than this share of the width was ended by its author. */
const shortLine = 0.5;
const startsLowerCase = /^\p{Ll}/u;
const endsSentence = /[.!?。！？:：;；][\])"'”’“»«）」』]*$/u;
/** 'Zusammen-' and 'arbeit' are one word; 'Mikro-' and 'und Nanoelektronik' are not. */
const hyphenated = /\p{Ll}-$/u;
const standsAlone = /^(?:und|oder|bzw|sowie|bis|als|and|or|to)\b/u;

/** A Chinese character takes two columns. */
function width(line: string): number {
  let columns = 0;
  for (const character of line) columns += isWide(character) ? 2 : 1;
  return columns;
}

/**
 * The lines of one paragraph block (no blank line between them) with those joined that a program
 * wrapped: lines that were full, so that the next word would not have fitted.
 */
export function unwrapLines(lines: readonly string[]): string[] {
  const columns = lines.map(width);
  const full = columns.reduce((longest, length) => Math.max(longest, length), 0);
  if (lines.length < 2 || full < narrowest || full > widest) return [...lines];
  const paragraphs: string[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const paragraph = paragraphs.at(-1);
    if (
      before !== undefined &&
      paragraph !== undefined &&
      wasWrapped(before, columns[index - 1] ?? 0, line, full)
    ) {
      paragraph.push(line);
    } else {
      paragraphs.push([line]);
    }
  }
  return paragraphs.map(joinWrapped);
}

function wasWrapped(before: string, columns: number, line: string, full: number): boolean {
  const firstWord = isWide(line.at(0)) ? line.slice(0, 1) : (line.split(' ', 1)[0] ?? '');
  if (columns + 1 + width(firstWord) > full) return true;
  return columns >= full * shortLine && startsLowerCase.test(line) && !endsSentence.test(before);
}

function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((paragraph, line) => {
    const isOneWord =
      hyphenated.test(paragraph) && startsLowerCase.test(line) && !standsAlone.test(line);
    return isOneWord ? paragraph.slice(0, -1) + line : joinLines([paragraph, line]);
  });
}
