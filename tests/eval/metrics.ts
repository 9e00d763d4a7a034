/** Rank of the first relevant item, from 1; 0 where there is none. */
export function firstRank<Item>(
  ranked: readonly Item[],
  relevant: (item: Item) => boolean,
): number {
  return ranked.findIndex(relevant) + 1;
}

/**
 * nDCG@10 (Järvelin and Kekäläinen 2002) of items that are all as relevant: 1 where they hold the
 * first places. `ranks` from 1; 0: not found.
 */
export function ndcgAt10(ranks: readonly number[]): number {
  const gain = (rank: number): number => (rank >= 1 && rank <= 10 ? 1 / Math.log2(1 + rank) : 0);
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + gain(b), 0);
  return sum(ranks) / sum(ranks.map((_, at) => at + 1));
}

/** Share of the items that are among the first `depth`. */
export function recallAt(depth: number, ranks: readonly number[]): number {
  return ranks.filter((rank) => rank >= 1 && rank <= depth).length / ranks.length;
}

/** Mean in percent; NaN for nothing. */
export function percent(values: readonly number[]): number {
  return (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
}

export function formatPercent(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(1);
}

/** Rows of cells as aligned columns, as Markdown prints them. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((cell, at) =>
    Math.max(cell.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}
