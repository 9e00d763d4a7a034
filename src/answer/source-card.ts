import { formatCitation, parseCitation } from '../domain/citation.ts';
import { BrueckeError } from '../domain/errors.ts';
import { pagesOf } from '../domain/pages.ts';
import type { CitationChange, NeighbouringPassage, SourceCard } from '../domain/source.ts';
import type { ReportedVisit } from '../domain/visit.ts';
import type { Snapshot } from '../index/snapshot/snapshot.ts';
import { documentFacts } from './document-facts.ts';
import { findPassage, type PassageOfDocument, passagesOf } from './find-passage.ts';
import { nearestCitations } from './nearest-citations.ts';
import { passageState } from './passage-state.ts';

const mostNearby = 25;

interface LookedUp extends PassageOfDocument {
  readonly change?: CitationChange;
}

/**
 * Looks a citation up. One that carries the state of its passage finds the passage where it stands
 * now, or says that other words stand in its place.
 *
 * @throws BrueckeError `citation-invalid`, `citation-unknown`, `citation-gone`; all with `citation`
 *   and `nearest`
 */
export function sourceCard(
  snapshot: Snapshot,
  visits: readonly ReportedVisit[],
  text: string,
): SourceCard {
  const { document, number, count, index, change } = lookUp(snapshot, text);
  const { start, end } = snapshot.passages.passage(index);
  const { author, read, rights } = document;
  const page = pagesOf(document, { start, end });
  const nearby = around(passagesOf(snapshot, document.id), number - 1).map((passage) =>
    neighbour(snapshot, passage),
  );
  const citation = formatCitation({ document: document.id, number });
  const at = nearby.findIndex((each) => each.citation === citation);
  const [before, after] = [nearby[at - 1], nearby[at + 1]];
  const quoted = document.text.slice(start, end);
  return {
    citation,
    state: passageState(quoted),
    ...(change !== undefined && { change }),
    ...documentFacts(document),
    ...(author !== undefined && { author }),
    ...(read !== undefined && { read }),
    ...(rights !== undefined && { rights }),
    file: document.file,
    ...(page !== undefined && { page }),
    text: quoted,
    start,
    end,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    nearby,
    passages: count,
    sources: document.sources ?? [],
    visits: visits.filter(({ sources }) =>
      sources.some((source) => source.document === document.id),
    ),
  };
}

/** @throws BrueckeError as `sourceCard` */
export function lookUp(snapshot: Snapshot, text: string): LookedUp {
  const citation = parseCitation(text);
  const found = citation && findPassage(snapshot, citation);
  const state = citation?.state;
  if (citation === undefined) throw missing('citation-invalid', snapshot, text);
  if (found !== undefined && (state === undefined || stateOf(snapshot, found) === state)) {
    return found;
  }
  const passages = state === undefined ? [] : passagesOf(snapshot, citation.document);
  const moved = passages.find((passage) => stateOf(snapshot, passage) === state);
  const asked = formatCitation(citation);
  if (moved !== undefined) return { ...moved, change: { citation: asked, kind: 'moved' } };
  if (found !== undefined) return { ...found, change: { citation: asked, kind: 'replaced' } };
  throw missing(passages.length > 0 ? 'citation-gone' : 'citation-unknown', snapshot, text);
}

function missing(
  code: 'citation-invalid' | 'citation-unknown' | 'citation-gone',
  snapshot: Snapshot,
  text: string,
): BrueckeError {
  const citation = text.trim();
  return new BrueckeError(code, {
    citation,
    nearest: nearestCitations(snapshot, citation).join(', '),
  });
}

/** As many on both sides as there are and fit. */
function around<Item>(items: readonly Item[], at: number): readonly Item[] {
  const half = Math.floor(mostNearby / 2);
  const start = Math.max(0, Math.min(at - half, items.length - mostNearby));
  return items.slice(start, start + mostNearby);
}

function neighbour(
  snapshot: Snapshot,
  { document, number, index }: PassageOfDocument,
): NeighbouringPassage {
  const { start, end } = snapshot.passages.passage(index);
  return {
    citation: formatCitation({ document: document.id, number }),
    text: document.text.slice(start, end),
  };
}

function stateOf(snapshot: Snapshot, passage: PassageOfDocument): string {
  return passageState(neighbour(snapshot, passage).text);
}
