import type { AskedField } from '../../../domain/answer.ts';
import { parseCitation } from '../../../domain/citation.ts';
import type { Span } from '../../../domain/span.ts';
import type { ReportedVisit, VisitField } from '../../../domain/visit.ts';
import type { Snapshot } from '../../../index/snapshot/snapshot.ts';
import { findPassage, type PassageOfDocument, passagesOf } from '../../find-passage.ts';
import { cluesOf, SaidText } from './clues.ts';

/** A passage that says a field of a visit. */
export interface SayingPassage {
  /** Number of the passage in the snapshot. */
  readonly passage: number;
  /** `[start, end)` of the document's text: the sentence that says most of it. */
  readonly highlight: Span | undefined;
}

/** Enough for the reports of a visit; a book is not looked through for each question. */
const mostLookedAt = 300;

/** What one passage leaves out others may say. */
const mostPassages = 3;

/** Where a recognised visit keeps what it was read from. */
const readFrom: Readonly<Record<AskedField['field'], VisitField>> = {
  date: 'date',
  place: 'place',
  delegation: 'delegation',
  leader: 'leaders',
  hosts: 'hosts',
  people: 'people',
  organisations: 'organisations',
  participants: 'people',
  size: 'size',
  occasion: 'occasion',
  topics: 'topics',
  outcome: 'outcome',
};

interface Looked {
  readonly at: PassageOfDocument;
  /** How much of each value it says. */
  readonly said: readonly number[];
}

/**
 * The passages of the visit's documents that say a field: first where rules read it, the one they
 * read it from, else the one that says most of it, of two alike the one that reports the visit; then
 * others for what that one does not say and they say word for word. None where the visit's citation
 * is of other documents.
 */
export function passagesThatSay(
  snapshot: Snapshot,
  visit: ReportedVisit,
  field: AskedField['field'],
): SayingPassage[] {
  const [source] = visit.sources;
  const parsed = source && parseCitation(source.citation);
  const reporting = parsed && findPassage(snapshot, parsed);
  if (reporting === undefined) return [];
  const all = visit.sources.flatMap(({ document }) => passagesOf(snapshot, document));
  const looked = [reporting, ...all.slice(0, mostLookedAt)].map((at) =>
    look(snapshot, at, visit, field),
  );
  const read = passageReadFrom(snapshot, visit, field, reporting.document.id);
  const first =
    looked.find(({ at }) => at.index === read?.passage) ??
    looked.reduce((best, each) => (total(each.said) > total(best.said) ? each : best));
  const chosen = [first];
  while (chosen.length < mostPassages) {
    const missing = first.said.flatMap((_, value) =>
      chosen.some(({ said }) => said[value] === 1) ? [] : [value],
    );
    const gain = ({ said }: Looked) => missing.filter((value) => said[value] === 1).length;
    const next = looked.reduce((best, each) => (gain(each) > gain(best) ? each : best), first);
    if (gain(next) === 0) break;
    chosen.push(next);
  }
  return chosen.map(({ at }) =>
    at.index === read?.passage ? read : saying(snapshot, at, visit, field),
  );
}

function look(
  snapshot: Snapshot,
  at: PassageOfDocument,
  visit: ReportedVisit,
  field: AskedField['field'],
  span: Span = snapshot.passages.passage(at.index),
): Looked {
  const { text, language } = at.document;
  const said = new SaidText(text.slice(span.start, span.end), language);
  return { at, said: cluesOf(visit, field, language).map((clue) => clue(said)) };
}

function total(said: readonly number[]): number {
  return said.reduce((sum, each) => sum + each, 0);
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

/** With the sentence that says most, of those alike the first. */
function saying(
  snapshot: Snapshot,
  at: PassageOfDocument,
  visit: ReportedVisit,
  field: AskedField['field'],
): SayingPassage {
  const { sentences } = snapshot.passages.passage(at.index);
  let best = { span: sentences[0], said: 0 };
  for (const span of sentences) {
    const said = total(look(snapshot, at, visit, field, span).said);
    if (said > best.said) best = { span, said };
  }
  return { passage: at.index, highlight: best.span };
}
