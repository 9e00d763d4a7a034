import type { ReportedVisit } from '../../domain/visit.ts';
import { formatDate } from '../../messages/index.ts';
import {
  delegationInWords,
  nameOfPlace,
  personInWords,
  placeInWords,
} from '../../messages/visit-words.ts';
import { printableLine } from '../printable.ts';
import { indented, type LabelledText, labelled } from './lines.ts';
import { messagesOf, type View } from './view.ts';

/** The visits as they come, a paragraph each. */
export function renderVisits(visits: readonly ReportedVisit[], view: View): string[] {
  const { heading, none } = messagesOf(view).visit;
  if (visits.length === 0) return indented(none, 2, view.columns);
  return [
    ...indented(heading(visits.length), 2, view.columns).map(view.style.dim),
    ...visits.flatMap((visit) => ['', ...renderVisit(visit, view)]),
  ];
}

export function renderVisit(visit: ReportedVisit, view: View): string[] {
  const { language, columns, style } = view;
  const { visit: labels } = messagesOf(view);
  const date = printableLine(formatDate(visit.date, language));
  const place = placeInWords(visit.place, language) || labels.placeNotStated;
  const rows: LabelledText[] = [
    { label: labels.delegation, text: delegationInWords(visit.delegation, language) },
    {
      label: labels.stops,
      text: visit.stops.map((stop) => nameOfPlace(stop, language)).join(' · '),
    },
    { label: labels.hosts, text: visit.hosts.join(' · ') },
    { label: labels.people, text: visit.people.map(personInWords).join(' · ') },
    { label: labels.organisations, text: visit.organisations.join(' · ') },
    { label: labels.occasion, text: visit.occasion ?? '' },
    { label: labels.topics, text: visit.topics.join(' · ') },
    { label: labels.outcome, text: visit.outcome ?? '' },
    { label: labels.sources, text: visit.sources.map(({ document }) => document).join(' · ') },
  ];
  const stated = rows
    .map((row) => ({ ...row, text: printableLine(row.text) }))
    .filter((row) => row.text !== '');
  return [
    ...indented(`${date} · ${printableLine(place)}`, 2, columns).map(style.bold),
    ...labelled(stated, 2, columns, style.dim),
  ];
}
