import { findPlaces, placeNamed } from '../../../corpus/places/find-places.ts';
import { foldedNames, shareOne } from '../../../corpus/visits/names.ts';
import { toSimplified } from '../../../domain/chinese.ts';
import { type Language, localized } from '../../../domain/language.ts';
import type { Place, ReportedVisit } from '../../../domain/visit.ts';
import type { ListQuestionRules } from './rules.ts';

export interface AskedNames {
  readonly place?: string;
  readonly partner?: string;
}

interface Named {
  readonly written: string;
  readonly place: Place | undefined;
}

/** The places and partners that a question names, and the question without them; undefined: too many. */
export function takeNames(
  text: string,
  language: Language,
  rules: ListQuestionRules,
  visits: readonly ReportedVisit[],
): { readonly rest: string; readonly names: AskedNames } | undefined {
  const places: Named[] = [];
  const partners: Named[] = [];
  let rest = text;
  for (const name of namesIn(text, visits)) {
    partners.push({ written: name, place: undefined });
    rest = rest.replace(name, ' ');
  }
  for (const { start, end, place, adjective } of findPlaces(rest, language).toReversed()) {
    const before = rest.slice(0, start);
    const after = rest.slice(end);
    const origin =
      adjective ||
      rules.originBefore.test(before) ||
      (rules.originAfter.test(after) && !rules.destinationBefore.test(before));
    const written = adjective
      ? (localized(place.name, language) ?? rest.slice(start, end))
      : rest.slice(start, end);
    (origin ? partners : places).push({ written, place });
    rest = `${before} ${after}`;
  }
  const left = rest.replace(rules.fillers, ' ');
  for (const [word] of left.matchAll(/\p{L}{3,}/gu)) {
    const place = placeNamed(word);
    if (place === undefined) continue;
    places.push({ written: word, place });
    rest = rest.replace(word, ' ');
  }
  const place = oneOf(places);
  const partner = oneOf(partners);
  if (place === 'several' || partner === 'several') return undefined;
  return {
    rest,
    names: { ...(place !== undefined && { place }), ...(partner !== undefined && { partner }) },
  };
}

/** 'Baoshan in Shanghai' is Baoshan; of two cities none is meant more. */
function oneOf(named: readonly Named[]): string | 'several' | undefined {
  const inner = named.filter(({ place }) => !named.some((other) => liesIn(other.place, place)));
  const [first] = inner;
  return inner.length > 1 ? 'several' : first?.written;
}

function liesIn(inner: Place | undefined, outer: Place | undefined): boolean {
  if (inner === undefined || outer === undefined || inner === outer) return false;
  if (shareOne(foldedNames(inner.region), foldedNames(outer.name))) return true;
  const isCountry = outer.region === undefined && inner.country === outer.country;
  return isCountry && foldedNames(outer.name).some((name) => countryNames.has(name));
}

const countryNames: ReadonlySet<string> = new Set(
  ['China', 'Deutschland'].flatMap((name) => foldedNames(placeNamed(name)?.name)),
);

interface PartnerName {
  readonly name: string;
  readonly folded: string;
}

const partnersOf = new WeakMap<readonly ReportedVisit[], readonly PartnerName[]>();

/** Organisations and people of visits, the longest first. */
function knownPartners(visits: readonly ReportedVisit[]): readonly PartnerName[] {
  const known = partnersOf.get(visits);
  if (known !== undefined) return known;
  const names = visits.flatMap(({ organisations, hosts, people }) => [
    ...organisations,
    ...hosts,
    ...people.map(({ name }) => name),
  ]);
  const partners = [...new Set(names)]
    .map((name) => ({ name, folded: foldCase(name) }))
    .filter(({ folded }) => folded.length >= 3)
    .toSorted((a, b) => b.folded.length - a.folded.length);
  partnersOf.set(visits, partners);
  return partners;
}

/** The organisations and people that a question names, as it writes them. */
export function namesIn(text: string, visits: readonly ReportedVisit[]): string[] {
  let folded = foldCase(text);
  if (folded.length !== text.length) return [];
  const found: string[] = [];
  for (const { folded: wanted } of knownPartners(visits)) {
    const at = folded.indexOf(wanted);
    if (at < 0 || isWithinWord(folded, at, at + wanted.length)) continue;
    found.push(text.slice(at, at + wanted.length));
    folded = folded.replace(wanted, ' '.repeat(wanted.length));
  }
  return found;
}

function foldCase(text: string): string {
  return toSimplified(text).toLowerCase();
}

function isWithinWord(text: string, start: number, end: number): boolean {
  const joins = (left: string, right: string) => /^[a-zà-ÿ0-9]{2}$/u.test(left + right);
  return (
    joins(text.charAt(start - 1), text.charAt(start)) ||
    joins(text.charAt(end - 1), text.charAt(end))
  );
}
