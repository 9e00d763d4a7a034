import type { Fragment, PageText } from './fragments.ts';

/** So many lines at the top of a page and at its bottom may be heads and feet. */
const mostLines = 3;
const pageNumber =
  /^(?:[-–—|·\s]*)(?:(?:seite|page|p\.|s\.|第)\s?)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:\/|von|of|共|，共)\s?\d{1,4})?\s?[页頁]?(?:[-–—|·\s]*)$/iu;

export interface WithoutRunning {
  readonly pages: readonly PageText[];
  /** Heads and feet, each once: they may state a title, a date, an address. */
  readonly running: readonly string[];
}

/** Parts the lines that come again on page after page, and page numbers, from the text. */
export function withoutRunning(pages: readonly PageText[]): WithoutRunning {
  const seen = new Map<string, Set<number>>();
  for (const page of pages) {
    for (const fragment of page.fragments) {
      if (!isInMargin(page, fragment)) continue;
      const key = keyOf(page, fragment);
      seen.set(key, (seen.get(key) ?? new Set()).add(page.number));
    }
  }
  // Left and right pages may differ, and the first often has neither head nor foot.
  const often = Math.max(2, Math.floor(pages.length / 3));
  const running = new Map<string, string>();
  const kept = pages.map((page) => ({
    ...page,
    fragments: page.fragments.filter((fragment) => {
      if (!isInMargin(page, fragment)) return true;
      const key = keyOf(page, fragment);
      const isNumber = pageNumber.test(fragment.text.trim()) && isAtEdge(page, fragment);
      if (!isNumber && (seen.get(key)?.size ?? 0) < often) return true;
      if (!isNumber && !running.has(key)) running.set(key, fragment.text);
      return false;
    }),
  }));
  return { pages: kept, running: [...running.values()] };
}

function isInMargin({ fragments }: PageText, { base, size }: Fragment): boolean {
  const isOther = ({ base: other }: Fragment): boolean => Math.abs(other - base) > size / 2;
  const others = [...new Set(fragments.filter(isOther).map((fragment) => fragment.base))];
  const above = others.filter((other) => other > base).length;
  return above < mostLines || others.length - above < mostLines;
}

/** Nothing stands further out. */
function isAtEdge({ fragments, height }: PageText, { base, size }: Fragment): boolean {
  const isTop = base > height / 2;
  return fragments.every((other) =>
    isTop ? other.base <= base + size : other.base >= base - size,
  );
}

function keyOf({ height }: PageText, { text, base }: Fragment): string {
  const words = text.replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim().toLowerCase();
  return `${base > height / 2 ? 'head' : 'foot'} ${words}`;
}
