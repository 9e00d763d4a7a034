import { edtfBounds } from '../../../corpus/edtf-bounds.ts';
import { findPlaces } from '../../../corpus/places/find-places.ts';
import type { AskedField } from '../../../domain/answer.ts';
import { languages } from '../../../domain/language.ts';
import {
  leadersOf,
  travellersOf,
  travellingOrganisationsOf,
} from '../../../domain/participants.ts';
import type { Delegation, Place, ReportedVisit } from '../../../domain/visit.ts';
import { allOf } from '../visit-names.ts';
import type { VisitDescription } from './description.ts';
import { isAmong } from './fits.ts';
import type { FieldAsk } from './rules.ts';

/** A day of any year. */
const day = /^[\dX]{4}-\d\d-\d\d(?!\d)/u;
const days = /^[\dX]{4}-\d\d-\d\d\/[\dX]{4}-\d\d-\d\d$/u;
/** What the law calls a company, in any language. */
const firm =
  /(?<!\p{L})(?:g?GmbH|AG|KGa?A?|SE|mbH|Ltd|Inc|LLC|PLC|Corp(?:oration)?|Co|Company|Group|S\.A)(?!\p{L})|公司|集团|集團|企业|企業|股份/u;

/** Whether the data know what is asked of a visit, beyond what the question says itself. */
export function knows(
  visit: ReportedVisit,
  { field, need }: FieldAsk,
  description: VisitDescription,
): boolean {
  const { date = '' } = visit;
  switch (need) {
    case 'day':
      return day.test(date);
    case 'days':
      return days.test(date);
    case 'year':
      return edtfBounds(date) !== undefined;
    case 'home':
      return visit.delegation !== undefined && hasHome(visit.delegation, description.homes);
    case 'firm':
      return travellingOrganisationsOf(visit).some((name) => firm.test(name));
    default:
      if (field !== 'place') return valuesOf(visit, field).length > 0;
      return placesOf(visit).some(({ name }) => !isAmong(allOf(name), description.places));
  }
}

/** What the data say in a field, in the words of the source; nothing: they do not know. */
export function valuesOf(visit: ReportedVisit, field: AskedField['field']): readonly string[] {
  const { date, delegation, hosts, occasion, topics, outcome } = visit;
  const stated = (text: string | undefined) => (text === undefined ? [] : [text]);
  switch (field) {
    case 'date':
      return stated(date);
    case 'place':
      return placesOf(visit).flatMap(({ name }) => allOf(name));
    case 'delegation':
      return delegation === undefined ? [] : allOf(delegation.name);
    case 'size':
      return stated(delegation?.size);
    case 'leader':
      return leadersOf(visit).map(({ name }) => name);
    case 'hosts':
      return hosts;
    case 'people':
      return travellersOf(visit).map(({ name }) => name);
    case 'organisations':
      return travellingOrganisationsOf(visit);
    case 'participants':
      return [...valuesOf(visit, 'people'), ...valuesOf(visit, 'organisations')];
    case 'occasion':
      return stated(occasion);
    case 'topics':
      return topics;
    case 'outcome':
      return stated(outcome);
  }
}

function placesOf({ place, stops }: ReportedVisit): readonly Place[] {
  return place === undefined ? stops : [place, ...stops];
}

/** Another than those that the question names. */
function hasHome({ from, name }: Delegation, homes: readonly string[]): boolean {
  const stated = languages.flatMap((language) => findPlaces(name[language] ?? '', language));
  const found = [...(from === undefined ? [] : [from]), ...stated.map(({ place }) => place)];
  return found.some((place) => !isAmong(allOf(place.name), homes));
}
