import { foldedName, foldedNames } from '../../corpus/visits/names.ts';
import type { Document } from '../../domain/document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Visit } from '../../domain/visit.ts';

/**
 * The number of the passage that reports a visit: where rules read it, the one they read it from;
 * else the one that names most of place, delegation, date and people, the first among equals.
 */
export function reportingPassage(
  visit: Visit,
  document: Pick<Document, 'text'>,
  passages: readonly Passage[],
): number {
  const { evidence } = visit;
  if (evidence !== undefined) {
    const { start } = evidence.sentence;
    const read = passages.find((passage) => passage.start <= start && start < passage.end);
    if (read !== undefined) return read.number;
  }
  const clues = cluesOf(visit);
  // Only here: the text of a stored document is read from the disk.
  const { text } = document;
  let best = { number: 1, named: 0 };
  for (const { number, start, end } of passages) {
    const folded = foldedName(text.slice(start, end));
    const named = clues.filter((clue) => clue.some((name) => folded.includes(name))).length;
    if (named > best.named) best = { number, named };
  }
  return best.number;
}

/** What a report would name, each thing by all its names. */
function cluesOf({ place, delegation, date, people }: Visit): (readonly string[])[] {
  const home = [...foldedNames(delegation?.from?.name), ...foldedNames(delegation?.name)];
  const year = /\d{4}/u.exec(date ?? '')?.[0];
  return [
    foldedNames(place?.name),
    home,
    ...(year === undefined ? [] : [[year]]),
    ...people.map(({ name }) => [foldedName(name)]),
  ].filter((names) => names.length > 0);
}
