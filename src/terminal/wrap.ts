import stringWidth from 'string-width';
import { isSpace, mayBreakBetween } from './line-breaks.ts';

/** A stretch of text, set off or not. */
export interface Run {
  readonly text: string;
  readonly marked: boolean;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns that a text takes on a screen: Chinese characters and emoji take two. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/**
 * Breaks runs of text into lines of at most `columns` columns, at spaces and between Chinese
 * characters; what has no such place and is too long is cut where it must be. Line breaks in the
 * text stay, spaces at the ends of lines go.
 */
export function wrapRuns(runs: readonly Run[], columns: number): Run[][] {
  const lines: Run[][] = [];
  for (const paragraph of paragraphs(runs)) {
    for (const line of wrapCells(paragraph, Math.max(2, columns))) lines.push(joined(line));
  }
  return lines;
}

export function wrapText(text: string, columns: number): string[] {
  return wrapRuns([{ text, marked: false }], columns).map((line) =>
    line.map((run) => run.text).join(''),
  );
}

function paragraphs(runs: readonly Run[]): Cell[][] {
  let current: Cell[] = [];
  const all = [current];
  for (const { text, marked } of runs) {
    for (const { segment } of graphemes.segment(text)) {
      if (segment === '\n' || segment === '\r\n') {
        current = [];
        all.push(current);
      } else {
        current.push({ text: segment, width: columnsOf(segment), marked });
      }
    }
  }
  return all;
}

function wrapCells(cells: readonly Cell[], columns: number): Cell[][] {
  const lines: Cell[][] = [];
  let line: Cell[] = [];
  let used = 0;
  for (const word of unbreakable(cells)) {
    const needed = widthOf(trimmed(word));
    if (used > 0 && used + needed > columns) {
      lines.push(trimmed(line));
      line = [];
      used = 0;
    }
    for (const cell of word) {
      if (used + cell.width > columns && !isSpace(cell.text)) {
        lines.push(trimmed(line));
        line = [];
        used = 0;
      }
      if (line.length === 0 && isSpace(cell.text)) continue;
      line.push(cell);
      used += cell.width;
    }
  }
  lines.push(trimmed(line));
  return lines;
}

/** Pieces between two places where a line may end; spaces belong to the piece before them. */
function unbreakable(cells: readonly Cell[]): Cell[][] {
  const pieces: Cell[][] = [];
  let piece: Cell[] = [];
  let before: Cell | undefined;
  for (const cell of cells) {
    if (before !== undefined && mayBreakBetween(before.text, cell.text)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(cell);
    before = cell;
  }
  pieces.push(piece);
  return pieces;
}

function trimmed(cells: readonly Cell[]): Cell[] {
  const last = cells.findLastIndex((cell) => !isSpace(cell.text));
  return cells.slice(0, last + 1);
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function joined(cells: readonly Cell[]): Run[] {
  const runs: { text: string; marked: boolean }[] = [];
  for (const { text, marked } of cells) {
    const last = runs.at(-1);
    if (last?.marked === marked) last.text += text;
    else runs.push({ text, marked });
  }
  return runs;
}
