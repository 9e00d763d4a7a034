import {
  anyPlaceNamed,
  type FoundPlace,
  findPlaces,
  placeNamed,
} from '../../../corpus/places/find-places.ts';
import type { Language } from '../../../domain/language.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import { namesIn } from '../question/names.ts';
import type { AskedTime } from '../question/time.ts';
import { allOf } from '../visit-names.ts';
import type { FieldQuestionRules } from './rules.ts';

/** How a question describes the visits that it asks about; each name must fit. */
export interface VisitDescription extends AskedTime {
  /** Where the visits went. */
  readonly places: readonly string[];
  /** Where the visitors are from. */
  readonly homes: readonly string[];
  /** People, organisations and sites, as the data call them but for case. */
  readonly names: readonly string[];
}

export function isEmpty({ places, homes, names, since, until }: VisitDescription): boolean {
  return (
    places.length + homes.length + names.length === 0 && since === undefined && until === undefined
  );
}

/** The places, people and organisations that a text names, and the text without them. */
export function takeDescription(
  text: string,
  language: Language,
  rules: FieldQuestionRules,
  visits: readonly ReportedVisit[],
): { readonly rest: string; readonly description: VisitDescription } {
  const names = [...namesIn(text, visits), ...sitesIn(text, visits)];
  let rest = names.reduce((left, name) => left.replace(name, ' '), text);
  const places: string[] = [];
  const homes: string[] = [];
  const take = (start: number, end: number, adjective: boolean, name: string): void => {
    const [before, after] = [rest.slice(0, start), rest.slice(end)];
    (isHome(before, after, adjective, rules) ? homes : places).push(name);
    rest = `${before} ${after}`;
  };
  for (const found of findPlaces(rest, language).toReversed()) {
    take(found.start, found.end, found.adjective, nameOf(found, rest));
  }
  for (const { 0: word, index } of [...rest.matchAll(/\p{Script=Latin}{3,}/gu)].toReversed()) {
    const isWord = word.replace(rules.fillers, '') === '';
    if (!isWord && placeNamed(word) !== undefined) take(index, index + word.length, false, word);
  }
  for (const { 0: word, index } of [...rest.matchAll(familyName)].toReversed()) {
    const name = familyNames(visits).get(word);
    if (name === undefined) continue;
    names.push(name);
    rest = `${rest.slice(0, index)} ${rest.slice(index + word.length)}`;
  }
  return { rest, description: { places, homes, names } };
}

/** A word in capitals that no article makes a noun. */
const familyName =
  /(?<!(?<!\p{L})(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Ee]ine?[rmn]?|[Tt]he|[Aa]n?)\s+)(?<!\p{L})\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?(?!\p{L})/gu;

const familyNamesOf = new WeakMap<readonly ReportedVisit[], ReadonlyMap<string, string>>();

/** Who is called so in the data, where that is one person. */
function familyNames(visits: readonly ReportedVisit[]): ReadonlyMap<string, string> {
  const known = familyNamesOf.get(visits);
  if (known !== undefined) return known;
  const called = new Map<string, Set<string>>();
  for (const { name } of visits.flatMap(({ people }) => people)) {
    const last = /^\p{Lu}.*\s(\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?)$/u.exec(name)?.[1];
    if (last !== undefined) called.set(last, (called.get(last) ?? new Set()).add(name));
  }
  const made = new Map(
    [...called].flatMap(([last, [name, another]]) =>
      name === undefined || another !== undefined ? [] : [[last, name] as const],
    ),
  );
  familyNamesOf.set(visits, made);
  return made;
}

/** 'Dresdner' is no name by which a place is found. */
function nameOf({ place, adjective, start, end }: FoundPlace, text: string): string {
  return adjective ? (allOf(place.name)[0] ?? text.slice(start, end)) : text.slice(start, end);
}

function isHome(
  before: string,
  after: string,
  adjective: boolean,
  rules: FieldQuestionRules,
): boolean {
  if (rules.destinationAfter?.test(after) === true) return false;
  if (adjective || rules.originBefore.test(before)) return true;
  return rules.originAfter.test(after) && !rules.destinationBefore.test(before);
}

const sitesOf = new WeakMap<readonly ReportedVisit[], readonly string[]>();

/** Names of sites that no list of places has: 'Hightech-Zone Jinan'; the longest first. */
function sites(visits: readonly ReportedVisit[]): readonly string[] {
  const known = sitesOf.get(visits);
  if (known !== undefined) return known;
  const names = visits
    .flatMap(({ place, stops }) => (place === undefined ? stops : [place, ...stops]))
    .flatMap(({ name }) => allOf(name))
    .filter((name) => name.length >= 3 && anyPlaceNamed(name) === undefined);
  const made = [...new Set(names)].toSorted((a, b) => b.length - a.length);
  sitesOf.set(visits, made);
  return made;
}

function sitesIn(text: string, visits: readonly ReportedVisit[]): string[] {
  return sites(visits).filter((name) => text.includes(name));
}
