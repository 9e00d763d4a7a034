import type { Language } from '../../domain/language.ts';
import { localized } from '../../domain/language.ts';
import type { Delegation, Person, Place, ReportedVisit } from '../../domain/visit.ts';
import { formatDate } from '../../messages/index.ts';
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
    { label: labels.delegation, text: delegationInWords(visit.delegation, view) },
    { label: labels.stops, text: visit.stops.map((stop) => nameOf(stop, language)).join(' · ') },
    { label: labels.hosts, text: visit.hosts.join(' · ') },
    { label: labels.people, text: visit.people.map(personInWords).join(' · ') },
    { label: labels.organisations, text: visit.organisations.join(' · ') },
    { label: labels.occasion, text: visit.occasion ?? '' },
    { label: labels.topics, text: visit.topics.join(' · ') },
    { label: labels.outcome, text: visit.outcome ?? '' },
    { label: labels.sources, text: visit.sources.join(' · ') },
  ];
  const stated = rows
    .map((row) => ({ ...row, text: printableLine(row.text) }))
    .filter((row) => row.text !== '');
  return [
    ...indented(`${date} · ${printableLine(place)}`, 2, columns).map(style.bold),
    ...labelled(stated, 2, columns, style.dim),
  ];
}

function nameOf(place: Place, language: Language): string {
  return localized(place.name, language) ?? '';
}

/** 'Jinan, Shandong, China', in Chinese from the large to the small: '中国山东济南'. */
function placeInWords(place: Place, language: Language): string {
  const parts = [
    nameOf(place, language),
    place.region === undefined ? '' : (localized(place.region, language) ?? ''),
    countryName(place.country, language),
  ].filter((part, index, all) => part !== '' && part !== all[index - 1]);
  return language === 'zh' ? parts.reverse().join('') : parts.join(', ');
}

function countryName(code: string | undefined, language: Language): string {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return '';
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

function delegationInWords({ name, from, size }: Delegation, view: View): string {
  const { language } = view;
  const { visit } = messagesOf(view);
  const named = localized(name, language) ?? '';
  const home = from === undefined ? '' : nameOf(from, language);
  return [
    named,
    // 'Delegation from Dresden, from Dresden' helps nobody.
    home === '' || named.includes(home) ? '' : visit.from(home),
    size === undefined ? '' : sizeInWords(size, view),
  ]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '，' : ', ');
}

/** '30' is a count; 'fast 30' and '30多' lack only the noun; anything else says it all. */
function sizeInWords(size: string, view: View): string {
  const { people, peopleAsStated } = messagesOf(view).count;
  if (/^\d{1,9}$/.test(size)) return people(Number(size));
  return /[\d多余几]$/u.test(size) ? peopleAsStated(size) : size;
}

function personInWords({ name, role }: Person): string {
  return role === undefined ? name : `${name}, ${role}`;
}
