import type { AskedField, VisitTold } from '../domain/answer.ts';
import { localized } from '../domain/language.ts';
import { leadersOf, travellersOf, travellingOrganisationsOf } from '../domain/participants.ts';
import type { Person, ReportedVisit, VisitDifference } from '../domain/visit.ts';
import { formatDate, messagesIn } from './index.ts';
import { languageOf, type ReaderLanguage } from './reader-language.ts';
import {
  delegationInWords,
  differenceInWords,
  nameOfPlace,
  personInWords,
  placeInWords,
  sizeInWords,
} from './visit-words.ts';
import { visitMessagesIn } from './visits/index.ts';

/** A part of the line that says a field of a visit. */
export interface LinePart {
  readonly text: string;
  /** Stands before the text. */
  readonly label?: string;
  /** `answer`: what was asked for; `mark`: that no keeper has confirmed it. */
  readonly kind?: 'answer' | 'citation' | 'mark';
}

/**
 * What the data say to a question for a field, to be parted by ' · ': when and where the visit was,
 * who came, the field in the words of the source, the citations; marked where it was only recognised.
 */
export function fieldLine(
  { visit, citations }: VisitTold,
  field: AskedField['field'],
  language: ReaderLanguage,
): LinePart[] {
  const place = placeInWords(visit.place, language) || messagesIn(language).visit.placeNotStated;
  const group = localized(visit.delegation?.name ?? {}, languageOf(language)) ?? '';
  const answers = (isAnswer: boolean) => (isAnswer ? { kind: 'answer' as const } : {});
  const parts: readonly LinePart[] = [
    { text: formatDate(visit.date, language), ...answers(field === 'date') },
    { text: place, ...answers(field === 'place') },
    ...(field === 'delegation' ? [] : [{ text: group }]),
    ...answerOf(visit, field, language).map((part) => ({ ...part, kind: 'answer' as const })),
    ...visit.differences
      .filter((difference) => difference.field === field)
      .map((difference: VisitDifference) => differenceInWords(difference, language)),
    ...citations.map((text) => ({ text, kind: 'citation' as const })),
    ...(visit.evidence === undefined
      ? []
      : [{ text: visitMessagesIn(language).recognised, kind: 'mark' as const }]),
  ];
  return parts.filter(({ text }) => text !== '');
}

function answerOf(
  visit: ReportedVisit,
  field: AskedField['field'],
  language: ReaderLanguage,
): LinePart[] {
  const { visit: labels } = messagesIn(language);
  const { leader, size } = visitMessagesIn(language);
  const list = (entries: readonly string[]) =>
    entries.join(languageOf(language) === 'zh' ? '；' : '; ');
  const people = (all: readonly Person[]) => list(all.map(personInWords));
  switch (field) {
    case 'date':
      return [];
    case 'place': {
      const stops = visit.stops.map((stop) => nameOfPlace(stop, language));
      return [{ label: labels.stops, text: list(stops) }];
    }
    case 'delegation':
      return [{ label: labels.delegation, text: delegationInWords(visit.delegation, language) }];
    case 'size':
      return [{ label: size, text: sizeInWords(visit.delegation?.size ?? '', language) }];
    case 'leader':
      return [{ label: leader, text: people(leadersOf(visit)) }];
    case 'hosts':
      return [{ label: labels.hosts, text: list(visit.hosts) }];
    case 'people':
      return [{ label: labels.people, text: people(travellersOf(visit)) }];
    case 'organisations':
      return [{ label: labels.organisations, text: list(travellingOrganisationsOf(visit)) }];
    case 'participants':
      return [
        ...answerOf(visit, 'people', language),
        ...answerOf(visit, 'organisations', language),
      ];
    case 'occasion':
      return [{ label: labels.occasion, text: visit.occasion ?? '' }];
    case 'topics':
      return [{ label: labels.topics, text: list(visit.topics) }];
    case 'outcome':
      return [{ label: labels.outcome, text: visit.outcome ?? '' }];
  }
}

/** 'Hosts: ', as the language sets a label off. */
export function labelBefore(label: string, language: ReaderLanguage): string {
  return languageOf(language) === 'zh' ? `${label}：` : `${label}: `;
}
