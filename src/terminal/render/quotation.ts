import type { Quotation } from '../../domain/answer.ts';
import { printable } from '../printable.ts';
import type { Style } from '../style.ts';
import { type Run, wrapRuns } from '../wrap.ts';

type Highlights = Quotation['highlights'];

/**
 * Pairs that set a highlight off where there is no bold type. The first one that the passage does
 * not contain is used, so that no mark can be taken for the document's own.
 */
const pairsOfMarks = [
  ['⟦', '⟧'],
  ['⟪', '⟫'],
  ['⦃', '⦄'],
  ['[[', ']]'],
] as const;

/** A quotation behind a bar, its highlights in bold or between marks. */
export function renderQuotation(
  text: string,
  highlights: Highlights,
  style: Style,
  columns: number,
): string[] {
  const bar = style.dim('│');
  const runs = style.decorated
    ? splitRuns(text, highlights)
    : withMarks(splitRuns(text, highlights), text);
  return wrapRuns(runs, columns - 4).map((line) => {
    const words = line.map((run) => (run.marked ? style.bold(run.text) : run.text)).join('');
    return `  ${bar} ${words}`.trimEnd();
  });
}

/** Overlapping or unordered highlights become one stretch; what lies outside the text is cut off. */
function splitRuns(text: string, highlights: Highlights): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const [start, end] of highlights.toSorted((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    const until = Math.min(end, text.length);
    if (until <= from) continue;
    runs.push({ text: printable(text.slice(at, from)), marked: false });
    runs.push({ text: printable(text.slice(from, until)), marked: true });
    at = until;
  }
  runs.push({ text: printable(text.slice(at)), marked: false });
  return runs.filter((run) => run.text !== '');
}

function withMarks(runs: readonly Run[], text: string): Run[] {
  const [open, close] =
    pairsOfMarks.find((pair) => !pair.some((mark) => text.includes(mark))) ?? pairsOfMarks[0];
  return runs.map((run) =>
    run.marked ? { text: `${open}${run.text}${close}`, marked: true } : run,
  );
}
