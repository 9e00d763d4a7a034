import type { PageStart } from '../../../domain/document.ts';
import { isWide } from '../../clean.ts';
import type { Piece } from '../reader.ts';
import { pieceOf } from '../text.ts';
import { joinWrapped } from '../unwrap.ts';
import type { Line } from './lines.ts';

/** Letters so much larger than those of the text are a heading's. */
const headingSize = 1.12;
/** White space between lines so much wider than usual parts paragraphs. */
const wideLeading = 1.25;
/** A line ends early where it leaves this share of its column free. */
const shortLine = 0.12;
/** In heights of letters. */
const indent = 0.8;
const longestHeading = 200;
const sentenceEnd = /[.!?:。！？：;；…][\])"'”’“»«）」』]*$/u;
const listMark = /^(?:[-–—*•▪●◦‣·○■□➢✓]\s|\d{1,3}[.)]\s|（[一二三四五六七八九十\d]{1,3}）|[①-⑳])/u;

/** The paragraphs, headings, entries and rows that the lines of a document make, in order. */
export function paragraphsOf(lines: readonly Line[]): Piece[] {
  const bodySize = sizeOfText(lines);
  const leading = usualLeading(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && goesOn(group, before, line, leading))
      group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => pieceOfGroup(group, bodySize));
}

function goesOn(group: readonly Line[], before: Line, line: Line, leading: number): boolean {
  if (before.isRow || line.isRow) return false;
  if (Math.abs(before.size - line.size) > before.size * 0.08) return false;
  if (listMark.test(line.text)) return false;
  if (before.page !== line.page || before.base <= line.base) return goesOnElsewhere(before, line);
  const usual = ownLeading(group) ?? leading * (line.size / 10);
  if (before.base - line.base > usual * wideLeading) return false;
  // An entry's text stands to the right of its mark; what begins further left comes after it.
  if (indentOf(line) < indentOf(group[0] ?? line) - line.size * indent) return false;
  const isIndented = indentOf(line) > line.size * indent;
  const wasIndented = indentOf(before) > before.size * indent;
  if (isIndented && !wasIndented && isEarlyOrEnd(before)) return false;
  return !(endsEarly(before) && sentenceEnd.test(before.text));
}

/** Over the end of a column or a page only in the midst of a sentence. */
function goesOnElsewhere(before: Line, line: Line): boolean {
  if (sentenceEnd.test(before.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return !endsEarly(before) && (isWide(line.text.at(0)) || /[,\p{Ll}]$/u.test(before.text));
}

function indentOf({ left, columnLeft }: Line): number {
  return left - columnLeft;
}

function endsEarly({ right, columnLeft, columnRight }: Line): boolean {
  return columnRight - right > (columnRight - columnLeft) * shortLine;
}

function isEarlyOrEnd(line: Line): boolean {
  return endsEarly(line) || sentenceEnd.test(line.text);
}

function pieceOfGroup(group: readonly Line[], bodySize: number): Piece {
  const { text, pages } = joined(group);
  const [first] = group;
  const size = first?.size ?? bodySize;
  if (first?.isRow === true) return { kind: 'row', text, pages };
  const isHeading = size > bodySize * headingSize && text.length <= longestHeading;
  if (isHeading) return { kind: 'heading', text, level: size > bodySize * 1.5 ? 1 : 2, pages };
  const piece = pieceOf(text);
  // Without its mark an entry is shorter, and a page that begins within it begins earlier.
  const cut = text.length - piece.text.length;
  return {
    ...piece,
    pages: pages.map(({ page, start }) => ({ page, start: Math.max(0, start - cut) })),
  };
}

/** The lines as one text, and where in it each page begins. */
function joined(lines: readonly Line[]): {
  readonly text: string;
  readonly pages: readonly PageStart[];
} {
  let text = '';
  const pages: PageStart[] = [];
  for (const [index, line] of lines.entries()) {
    const isNewPage = lines[index - 1]?.page !== line.page;
    text = index === 0 ? line.text : joinWrapped([text, line.text].map(plainHyphen));
    if (isNewPage) pages.push({ page: line.page, start: text.length - line.text.length });
  }
  return { text, pages };
}

function plainHyphen(text: string): string {
  return text.replace(/[\u00ad\u2010]$/u, '-');
}

/** The height in which most letters are written. */
function sizeOfText(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...lengths].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 10;
}

/** From line to line of a paragraph that has two. */
function ownLeading([first, second]: readonly Line[]): number | undefined {
  const isNext = first !== undefined && second !== undefined && first.base > second.base;
  return isNext ? first.base - second.base : undefined;
}

/** From line to line, for letters of height 10: as close as lines mostly come. */
function usualLeading(lines: readonly Line[]): number {
  const steps = lines
    .map((line, index) => ({ line, before: lines[index - 1] }))
    .flatMap(({ line, before }) =>
      before === undefined || before.page !== line.page || before.base <= line.base
        ? []
        : [((before.base - line.base) / line.size) * 10],
    )
    .toSorted((one, other) => one - other);
  return steps[Math.floor(steps.length / 6)] ?? 12;
}
