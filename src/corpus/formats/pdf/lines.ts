import { cleanCharacters, collapseSpaces } from '../../clean.ts';
import type { Fragment } from './fragments.ts';

/** A line of one column, or a row of a table. */
export interface Line {
  readonly text: string;
  readonly isRow: boolean;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly page: number;
  /** Edges of the column that it stands in. */
  readonly columnLeft: number;
  readonly columnRight: number;
}

/** The lines of one column; fragments side by side are the cells of a row. */
export function linesOf(column: readonly Fragment[], page: number): Line[] {
  const columnLeft = Math.min(...column.map(({ left }) => left));
  const columnRight = Math.max(...column.map(({ right }) => right));
  const lines: Fragment[][] = [];
  for (const fragment of column) {
    const line = lines.at(-1);
    const [first] = line ?? [];
    const isSame = first !== undefined && Math.abs(first.base - fragment.base) < first.size * 0.35;
    if (line !== undefined && isSame) line.push(fragment);
    else lines.push([fragment]);
  }
  return lines.flatMap((fragments) => {
    const ordered = fragments.toSorted((one, other) => one.left - other.left);
    const cells = ordered
      .map(({ text }) => collapseSpaces(cleanCharacters(text)))
      .filter((text) => text !== '');
    if (cells.length === 0) return [];
    const isRow = cells.length > 1 && !isMark(cells[0] ?? '');
    return [
      {
        text: cells.join(isRow ? ' | ' : ' '),
        isRow,
        left: Math.min(...ordered.map(({ left }) => left)),
        right: Math.max(...ordered.map(({ right }) => right)),
        base: ordered[0]?.base ?? 0,
        size: Math.max(...ordered.map(({ size }) => size)),
        page,
        columnLeft,
        columnRight,
      },
    ];
  });
}

/** The mark of a list stands apart from its entry, and the number apart from its heading. */
function isMark(text: string): boolean {
  return /^(?:\P{L}{1,3}|\d{1,3}(?:\.\d{1,3}){0,3}\.?|[a-z][.)])$/u.test(text);
}
