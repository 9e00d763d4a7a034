import type { Fragment } from './fragments.ts';

/** A gap from top to bottom that is at least so wide, in heights of letters, may part columns. */
const gutter = 0.9;
/** Columns have lines, and the lines fill them: cells of a table do neither. */
const fewestLines = 3;
const fullness = 0.55;
const fewestCharacters = 14;

/** A page with more lines is a drawing or a list, and looking for columns would take long. */
const mostLines = 300;
/** So many lines without columns show that there are none from here on. */
const linesToTell = 12;

/**
 * Fragments in the order in which they are read, in groups that stand in one column: columns are
 * where white space runs down beside full lines, and what crosses it stands above or below them.
 */
export function inReadingOrder(fragments: readonly Fragment[]): Fragment[][] {
  const ordered = fragments.toSorted(byPlace);
  const lines = linesOf(ordered);
  const columns = lines.length > mostLines ? undefined : findColumns(lines);
  if (columns === undefined) return ordered.length === 0 ? [] : [ordered];
  const { first, last, sides } = columns;
  const above = lines.slice(0, first).flat();
  const below = lines.slice(last + 1).flat();
  return [
    ...(above.length > 0 ? [above] : []),
    ...sides.flatMap(inReadingOrder),
    ...inReadingOrder(below),
  ];
}

function byPlace(one: Fragment, other: Fragment): number {
  return other.base - one.base || one.left - other.left;
}

function linesOf(ordered: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [];
  for (const fragment of ordered) {
    const line = lines.at(-1);
    if (line?.[0]?.base === fragment.base) line.push(fragment);
    else lines.push([fragment]);
  }
  return lines;
}

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly sides: readonly (readonly Fragment[])[];
}

/** The first lines that stand in columns, down to the one that crosses them. */
function findColumns(lines: readonly (readonly Fragment[])[]): Columns | undefined {
  for (let first = 0; first < lines.length; first += 1) {
    let found: Columns | undefined;
    for (let last = first + 1; last < lines.length; last += 1) {
      const sides = splitColumns(lines.slice(first, last + 1).flat());
      if (sides !== undefined) found = { first, last, sides };
      else if (found !== undefined || last - first > linesToTell) break;
    }
    if (found !== undefined) return found;
  }
  return undefined;
}

function splitColumns(fragments: readonly Fragment[]): [Fragment[], Fragment[]] | undefined {
  const size = medianSize(fragments);
  const byLeft = fragments.toSorted((one, other) => one.left - other.left);
  let right = Number.NEGATIVE_INFINITY;
  let best: { readonly at: number; readonly width: number } | undefined;
  for (const { left, right: end } of byLeft) {
    const width = left - right;
    if (
      width >= size * gutter &&
      width !== Number.POSITIVE_INFINITY &&
      (best === undefined || width > best.width)
    ) {
      const at = right + width / 2;
      const sides = sidesOf(fragments, at);
      if (sides.every(isColumn)) best = { at, width };
    }
    right = Math.max(right, end);
  }
  return best === undefined ? undefined : sidesOf(fragments, best.at);
}

function sidesOf(fragments: readonly Fragment[], at: number): [Fragment[], Fragment[]] {
  return [fragments.filter(({ left }) => left < at), fragments.filter(({ left }) => left >= at)];
}

function isColumn(fragments: readonly Fragment[]): boolean {
  if (fragments.length < fewestLines) return false;
  const left = Math.min(...fragments.map((fragment) => fragment.left));
  const right = Math.max(...fragments.map((fragment) => fragment.right));
  const full = fragments.filter(
    (fragment) => fragment.right - fragment.left >= (right - left) * fullness,
  );
  const characters = fragments.reduce(
    (sum, { text, size, left: from, right: to }) => sum + Math.max(text.length, (to - from) / size),
    0,
  );
  return full.length * 2 >= fragments.length && characters / fragments.length >= fewestCharacters;
}

function medianSize(fragments: readonly Fragment[]): number {
  const sizes = fragments.map(({ size }) => size).toSorted((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
