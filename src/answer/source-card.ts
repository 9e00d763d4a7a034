import { formatCitation, parseCitation } from '../domain/citation.ts';
import type { Document } from '../domain/document.ts';
import { BrueckeError } from '../domain/errors.ts';
import { pagesOf } from '../domain/pages.ts';
import type { NeighbouringPassage, SourceCard } from '../domain/source.ts';
import type { ReportedVisit } from '../domain/visit.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';
import { documentFacts } from './document-facts.ts';
import { findPassage, type PassageOfDocument } from './find-passage.ts';

const nearestCitations = 3;

/**
 * Looks a citation up.
 *
 * @throws BrueckeError `citation-invalid`, `citation-unknown`; both with `citation` and `nearest`
 */
export function sourceCard(
  snapshot: Snapshot,
  visits: readonly ReportedVisit[],
  text: string,
): SourceCard {
  const { document, index, number, count } = lookUp(snapshot, text);
  const passage = snapshot.passages.passage(index);
  const { author } = document;
  const page = pagesOf(document, passage);
  const before = number > 1 ? neighbour(snapshot, document, index - 1) : undefined;
  const after = number < count ? neighbour(snapshot, document, index + 1) : undefined;
  return {
    citation: formatCitation({ document: document.id, number }),
    ...documentFacts(document),
    ...(author !== undefined && { author }),
    file: document.file,
    ...(page !== undefined && { page }),
    text: document.text.slice(passage.start, passage.end),
    start: passage.start,
    end: passage.end,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    passages: count,
    sources: document.sources ?? [],
    visits: visits.filter(({ sources }) => sources.includes(document.id)),
  };
}

/** @throws BrueckeError `citation-invalid`, `citation-unknown`; both with `citation` and `nearest` */
export function lookUp(snapshot: Snapshot, text: string): PassageOfDocument {
  const citation = parseCitation(text);
  const found = citation && findPassage(snapshot, citation);
  if (found !== undefined) return found;
  throw new BrueckeError(citation === undefined ? 'citation-invalid' : 'citation-unknown', {
    citation: text.trim(),
    nearest: nearest(snapshot, text.trim()).join(', '),
  });
}

function neighbour(snapshot: Snapshot, document: Document, index: number): NeighbouringPassage {
  const { number, start, end } = snapshot.passages.passage(index);
  return {
    citation: formatCitation({ document: document.id, number }),
    text: document.text.slice(start, end),
  };
}

/** First citations of the documents whose ids are most like what was typed. */
function nearest(snapshot: Snapshot, text: string): string[] {
  const typed = bigrams(text.toLowerCase().split('#')[0] ?? '');
  return snapshot.documents
    .map(({ id }) => ({ id, likeness: likeness(typed, bigrams(id)) }))
    .toSorted((left, right) => right.likeness - left.likeness || (left.id < right.id ? -1 : 1))
    .slice(0, nearestCitations)
    .map(({ id }) => formatCitation({ document: id, number: 1 }));
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
