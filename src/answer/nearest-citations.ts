import { formatCitation, parseCitation } from '../domain/citation.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';
import { findDocument } from './find-passage.ts';

const offered = 3;

/**
 * Citations to try in place of one that is none: the last passage of a document that has fewer than
 * were asked for, then the first ones of the documents whose ids are most like what was typed.
 */
export function nearestCitations(snapshot: Snapshot, text: string): string[] {
  const citation = parseCitation(text);
  const at = citation === undefined ? -1 : findDocument(snapshot, citation.document);
  const typed = bigrams(text.toLowerCase().split('#')[0] ?? '');
  return snapshot.documents
    .map(({ id }, index) => ({
      id,
      number: index === at ? countOfPassages(snapshot, at) : 1,
      likeness: index === at ? Infinity : likeness(typed, bigrams(id)),
    }))
    .toSorted((left, right) =>
      left.likeness === right.likeness
        ? left.id < right.id
          ? -1
          : 1
        : right.likeness - left.likeness,
    )
    .slice(0, offered)
    .map(({ id, number }) => formatCitation({ document: id, number: Math.max(1, number) }));
}

function countOfPassages({ passages }: Snapshot, document: number): number {
  const { first, end } = passages.ofDocument(document);
  return end - first;
}

function bigrams(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`));
}

/** Dice's coefficient over pairs of characters, in [0, 1]. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / (left.size + right.size);
}
