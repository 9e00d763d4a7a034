import type { AskedField } from '../../../domain/answer.ts';
import { parseCitation } from '../../../domain/citation.ts';
import type { Span } from '../../../domain/span.ts';
import type { ReportedVisit, VisitField } from '../../../domain/visit.ts';
import type { Snapshot } from '../../../index/snapshot/snapshot.ts';
import { findPassage, type PassageOfDocument, passagesOf } from '../../find-passage.ts';
import { type Clue, cluesOf } from './clues.ts';

/** A passage that says a field of a visit. */
export interface SayingPassage {
  /** Number of the passage in the snapshot. */
  readonly passage: number;
  /** `[start, end)` of the document's text: the sentence that says most of it. */
  readonly highlight: Span | undefined;
}

/** Enough for the reports of a visit; a book is not looked through for each question. */
const mostLookedAt = 300;

/** Where a recognised visit keeps what it was read from. */
const readFrom: Readonly<Record<AskedField['field'], VisitField>> = {
  date: 'date',
  place: 'place',
  delegation: 'delegation',
  leader: 'people',
  hosts: 'hosts',
  people: 'people',
  organisations: 'organisations',
  participants: 'people',
  size: 'size',
  occasion: 'occasion',
  topics: 'topics',
  outcome: 'outcome',
};

/**
 * The passage of the visit's documents that says a field: where rules read it, the one they read it
 * from; else the one that says most of it, of two alike the one that reports the visit. Undefined
 * where no citation of the visit is of these documents.
 */
export function passageThatSays(
  snapshot: Snapshot,
  visit: ReportedVisit,
  field: AskedField['field'],
): SayingPassage | undefined {
  const [source] = visit.sources;
  const parsed = source && parseCitation(source.citation);
  const reporting = parsed && findPassage(snapshot, parsed);
  if (reporting === undefined) return undefined;
  const read = passageReadFrom(snapshot, visit, field, reporting.document.id);
  if (read !== undefined) return read;
  const all = visit.sources.flatMap(({ document }) => passagesOf(snapshot, document));
  let best = { at: reporting, said: 0 };
  for (const at of [reporting, ...all.slice(0, mostLookedAt)]) {
    const { start, end } = snapshot.passages.passage(at.index);
    const said = total(cluesOf(visit, field, at.document.language), at, start, end);
    if (said > best.said) best = { at, said };
  }
  return { passage: best.at.index, highlight: sentenceThatSays(snapshot, best.at, visit, field) };
}

function passageReadFrom(
  snapshot: Snapshot,
  { evidence }: ReportedVisit,
  field: AskedField['field'],
  document: string,
): SayingPassage | undefined {
  const [slice] = evidence?.fields[readFrom[field]] ?? [];
  if (slice === undefined) return undefined;
  for (const { index } of passagesOf(snapshot, document)) {
    const { start, end, sentences } = snapshot.passages.passage(index);
    if (slice.start < start || slice.start >= end) continue;
    const holding = sentences.find((each) => each.start <= slice.start && slice.start < each.end);
    return { passage: index, highlight: holding };
  }
  return undefined;
}

function sentenceThatSays(
  snapshot: Snapshot,
  at: PassageOfDocument,
  visit: ReportedVisit,
  field: AskedField['field'],
): Span | undefined {
  const clues = cluesOf(visit, field, at.document.language);
  const { sentences } = snapshot.passages.passage(at.index);
  let best = { span: sentences[0], said: 0 };
  for (const span of sentences) {
    const said = total(clues, at, span.start, span.end);
    if (said > best.said) best = { span, said };
  }
  return best.span;
}

function total(
  clues: readonly Clue[],
  { document }: PassageOfDocument,
  start: number,
  end: number,
): number {
  const text = document.text.slice(start, end);
  return clues.reduce((sum, clue) => sum + clue(text), 0);
}
