import type { Span } from '../../../../domain/span.ts';
import { findPlaces } from '../../../places/find-places.ts';
import type { KnownPlace } from '../../../places/known-place.ts';
import { englishSizes } from '../delegations/english-sizes.ts';
import { type Draft, type DraftPerson, samePlace } from '../draft.ts';
import type { Letterhead } from '../hosts/letterhead.ts';
import { hostsBySide } from '../hosts/local-hosts.ts';
import { contains, overlaps } from '../patterns/pattern.ts';
import { isChineseName } from '../people/known-names.ts';
import { chooseOrigin, choosePlace } from '../places/choose-place.ts';
import type { SaidPlace } from '../places/places.ts';
import { agreedTopic } from '../topics/english-topics.ts';
import { listedTopics } from '../topics/minuted-topics.ts';

/** What only the whole report tells: who was at home, where the writer sits, whose day it is. */
export function settleEnglish(text: string, read: Draft, letterhead: Letterhead): Draft {
  const draft = withHeaded(text, read);
  const origins = withHome(text, draft, withInstitution(text, draft));
  const origin = chooseOrigin({ ...draft, origins })?.place;
  const dates = withoutDateline(text, draft.dates);
  const there = choosePlace({ ...draft, origins }, origin);
  const home = there === undefined ? homeOf(letterhead, origin) : undefined;
  const goals = home === undefined ? draft.goals : [...draft.goals, home];
  const hosts = hostsBySide(text, draft, (there ?? home)?.place, origin);
  const { sender, house } = letterhead;
  const ours = sender === undefined || !isOurs(text, draft) ? [] : [sender];
  return {
    ...draft,
    origins,
    dates,
    goals,
    hosts: [...hosts, ...ours],
    topics: topicsOf(text, draft),
    organisations: [
      ...draft.organisations.filter((each) => !isEvent(each, draft.occasion)),
      ...(house === undefined || isListed(text, house, draft.organisations) ? [] : [house]),
    ],
  };
}

function topicsOf(text: string, { topics, outcome }: Draft): Draft['topics'] {
  const listed = listedTopics(text);
  const all = [
    ...topics.filter((topic) => !listed.some((other) => overlaps(other, topic))),
    ...listed,
  ];
  return all.length > 0 ? all : agreedTopic(text, outcome);
}

/** 'They were nine teachers from Nanning.' Told before, and nowhere else. */
function withHeaded(text: string, draft: Draft): Draft {
  const { delegation, headed } = draft;
  if (delegation !== undefined || headed === undefined) return draft;
  const [size] = englishSizes(text, [{ ...headed, bare: false }]);
  return { ...draft, delegation: headed, size: draft.size ?? size };
}

/** The chamber's letterhead and the chamber in its report are one. */
function isListed(text: string, house: Span, organisations: readonly Span[]): boolean {
  const [first, second] = text.slice(house.start, house.end).split(' of ');
  const words = (second ?? first ?? '').split(' ').filter((word) => word.length > 3);
  return organisations.some(({ start, end }) =>
    words.every((word) => text.slice(start, end).includes(word)),
  );
}

/** The 'Hidden Champions Forum' that they attended. */
function isEvent(organisation: Span, occasion: Span | undefined): boolean {
  return (
    occasion !== undefined &&
    overlaps(occasion, organisation) &&
    organisation.end <= occasion.end + 1
  );
}

/** 'experts from the Emscher Water Board': where no town is named, whom they come from. */
function withInstitution(text: string, { origins, delegation }: Draft): SaidPlace[] {
  if (delegation === undefined) return origins;
  const isTold = origins.some(
    (origin) => contains(delegation, origin) || origin.kind !== 'country',
  );
  const name = text.slice(delegation.start, delegation.end);
  const found = /\b(?:from|of|representing) (?:the |our )?(?<name>(?:Bad )?\p{Lu}.*)$/du.exec(name)
    ?.indices?.groups;
  const at = found?.['name'];
  if (isTold || at === undefined) return origins;
  const [start, end] = [delegation.start + at[0], delegation.start + at[1]];
  const country = origins[0]?.place.country;
  const place = { name: { en: text.slice(start, end) }, ...(country ? { country } : {}) };
  return [...origins, { start, end, place, kind: 'city', part: 'origin' }];
}

/** 'Mayor of Reutlingen': who leads the visitors comes from there. */
function withHome(text: string, draft: Draft, origins: SaidPlace[]): SaidPlace[] {
  const country = choosePlace({ ...draft, origins }, undefined)?.place.country;
  const isTold = origins.some(({ kind }) => kind !== 'country');
  if (isTold || (country !== 'CN' && country !== 'DE')) return origins;
  const guests = draft.people.filter(
    (person) =>
      isChineseName(text.slice(person.start, person.end)) === (country === 'DE') &&
      (isLeader(text, person, draft.delegation ?? draft.group) ||
        isLed(text, person) ||
        isWithParty(text, person)),
  );
  const homes = guests.flatMap((person) => {
    const { role } = person;
    if (role === undefined) return [];
    // 'Rostock's Lord Mayor'.
    const owner = /\p{Lu}[\p{L} -]{2,24}['’]s $/u.exec(text.slice(0, role.start))?.[0] ?? '';
    const from = role.start - owner.length;
    // 'Mayor X of Huzhou'.
    const seat =
      /^ (?:of|from) (?:the )?\p{Lu}[\p{L}-]{2,24}/u.exec(text.slice(person.end))?.[0] ?? '';
    const until = Math.max(role.end, role.start < person.start ? person.end + seat.length : 0);
    return findPlaces(text.slice(from, until), 'en')
      .filter(({ place }) => place.country !== country && place.kind !== 'country')
      .map(({ start, end, place }): SaidPlace => {
        const span = { start: from + start, end: from + end };
        return { ...span, place: placeOf(place), kind: place.kind, part: 'origin' };
      });
  });
  return [...origins, ...homes];
}

const leads = /\b(?:led|lead|head|chair|helm|under|with|around|accompan)/iu;

/** 'A delegation headed by Mayor X'. */
function isLed(text: string, { start, role }: DraftPerson): boolean {
  const from = Math.min(start, role?.start ?? start);
  const before = text.slice(Math.max(0, from - 40), from);
  return /\b(?:led|headed|chaired|fronted) by (?:the |its |their |\p{L}+['’]s )?(?:\p{Ll}+ )?$/u.test(
    before,
  );
}

/** 'Lord Mayor X and her party'. */
function isWithParty(text: string, { end }: DraftPerson): boolean {
  return /^(?: of [^,;:.]{3,40}?)?,? (?:and|with|accompanied by|along with|together with) (?:(?:his|her|their|an?|the|some|\d{1,2}|\p{Ll}+) )(?:\p{Ll}+ )?(?:party|delegation|team|group|entourage|colleagues|companions|officials|councillors|aides|representatives|others|experts|students|staff|members)\b/u.test(
    text.slice(end, end + 90),
  );
}

function isLeader(text: string, person: Span, visitors: Span | undefined): boolean {
  if (visitors === undefined) return false;
  const [left, right] = person.start < visitors.start ? [person, visitors] : [visitors, person];
  return right.start - left.start < 160 && leads.test(text.slice(left.start, right.end));
}

function placeOf({ name, region, country }: KnownPlace): SaidPlace['place'] {
  return { name, country, ...(region === undefined ? {} : { region }) };
}

function homeOf({ places }: Letterhead, origin: SaidPlace['place'] | undefined) {
  return places.find(
    ({ place }) =>
      origin === undefined ||
      (!samePlace(place, origin) &&
        (place.country === undefined || place.country !== origin.country)),
  );
}

/** The guests are not those who write. */
function isOurs(text: string, { delegation, group }: Draft): boolean {
  const visitors = delegation ?? group;
  return (
    visitors === undefined || !/\b[Oo]ur\b/u.test(text.slice(visitors.start - 8, visitors.end))
  );
}

const place = /(?:^|\n)\s*\p{Lu}[\p{L}’' -]{2,30}(?:, [\p{L} .]+)?,\s$/u;
const dash = /^\.?,?(?: \d{4})?(?: ?\([^)\n]{0,40}\))? ?(?:--|—|–|-)/u;

/** 'JINAN, Oct. 31 (Xinhua) --' dates the report, not the visit. */
function withoutDateline(text: string, dates: Draft['dates']): Draft['dates'] {
  const others = dates.filter(({ span }) => !isDateline(text, span));
  return others.length === 0 ? dates : others;
}

function isDateline(text: string, { start, end }: Span): boolean {
  return (
    place.test(text.slice(Math.max(0, start - 60), start)) && dash.test(text.slice(end, end + 50))
  );
}
