import { type EdtfBounds, edtfBounds } from '../../corpus/edtf-bounds.ts';
import { anyPlaceNamed } from '../../corpus/places/find-places.ts';
import type { KnownPlace } from '../../corpus/places/known-place.ts';
import { type Language, type LocalizedText, languages } from '../../domain/language.ts';
import type { Steps } from '../../domain/steps.ts';
import type { Place, ReportedVisit } from '../../domain/visit.ts';
import { looseFold } from '../fold.ts';

export interface SearchName {
  readonly folded: string;
  readonly place: KnownPlace | undefined;
}

/** What a visit is found by; made once for each visit, because that takes long. */
export interface VisitNames {
  /** Of every place, with region and country. */
  readonly places: readonly SearchName[];
  readonly partners: readonly SearchName[];
  /** Topics and the occasion. */
  readonly topics: string;
  readonly bounds: EdtfBounds | undefined;
}

const made = new WeakMap<ReportedVisit, VisitNames>();

export function namesOfVisit(visit: ReportedVisit): VisitNames {
  const known = made.get(visit);
  if (known !== undefined) return known;
  const { place, stops, topics, occasion, date } = visit;
  const names = {
    places: searchNames([...(place === undefined ? [] : [place]), ...stops].flatMap(namesOfPlace)),
    partners: searchNames(partnersOf(visit)),
    topics: looseFold([...topics, occasion ?? ''].join('\n')),
    bounds: edtfBounds(date),
  };
  made.set(visit, names);
  return names;
}

/** Finds the names of all visits beforehand: the first question for visits would wait for them. */
export function* namingVisits(visits: readonly ReportedVisit[]): Steps<void> {
  for (const visit of visits) {
    namesOfVisit(visit);
    yield;
  }
}

function partnersOf({ delegation, hosts, organisations, people }: ReportedVisit): string[] {
  return [
    ...(delegation === undefined ? [] : allOf(delegation.name)),
    ...(delegation?.from === undefined ? [] : namesOfPlace(delegation.from)),
    ...(delegation?.leaders ?? []),
    ...hosts,
    ...organisations,
    ...people.map(({ name }) => name),
  ];
}

function searchNames(names: readonly string[]): SearchName[] {
  return [...new Set(names)].map((name) => ({
    folded: looseFold(name),
    place: anyPlaceNamed(name),
  }));
}

/** In all languages, with those of region and country. */
export function namesOfPlace(place: Place): string[] {
  const known = allOf(place.name).flatMap((name) => anyPlaceNamed(name) ?? []);
  return [place, ...known].flatMap(({ name, region, country }) => [
    ...allOf(name),
    ...(region === undefined ? [] : allOf(region)),
    ...languages.flatMap((language) => countryIn(country, language)),
  ]);
}

const countryNames = {
  de: new Intl.DisplayNames('de', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
  zh: new Intl.DisplayNames('zh', { type: 'region' }),
} satisfies Record<Language, Intl.DisplayNames>;

function countryIn(country: string | undefined, language: Language): string[] {
  if (country === undefined || !/^[A-Z]{2}$/.test(country)) return [];
  return [countryNames[language].of(country) ?? country];
}

export function allOf(text: LocalizedText): string[] {
  return languages.flatMap((language) => text[language] ?? []);
}
