/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours,
 * each counted once. In code points, so that a Chinese character counts as one.
 */
export function editDistance(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) {
        best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The candidate with the fewest edits, if it takes at most `most`; the first one on a tie. */
export function nearestOf(
  value: string,
  candidates: readonly string[],
  most: number,
): string | undefined {
  let nearest: string | undefined;
  let fewest = most + 1;
  for (const candidate of candidates) {
    // A difference in length is a lower bound, and it keeps a pasted page from being compared.
    if (Math.abs(candidate.length - value.length) >= fewest * 2) continue;
    const distance = editDistance(value, candidate);
    if (distance < fewest) {
      fewest = distance;
      nearest = candidate;
    }
  }
  return nearest;
}
