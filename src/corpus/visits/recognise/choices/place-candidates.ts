import type { Language } from '../../../../domain/language.ts';
import type { Candidate } from '../../learned/chooser.ts';
import { type Draft, placeKey } from '../draft.ts';
import { contains, overlaps, shifted } from '../patterns/pattern.ts';
import type { Route } from '../places/choose-place.ts';
import { isTown, type SaidPlace } from '../places/places.ts';
import type { Reading } from '../sentences/reading.ts';
import { certainty, isLikely } from '../tagged-spans.ts';
import { personCountry } from './sides.ts';
import {
  clusterFacts,
  factsThatHold,
  type Nearby,
  wordFacts,
  wordsAround,
} from './surroundings.ts';

/** A place that the text names: where the visit may have gone, or the visitors come from. */
export interface PlaceCandidate extends Candidate {
  readonly said: SaidPlace;
}

interface FoundPlace {
  readonly said: SaidPlace;
  readonly facts: Set<string>;
  mentions: number;
  /** Of the nearest sentence, below 0 before the report. */
  distance: number;
}

const reach = 5;
const farthest = 4;

/**
 * Every place of a report's surroundings, each once.
 * @param route as the rules have it
 */
export function placeCandidates(
  draft: Draft,
  { place: ruled, origin }: Route,
  surroundings: readonly Nearby[],
  language: Language,
): PlaceCandidate[] {
  const found = foundPlaces(draft, surroundings);
  const told = toldOf(surroundings, language);
  const length = surroundings[0]?.length ?? 'brief';
  return found.map((each) => {
    const { said, facts } = each;
    const { country } = said.place;
    const side = sideOf(country, origin?.place.country);
    const base = `${said.kind} ${side}`;
    const towns = found.filter((one) => isTown(one.said) && one.said.place.country === country);
    const rank = Math.min(3, towns.filter((one) => one.mentions > each.mentions).length);
    const [isRuled, isOrigin] = [isSame(ruled, said), isSame(origin, said)];
    const distance = Math.max(-farthest, Math.min(farthest, each.distance));
    const general = [
      `kind ${said.kind}`,
      `side ${side}`,
      `rank ${rank}`,
      `first ${towns[0] === each}`,
      `alone ${towns.length === 1}`,
      `mentions ${Math.min(4, each.mentions)}`,
      `ruled ${isRuled}`,
      `origin ${isOrigin}`,
      `distance ${distance}`,
      `goal ${draft.goals.some((one) => isSame(one, said))}`,
      `from ${draft.origins.some((one) => isSame(one, said))}`,
      `named ${draft.named.some((one) => isSame(one, said))}`,
      `rules chose ${ruled?.kind ?? 'none'}`,
    ];
    const all = [
      'bias',
      ...general.flatMap((fact) => [fact, `${base} ${fact}`]),
      `${base} ${rank === 0} ${towns[0] === each} ${facts.has('heading')} ${isRuled}`,
      `${base} ${isRuled} ${isOrigin} ${distance}`,
      `${length} ${side} ${isRuled} ${rank}`,
      `${length} ${side} ${distance}`,
      ...[...facts].flatMap((fact) => [fact, `${side} ${fact}`]),
      ...(country === undefined ? [] : told.map((fact) => `${country} ${fact}`)),
    ];
    return { said, facts: new Set(all) };
  });
}

function foundPlaces(draft: Draft, surroundings: readonly Nearby[]): FoundPlace[] {
  const found = new Map<string, FoundPlace>();
  const note = (said: SaidPlace, facts: readonly string[], distance: number): void => {
    const key = placeKey(said.place.name) ?? '';
    const known = found.get(key) ?? { said, facts: new Set<string>(), mentions: 0, distance };
    found.set(key, known);
    known.mentions += 1;
    if (Math.abs(distance) < Math.abs(known.distance)) known.distance = distance;
    for (const fact of facts) known.facts.add(fact);
  };
  const inSentences = new Set<number>();
  for (const nearby of surroundings) {
    for (const place of nearby.reading.places()) {
      const span = shifted(place, nearby.reading.unit.start);
      inSentences.add(span.start);
      note({ ...place, ...span }, factsOf(place, draft, nearby), nearby.distance);
    }
  }
  for (const said of [...draft.goals, ...draft.origins, ...draft.named]) {
    if (!inSentences.has(said.start)) note(said, ['settled', `settled ${said.part}`], 0);
  }
  return [...found.values()];
}

function factsOf(place: SaidPlace, draft: Draft, nearby: Nearby): string[] {
  const { reading, near } = nearby;
  const { signal, unit } = reading;
  const { left, right } = wordsAround(nearby, place);
  const span = shifted(place, unit.start);
  const holds = factsThatHold({
    heading: unit.heading,
    first: nearby.isFirst,
    last: nearby.isLast,
    'begins the sentence': place.start < 3,
    'in person': reading.people().some(({ whole }) => contains(whole, place)),
    'in house': reading.organisations().some((house) => contains(house, place)),
    'in host': reading.hosts().some((host) => overlaps(host, place)),
    'in drafted host': draft.hosts.some((host) => overlaps(host, span)),
    'in delegation': reading.delegations().some((group) => contains(group, place)),
  });
  return [
    ...holds,
    ...taggedAs(place, reading),
    `part ${place.part}`,
    `part ${place.part} ${near}`,
    `near ${near}`,
    `signal ${signal.kind}`,
    `signal ${signal.kind} ${place.part}`,
    `left ${left.slice(-1).join('')}`,
    `left ${left.slice(-2).join(' ')}`,
    `right ${right[0] ?? ''}`,
    `right ${right.slice(0, 2).join(' ')}`,
    ...clusterFacts(nearby, place),
    ...left.slice(-reach).map((word) => `lefts ${word}`),
    ...right.slice(0, reach).map((word) => `rights ${word}`),
  ];
}

/** What the tagger takes the words for, and how surely where it is a place. */
function taggedAs(place: SaidPlace, reading: Reading): string[] {
  const own = reading.tagged().filter((tag) => overlaps(tag, place));
  return own.flatMap((tag) => {
    const isPlace = tag.field === 'place' || tag.field === 'from';
    if (isPlace) return [`tagged ${tag.field} ${certainty(tag.probability)}`];
    return isLikely(tag) ? [`tagged ${tag.field}`] : [];
  });
}

/** What the report and the sentences beside it say: which of the two countries was visited. */
function toldOf(surroundings: readonly Nearby[], language: Language): string[] {
  return surroundings.flatMap(({ reading, distance, isFirst, tokens }) => {
    const where =
      distance === 0 ? 'here' : Math.abs(distance) === 1 ? 'near' : isFirst ? 'top' : undefined;
    if (where === undefined) return [];
    const { signal, unit } = reading;
    const people = reading.people().map(({ start, end, role }) => {
      const country = personCountry(unit.plain.slice(start, end), language);
      return `${where} person ${country} ${role !== undefined}`;
    });
    const groups = reading.delegations().map((group) => {
      const home = reading.places().find((place) => contains(group, place));
      return `${where} delegation ${home?.place.country ?? ''}`;
    });
    const words = tokens.map(({ word }) => word);
    return [
      ...wordFacts(where, words, language),
      `${where} ${signal.kind} ${signal.receives}`,
      ...people,
      ...groups,
    ];
  });
}

function sideOf(country: string | undefined, origin: string | undefined): string {
  if (country === undefined) return 'unknown';
  if (origin === undefined) return `no origin ${country}`;
  return country === origin ? 'as origin' : 'other side';
}

function isSame(one: SaidPlace | undefined, other: SaidPlace): boolean {
  return one !== undefined && placeKey(one.place.name) === placeKey(other.place.name);
}
