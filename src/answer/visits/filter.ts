import { edtfBounds } from '../../corpus/edtf-bounds.ts';
import { type Language, type LocalizedText, languages } from '../../domain/language.ts';
import type { Place, ReportedVisit } from '../../domain/visit.ts';
import { fold } from '../fold.ts';

export interface VisitFilter {
  /** In any of the three languages. */
  readonly place?: string | undefined;
  /** A delegation, where it is from, a host, an organisation or a person. */
  readonly partner?: string | undefined;
  /** EDTF */
  readonly since?: string | undefined;
}

export interface FilteredVisits {
  /** In the order they came. */
  readonly visits: readonly ReportedVisit[];
  /** Visits that fit but for `since`, because no year of theirs is known. */
  readonly undated: number;
}

export function filterVisits(
  visits: readonly ReportedVisit[],
  { place, partner, since }: VisitFilter,
): FilteredVisits {
  const named = visits.filter(
    (visit) => mentions(placesOf(visit), place) && mentions(partnersOf(visit), partner),
  );
  if (since === undefined) return { visits: named, undated: 0 };
  const from = edtfBounds(since)?.from ?? Number.NEGATIVE_INFINITY;
  const dated = named.flatMap((visit) => {
    const bounds = edtfBounds(visit.date);
    return bounds === undefined ? [] : [{ visit, bounds }];
  });
  return {
    visits: dated.filter(({ bounds }) => bounds.until >= from).map(({ visit }) => visit),
    undated: named.length - dated.length,
  };
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

function namesOfPlace({ name, region, country }: Place): string[] {
  return [
    ...allOf(name),
    ...(region === undefined ? [] : allOf(region)),
    ...languages.flatMap((language) => countryIn(country, language)),
  ];
}

function countryIn(country: string | undefined, language: Language): string[] {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return [];
  return [new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country];
}

function allOf(text: LocalizedText): string[] {
  return languages.flatMap((language) => text[language] ?? []);
}

function mentions(names: readonly string[], typed: string | undefined): boolean {
  const wanted = fold(typed ?? '');
  return wanted === '' || names.some((name) => fold(name).includes(wanted));
}
