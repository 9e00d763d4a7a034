import { localized } from '../domain/language.ts';
import type { Delegation, Person, Place, ReportedVisit, VisitDifference } from '../domain/visit.ts';
import { formatDate, messagesIn } from './index.ts';
import { languageOf, type ReaderLanguage } from './reader-language.ts';
import { visitMessagesIn } from './visits/index.ts';

export function nameOfPlace(place: Place, language: ReaderLanguage): string {
  return localized(place.name, languageOf(language)) ?? '';
}

/** 'Jinan, Shandong, China', in Chinese from the large to the small: '中国山东济南'; names as documents give them. */
export function placeInWords(place: Place | undefined, language: ReaderLanguage): string {
  if (place === undefined) return '';
  const parts = [
    nameOfPlace(place, language),
    place.region === undefined ? '' : (localized(place.region, languageOf(language)) ?? ''),
    countryName(place.country, language),
  ].filter((part, index, all) => part !== '' && part !== all[index - 1]);
  return languageOf(language) === 'zh' ? parts.reverse().join('') : parts.join(', ');
}

function countryName(code: string | undefined, language: ReaderLanguage): string {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return '';
  return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
}

export function delegationInWords(
  delegation: Delegation | undefined,
  language: ReaderLanguage,
): string {
  if (delegation === undefined) return '';
  const { name, from, size } = delegation;
  const { visit } = messagesIn(language);
  const named = localized(name, languageOf(language)) ?? '';
  const home = from === undefined ? '' : nameOfPlace(from, language);
  return [
    named,
    // 'Delegation from Dresden, from Dresden' helps nobody.
    home === '' || named.includes(home) ? '' : visit.from(home),
    size === undefined ? '' : sizeInWords(size, language),
  ]
    .filter((part) => part !== '')
    .join(languageOf(language) === 'zh' ? '，' : ', ');
}

/** '30' is a count; 'fast 30' and '30多' lack only the noun; anything else says it all. */
export function sizeInWords(size: string, language: ReaderLanguage): string {
  const { people, peopleAsStated } = messagesIn(language).count;
  if (/^\d{1,9}$/.test(size)) return people(Number(size));
  return /[\d多余餘几幾]$/u.test(size) ? peopleAsStated(size) : size;
}

export function personInWords({ name, role }: Person): string {
  return role === undefined ? name : `${name}, ${role}`;
}

/** 'Date, stated differently', and who says which. */
export function differenceInWords(
  { field, values }: VisitDifference,
  language: ReaderLanguage,
): { readonly label: string; readonly text: string } {
  const said = values.map(({ value, document }) => {
    const words = field === 'date' ? formatDate(value, language) : sizeInWords(value, language);
    return languageOf(language) === 'zh' ? `${words}（${document}）` : `${words} (${document})`;
  });
  return { label: visitMessagesIn(language).differs[field], text: said.join(' · ') };
}

/** '30 October 2018 · Jinan, Shandong, China' */
export function visitTitle(visit: ReportedVisit, language: ReaderLanguage): string {
  const place = placeInWords(visit.place, language) || messagesIn(language).visit.placeNotStated;
  return `${formatDate(visit.date, language)} · ${place}`;
}

/** What is said of a visit, label by label; a label without words is left out. */
export function visitFacts(
  visit: ReportedVisit,
  language: ReaderLanguage,
): { readonly label: string; readonly text: string }[] {
  const { visit: labels } = messagesIn(language);
  const list = (entries: readonly string[]) => entries.join(' · ');
  return [
    { label: labels.delegation, text: delegationInWords(visit.delegation, language) },
    {
      label: visitMessagesIn(language).leader,
      text: list(visit.delegation?.leaders ?? []),
    },
    { label: labels.stops, text: list(visit.stops.map((stop) => nameOfPlace(stop, language))) },
    { label: labels.hosts, text: list(visit.hosts) },
    { label: labels.people, text: list(visit.people.map(personInWords)) },
    { label: labels.organisations, text: list(visit.organisations) },
    { label: labels.occasion, text: visit.occasion ?? '' },
    { label: labels.topics, text: list(visit.topics) },
    { label: labels.outcome, text: visit.outcome ?? '' },
    ...visit.differences.map((difference) => differenceInWords(difference, language)),
    { label: labels.sources, text: list(visit.sources.map(({ citation }) => citation)) },
  ].filter(({ text }) => text !== '');
}

/** What a calendar says of visits. */
export function calendarWords(language: ReaderLanguage) {
  const { recognised, calendarName } = visitMessagesIn(language);
  return {
    language,
    name: calendarName,
    summary: (visit: ReportedVisit) =>
      [
        localized(visit.delegation?.name ?? {}, languageOf(language)) ??
          visit.people[0]?.name ??
          visit.organisations[0] ??
          '',
        visit.place === undefined ? '' : nameOfPlace(visit.place, language),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    location: ({ place }: ReportedVisit) => placeInWords(place, language),
    description: (visit: ReportedVisit) =>
      [
        ...(visit.evidence === undefined ? [] : [recognised]),
        ...visitFacts(visit, language).map(({ label, text }) => `${label}: ${text}`),
      ].join('\n'),
  };
}
