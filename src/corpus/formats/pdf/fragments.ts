import type { PDFPageProxy } from 'pdfjs-dist/types/src/pdf.d.ts';

/** Text that stands together on one line, in points from the lower left corner of its page. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on. */
  readonly base: number;
  /** Height of the letters. */
  readonly size: number;
}

export interface PageText {
  /** From 1. */
  readonly number: number;
  readonly height: number;
  readonly width: number;
  readonly fragments: readonly Fragment[];
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Gaps wider than this share of the letters' height part columns and cells; smaller ones are spaces. */
const partingGap = 1.3;
const spaceGap = 0.15;
const sameBase = 0.35;

/** The text of one page in fragments, in no order. Text on its side or upside down is left out. */
export async function readPage(page: PDFPageProxy): Promise<PageText> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const upright = items.filter(
    (item): item is typeof item & Item => 'str' in item && isUpright(item),
  );
  return { number: page.pageNumber, width, height, fragments: joinItems(upright.map(fragmentOf)) };
}

function isUpright({ str, transform }: Item): boolean {
  const [a = 0, b = 0, , d = 0] = transform;
  return str.trim() !== '' && a > 0 && d > 0 && Math.abs(b) < a / 10;
}

function fragmentOf({ str, transform, width, height }: Item): Fragment {
  const [, , , size = height, left = 0, base = 0] = transform;
  return { text: str, left, right: left + width, base, size: height || size };
}

/** Items are words or single letters: those of one line that nearly touch are one fragment. */
function joinItems(items: readonly Fragment[]): Fragment[] {
  const rows = new Map<number, Fragment[]>();
  const bases: number[] = [];
  for (const item of items) {
    const known = bases.find((base) => Math.abs(base - item.base) <= item.size * sameBase);
    const base = known ?? item.base;
    if (known === undefined) bases.push(base);
    const row = rows.get(base) ?? [];
    row.push(item);
    rows.set(base, row);
  }
  return [...rows.values()].flatMap(joinRow);
}

function joinRow(row: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = [];
  for (const item of row.toSorted((left, right) => left.left - right.left)) {
    const before = joined.at(-1);
    const gap = before === undefined ? 0 : item.left - before.right;
    const size = Math.max(item.size, before?.size ?? 0);
    if (before === undefined || gap > size * partingGap) joined.push(item);
    else joined[joined.length - 1] = joinTwo(before, item, gap > size * spaceGap);
  }
  return joined;
}

function joinTwo(before: Fragment, item: Fragment, hasSpace: boolean): Fragment {
  const space = hasSpace && !before.text.endsWith(' ') && !item.text.startsWith(' ') ? ' ' : '';
  return {
    text: `${before.text}${space}${item.text}`,
    left: before.left,
    right: Math.max(before.right, item.right),
    // A raised number or a footnote's mark does not move the line.
    base: before.size >= item.size ? before.base : item.base,
    size: Math.max(before.size, item.size),
  };
}
