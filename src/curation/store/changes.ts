import type { Document } from '../../domain/document.ts';
import type { Changes } from '../outcome.ts';

/** Lines are counted, not their order: what only moved has not changed. */
export function changesBetween(before: Document, after: Document): Changes {
  const rest = new Map<string, number>();
  for (const line of linesOf(before)) rest.set(line, (rest.get(line) ?? 0) + 1);
  let linesAdded = 0;
  for (const line of linesOf(after)) {
    const count = rest.get(line) ?? 0;
    if (count === 0) linesAdded += 1;
    else rest.set(line, count - 1);
  }
  const linesRemoved = [...rest.values()].reduce((sum, count) => sum + count, 0);
  const dates = { before: before.published, after: after.published };
  return {
    ...(before.title !== after.title && { title: { before: before.title, after: after.title } }),
    ...(dates.before !== dates.after && { published: dates }),
    linesAdded,
    linesRemoved,
  };
}

function linesOf({ text }: Document): string[] {
  return text.split('\n').filter((line) => line !== '');
}
