import { type FilteredVisits, withoutYear } from '../../answer/visits/filter.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { visitFacts, visitTitle } from '../../messages/visit-words.ts';
import { visitMessagesIn } from '../../messages/visits/index.ts';
import { printableLine } from '../printable.ts';
import { indented, labelled } from './lines.ts';
import { messagesOf, type View } from './view.ts';

/** The visits as they come, a paragraph each, with what is left out and what stands at the end. */
export function renderVisits(
  { visits, undated }: FilteredVisits,
  filtered: boolean,
  view: View,
): string[] {
  const { heading, none } = messagesOf(view).visit;
  const { noneSuch, undatedLeftOut, withoutYear: atTheEnd } = visitMessagesIn(view.language);
  const yearless = withoutYear(visits);
  const notes = [
    ...(yearless > 0 && yearless < visits.length ? [atTheEnd(yearless)] : []),
    ...(undated > 0 ? [undatedLeftOut(undated)] : []),
  ];
  const first = visits.length > 0 ? heading(visits.length) : filtered ? noneSuch : none;
  return [
    ...[first, ...notes]
      .flatMap((line) => indented(line, 2, view.columns))
      .map((line) => (visits.length > 0 ? view.style.dim(line) : line)),
    ...visits.flatMap((visit) => ['', ...renderVisit(visit, view)]),
  ];
}

export function renderVisit(visit: ReportedVisit, view: View): string[] {
  const { language, columns, style } = view;
  const { recognised } = visitMessagesIn(language);
  const facts = visitFacts(visit, language)
    .map(({ label, text }) => ({ label, text: printableLine(text) }))
    .filter(({ text }) => text !== '');
  return [
    ...indented(printableLine(visitTitle(visit, language)), 2, columns).map(style.bold),
    ...(visit.evidence === undefined ? [] : indented(recognised, 2, columns).map(style.dim)),
    ...labelled(facts, 2, columns, style.dim),
  ];
}
