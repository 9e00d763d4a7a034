import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import type { Delegation, Person, Place, Visit, VisitField } from '../../../domain/visit.ts';
import { chooseDate } from './dates/choose-date.ts';
import type { Draft, DraftPerson } from './draft.ts';
import { overlaps } from './patterns/pattern.ts';
import { leadersOf } from './people/leaders.ts';
import { stopsOf } from './places/choose-place.ts';

/** What a slice says: without the line breaks of the page. */
export function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** The visit that a draft tells, each field with the slice it was read from. */
export function buildVisit(text: string, draft: Draft, language: Language, id: string): Visit {
  const fields: Partial<Record<VisitField, readonly Span[]>> = {};
  const list = (field: VisitField, spans: readonly Span[]): string[] => {
    const kept = distinct(text, spans);
    if (kept.length > 0) fields[field] = kept.map(bare);
    return kept.map((span) => sliceOf(text, span));
  };
  const one = (field: VisitField, span: Span | undefined): string | undefined => {
    if (span === undefined) return undefined;
    fields[field] = [bare(span)];
    return sliceOf(text, span);
  };
  const occasion = one('occasion', draft.occasion);
  const date = chooseDate(draft, occasion);
  if (date !== undefined) fields.date = [bare(date.span)];
  const { place, origin } = draft;
  if (place !== undefined) fields.place = [bare(place)];
  const stops = stopsOf(draft, place);
  if (stops.length > 0) fields.stops = stops.map(bare);
  const delegation = delegationOf(draft, one, language, origin);
  const people = peopleOf(text, draft, fields);
  if (delegation?.from !== undefined && origin !== undefined) fields.from = [bare(origin)];
  // Who received the guests leads others.
  const isGuest = (span: Span): boolean => !draft.hosts.some((host) => overlaps(host, span));
  const leaders =
    delegation === undefined
      ? []
      : list(
          'leaders',
          leadersOf(
            text,
            draft.people.filter(isGuest),
            draft.organisations.filter(isGuest),
            language,
          ),
        );
  const led = leaders.length === 0 ? {} : { leaders };
  const outcome = one('outcome', draft.outcome ?? draft.gesture);
  return {
    id,
    ...(date === undefined ? {} : { date: date.edtf }),
    ...(place === undefined ? {} : { place: placeAlone(place.place) }),
    stops: stops.map((stop) => placeAlone(stop.place)),
    ...(delegation === undefined ? {} : { delegation: { ...delegation, ...led } }),
    hosts: list('hosts', draft.hosts),
    people,
    organisations: list('organisations', draft.organisations),
    ...(occasion === undefined ? {} : { occasion }),
    topics: list(
      'topics',
      draft.topics.toSorted((a, b) => a.start - b.start),
    ),
    ...(outcome === undefined ? {} : { outcome }),
    evidence: { sentence: bare(draft.sentence), fields },
  };
}

/** Without what the list of places knows beyond the place itself. */
function placeAlone({ name, region, country }: Place): Place {
  return {
    name,
    ...(region === undefined ? {} : { region }),
    ...(country === undefined ? {} : { country }),
  };
}

function bare({ start, end }: Span): Span {
  return { start, end };
}

function delegationOf(
  draft: Draft,
  one: (field: VisitField, span: Span | undefined) => string | undefined,
  language: Language,
  origin: { readonly place: Place } | undefined,
): Delegation | undefined {
  const name = one('delegation', draft.delegation ?? draft.group);
  if (name === undefined) return undefined;
  const size = one('size', draft.size);
  return {
    name: { [language]: name },
    ...(origin === undefined ? {} : { from: placeAlone(origin.place) }),
    ...(size === undefined ? {} : { size }),
  };
}

/** The first slice of each value. */
function distinct(text: string, spans: readonly Span[]): Span[] {
  const seen = new Map<string, Span>();
  for (const span of spans) {
    const value = sliceOf(text, span);
    if (value !== '' && !seen.has(value)) seen.set(value, span);
  }
  return [...seen.values()];
}

function peopleOf(
  text: string,
  draft: Draft,
  fields: Partial<Record<VisitField, readonly Span[]>>,
): Person[] {
  const byName = new Map<string, DraftPerson>();
  for (const person of draft.people) {
    const name = sliceOf(text, person);
    const known = byName.get(name);
    if (known === undefined || (known.role === undefined && person.role !== undefined)) {
      byName.set(name, person);
    }
  }
  const people = [...byName].filter(
    ([, person]) =>
      ![...byName.values()].some((other) => other !== person && overlaps(other, person)),
  );
  if (people.length > 0) fields.people = people.map(([, person]) => bare(person));
  return people.map(([name, { role }]) => ({
    name,
    ...(role === undefined ? {} : { role: sliceOf(text, role) }),
  }));
}
