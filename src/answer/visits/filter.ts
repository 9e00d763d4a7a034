import { type EdtfBounds, edtfBounds } from '../../corpus/edtf-bounds.ts';
import { placeNamed } from '../../corpus/places/find-places.ts';
import { type Language, type LocalizedText, languages } from '../../domain/language.ts';
import type { Place, ReportedVisit, VisitFilter } from '../../domain/visit.ts';
import { looseFold } from '../fold.ts';

export type { VisitFilter } from '../../domain/visit.ts';

export const filterParts = ['place', 'partner', 'since', 'until', 'topic'] as const;

export interface FilteredVisits {
  /** In the order they came. */
  readonly visits: readonly ReportedVisit[];
  /** Visits that fit but for `since` and `until`, because no year of theirs is known. */
  readonly undated: number;
}

export function isFiltered(filter: VisitFilter): boolean {
  return filterParts.some((part) => filter[part] !== undefined);
}

export function filterVisits(
  visits: readonly ReportedVisit[],
  { place, partner, since, until, topic }: VisitFilter,
): FilteredVisits {
  const fitting = visits.filter(
    (visit) =>
      (place === undefined || calls(placesOf(visit), place)) &&
      (partner === undefined || calls(partnersOf(visit), partner)) &&
      (topic === undefined || isAbout(visit, topic)),
  );
  if (since === undefined && until === undefined) return { visits: fitting, undated: 0 };
  const from = edtfBounds(since)?.from ?? Number.NEGATIVE_INFINITY;
  const to = edtfBounds(until)?.until ?? Number.POSITIVE_INFINITY;
  const dated = fitting.flatMap((visit) => {
    const bounds = edtfBounds(visit.date);
    return bounds === undefined ? [] : [{ visit, bounds }];
  });
  const overlaps = ({ from: begins, until: ends }: EdtfBounds) => ends >= from && begins <= to;
  return {
    visits: dated.filter(({ bounds }) => overlaps(bounds)).map(({ visit }) => visit),
    undated: fitting.length - dated.length,
  };
}

/** How many stand at the end of a list because their year is not known. */
export function withoutYear(visits: readonly ReportedVisit[]): number {
  return visits.filter(({ date }) => edtfBounds(date) === undefined).length;
}

/** Every name of every place of a visit, with region and country. */
export function placesOf({ place, stops }: ReportedVisit): string[] {
  return [...(place === undefined ? [] : [place]), ...stops].flatMap(namesOfPlace);
}

export function partnersOf(visit: ReportedVisit): string[] {
  const { delegation, hosts, organisations, people } = visit;
  return [
    ...(delegation === undefined ? [] : allOf(delegation.name)),
    ...(delegation?.from === undefined ? [] : namesOfPlace(delegation.from)),
    ...hosts,
    ...organisations,
    ...people.map(({ name }) => name),
  ];
}

/** One of the names is what was typed, or the same place in another language. */
function calls(names: readonly string[], typed: string): boolean {
  const known = placeNamed(typed);
  const wanted = [typed, ...(known === undefined ? [] : allOf(known.name))].map(looseFold);
  return names.some((name) => {
    const named = known && placeNamed(name);
    // 'Niedersachsen' is a place of its own, whatever stands in its name.
    if (named !== undefined) return named === known;
    const folded = looseFold(name);
    return wanted.some((each) => beginsWordIn(folded, each));
  });
}

function beginsWordIn(name: string, wanted: string): boolean {
  const at = name.indexOf(wanted);
  if (at < 1 || !/^[a-z]/u.test(wanted)) return at >= 0;
  return name
    .split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/u)
    .some((_, index, words) => words.slice(index).join('').startsWith(wanted));
}

/** Every word typed is in the topics or the occasion; a short one, such as 'KI', as a whole word. */
function isAbout({ topics, occasion }: ReportedVisit, typed: string): boolean {
  const text = looseFold([...topics, occasion ?? ''].join('\n'));
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u));
  return looseFold(typed)
    .split(/\s+/u)
    .every((word) => (/^[a-z]{1,3}$/u.test(word) ? words.has(word) : text.includes(word)));
}

function namesOfPlace(place: Place): string[] {
  const known = allOf(place.name).flatMap((name) => placeNamed(name) ?? []);
  return [place, ...known].flatMap(({ name, region, country }) => [
    ...allOf(name),
    ...(region === undefined ? [] : allOf(region)),
    ...languages.flatMap((language) => countryIn(country, language)),
  ]);
}

function countryIn(country: string | undefined, language: Language): string[] {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return [];
  return [countryNames[language].of(country) ?? country];
}

const countryNames = {
  de: new Intl.DisplayNames('de', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
  zh: new Intl.DisplayNames('zh', { type: 'region' }),
} satisfies Record<Language, Intl.DisplayNames>;

function allOf(text: LocalizedText): string[] {
  return languages.flatMap((language) => text[language] ?? []);
}
