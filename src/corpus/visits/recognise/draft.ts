import type { Span } from '../../../domain/span.ts';
import type { Place } from '../../../domain/visit.ts';
import type { FoundDelegation } from './delegations/delegations.ts';
import { contains, overlaps, shifted } from './patterns/pattern.ts';
import type { FoundPerson } from './people/people.ts';
import type { SaidPlace } from './places/places.ts';
import type { Reading } from './sentences/reading.ts';

/** A person with the role that a sentence gives. */
export interface DraftPerson extends Span {
  readonly role?: Span;
}

export interface DraftDate {
  readonly edtf: string;
  readonly span: Span;
}

/** A visit while its sentences are read; spans count from the beginning of the document. */
export interface Draft {
  readonly sentence: Span;
  readonly dates: DraftDate[];
  /** Days that stand near by; the visit's where it has none of its own. */
  readonly nearDates: DraftDate[];
  readonly goals: SaidPlace[];
  readonly origins: SaidPlace[];
  readonly named: SaidPlace[];
  /** Of these, where the visit went and where the visitors come from, once that is decided. */
  readonly place?: SaidPlace | undefined;
  readonly origin?: SaidPlace | undefined;
  delegation: (Span & { readonly along?: boolean }) | undefined;
  /** 'the group', where the visitors have no better name. */
  group: Span | undefined;
  /** The visitors as a heading names them. */
  headed: Span | undefined;
  size: Span | undefined;
  occasion: Span | undefined;
  /** What the sentences before the report name as one. */
  introduced: Span | undefined;
  outcome: Span | undefined;
  gesture: Span | undefined;
  readonly hosts: Span[];
  readonly people: DraftPerson[];
  readonly organisations: Span[];
  readonly topics: Span[];
}

export function newDraft(sentence: Span): Draft {
  return {
    sentence,
    dates: [],
    nearDates: [],
    goals: [],
    origins: [],
    named: [],
    delegation: undefined,
    group: undefined,
    headed: undefined,
    size: undefined,
    occasion: undefined,
    introduced: undefined,
    outcome: undefined,
    gesture: undefined,
    hosts: [],
    people: [],
    organisations: [],
    topics: [],
  };
}

/** Visitors who go on to another place are the same visitors. */
export function nextStage(draft: Draft, sentence: Span): Draft {
  const isHost = (person: Span): boolean => draft.hosts.some((host) => overlaps(host, person));
  return {
    ...newDraft(sentence),
    delegation: draft.delegation,
    group: draft.group,
    headed: draft.headed,
    size: draft.size,
    origins: [...draft.origins],
    people: draft.people.filter((person) => !isHost(person)),
  };
}

/** What of a sentence goes to a visit; the rest of it may belong to another one. */
export interface Share {
  readonly dates: boolean;
  readonly goals: boolean;
  within(span: Span): boolean;
  /** Neither topics nor what came of it. */
  readonly namesOnly?: boolean;
}

export function addReading(draft: Draft, reading: Reading, share: Share): void {
  const { unit } = reading;
  const own = <Each extends Span>(spans: readonly Each[]): Each[] =>
    spans.filter((span) => share.within(span));
  const absolute = (span: Span): Span => shifted(span, unit.start);
  const ownOne = (span: Span | undefined): Span | undefined =>
    span !== undefined && share.within(span) ? absolute(span) : undefined;
  if (share.dates) {
    for (const date of own(reading.dates())) {
      const { edtf } = date;
      // Said again a date tells nothing more, and each costs time to compare.
      if (edtf === undefined || draft.dates.some((other) => other.edtf === edtf)) continue;
      draft.dates.push({ edtf, span: absolute(date) });
    }
  }
  for (const place of own(reading.places())) {
    const said = { ...place, ...absolute(place) };
    if (place.part === 'origin') draft.origins.push(said);
    else if (place.part === 'goal' && share.goals) draft.goals.push(said);
    else if (place.part !== 'home') draft.named.push(said);
  }
  const delegation = bestNamed(reading, own(reading.delegations()));
  const isFirst = draft.delegation === undefined || draft.delegation.along === true;
  const isNew = delegation !== undefined && isFirst && !(draft.delegation && delegation.along);
  if (isNew) draft.delegation = { ...delegation, ...absolute(delegation) };
  draft.size ??= sizeIn(reading, own(reading.sizes()), isNew ? delegation : undefined).map(
    absolute,
  )[0];
  draft.group ??= own(reading.delegations()).map(absolute)[0];
  draft.hosts.push(...own(reading.hosts()).map(absolute));
  draft.organisations.push(...own(reading.organisations()).map(absolute));
  addPeople(draft, own(reading.people()), absolute);
  if (share.namesOnly === true) return;
  draft.occasion ??= ownOne(reading.occasion());
  draft.outcome ??= ownOne(reading.outcome());
  draft.gesture ??= ownOne(reading.gesture());
  draft.topics.push(...own(reading.topics()).map(absolute));
}

function addPeople(
  draft: Draft,
  people: readonly FoundPerson[],
  absolute: (span: Span) => Span,
): void {
  for (const person of people) {
    draft.people.push({
      ...absolute(person),
      ...(person.role === undefined ? {} : { role: absolute(person.role) }),
    });
  }
}

/** 'The chamber had guests: ten bakers from Kunshan came': the first says less. */
function bestNamed(
  { unit, places }: Reading,
  delegations: readonly FoundDelegation[],
): FoundDelegation | undefined {
  const named = delegations.filter(({ bare }) => !bare);
  const [first] = named;
  if (
    first === undefined ||
    !/^(?:guests|visitors|friends)\b/iu.test(unit.plain.slice(first.start))
  )
    return first;
  const hasPlace = (span: Span): boolean => places().some((place) => contains(span, place));
  return hasPlace(first) ? first : (named.find(hasPlace) ?? first);
}

/** How many are to come to the next visit says nothing of this one. */
function sizeIn(
  { signal, goesOn, outcome }: Reading,
  sizes: readonly Span[],
  delegation: Span | undefined,
): readonly Span[] {
  const named = sizes.filter((size) => delegation !== undefined && contains(delegation, size));
  if (named.length > 0) return named;
  const isOfVisit = (signal.kind === 'report' || goesOn()) && outcome() === undefined;
  return isOfVisit ? sizes : [];
}

/** The same town, or one within the other. */
export function samePlace(a: Place, b: Place): boolean {
  const [nameA, nameB] = [placeKey(a.name), placeKey(b.name)];
  return nameA === nameB || placeKey(a.region) === nameB || placeKey(b.region) === nameA;
}

/** One of the names of a place, of the same place always the same. */
export function placeKey(names: Place['name'] | undefined): string | undefined {
  return names?.zh ?? names?.de ?? names?.en;
}
