import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Place } from '../../../../domain/visit.ts';
import { findPlaces } from '../../../places/find-places.ts';
import type { PlaceKind } from '../../../places/known-place.ts';
import { rulesFor } from '../patterns/compiled.ts';
import { contains, groupSpans, overlaps } from '../patterns/pattern.ts';
import { isPinyin } from '../people/known-names.ts';
import { chinesePart, shortened, shortTowns } from './chinese-places.ts';

/** What a place is to the visit: where the guests come from, where they are, where an office is, or just named. */
export type PlacePart = 'origin' | 'goal' | 'home' | 'named';

export interface SaidPlace extends Span {
  readonly place: Place;
  readonly kind: PlaceKind;
  readonly part: PlacePart;
}

/** A town or a part of one. */
export function isTown({ kind }: Pick<SaidPlace, 'kind'>): boolean {
  return kind === 'city' || kind === 'district';
}

/** The words around a sentence's places that tell which is which. */
export interface PlaceContext {
  readonly delegations: readonly Span[];
  readonly people: readonly (Span & { readonly whole: Span })[];
  readonly organisations: readonly Span[];
  /** Where the verb of the visit begins and ends. */
  readonly verb: Span | undefined;
  /** The subject of the verb is the host. */
  readonly receives: boolean;
}

interface Candidate extends Span {
  readonly place: Place;
  readonly kind: PlaceKind;
  readonly adjective: boolean;
}

export function placesOf(text: string, language: Language, context: PlaceContext): SaidPlace[] {
  const candidates = candidatesOf(text, language).filter(
    (place) => place.place.country !== undefined || language !== 'en' || isUntaken(place, context),
  );
  const said: SaidPlace[] = [];
  for (const candidate of candidates) {
    const part =
      language === 'zh'
        ? chinesePart(text, candidate, context)
        : latinPart(text, candidate, language, context, said.at(-1));
    said.push({
      start: candidate.start,
      end: candidate.end,
      place: candidate.place,
      kind: candidate.kind,
      part,
    });
  }
  return said;
}

/** What only may be a place is none where it is a person's name or an organisation's. */
function isUntaken(span: Span, { people, organisations }: PlaceContext): boolean {
  return ![...people.map(({ whole }) => whole), ...organisations].some((other) =>
    overlaps(other, span),
  );
}

function candidatesOf(text: string, language: Language): Candidate[] {
  const short = language === 'zh' ? shortTowns(text) : [];
  const isPlace = ({ start }: Span): boolean =>
    language !== 'en' || !/\b(?:All|Trans|Pan)-$/u.test(text.slice(Math.max(0, start - 6), start));
  const named = [
    ...findPlaces(text, language).filter(isPlace),
    ...short.map(({ start, end, town }) => ({ start, end, place: town, adjective: false })),
  ];
  const known = named.map(({ start, end, place, adjective }) => ({
    start,
    end,
    kind: place.kind,
    adjective,
    place: {
      name: place.name,
      ...(place.region === undefined ? {} : { region: place.region }),
      country: place.country,
    },
  }));
  const unknown = groupSpans(rulesFor(language).unknownPlace, text, 'place')
    .map((span) => (language === 'zh' ? shortened(text, span) : span))
    .filter((span) => span.end - span.start > 1 && !known.some((other) => overlaps(other, span)))
    .map((span) => ({
      ...span,
      kind: 'city' as const,
      adjective: false,
      place: unknownTown(text.slice(span.start, span.end), language),
    }));
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}

/** In a German text a name tells by its sounds in which of the two countries it lies. */
function unknownTown(name: string, language: Language): Place {
  const place = { name: { [language]: name } };
  return language === 'de' ? { ...place, country: isPinyin(name) ? 'CN' : 'DE' } : place;
}

const latinWord = /[\p{L}’'-]+$/u;

function latinPart(
  text: string,
  place: Candidate,
  language: Language,
  context: PlaceContext,
  previous: SaidPlace | undefined,
): PlacePart {
  const { words } = rulesFor(language);
  const inDelegation = context.delegations.some((span) => contains(span, place));
  if (inDelegation) return 'origin';
  if (place.adjective) {
    const rest = text.slice(place.end, place.end + 40);
    const isVisitors = context.delegations.some(
      (span) => span.start > place.end && span.start - place.end < 3,
    );
    return isVisitors || /^\s(?:und|and)\s/u.test(rest) ? 'origin' : 'named';
  }
  const between = previous === undefined ? undefined : text.slice(previous.end, place.start);
  if (
    previous !== undefined &&
    between !== undefined &&
    /^(?:\s(?:und|and|sowie)\s|,\s|\/|\s?\(|, (?:in )?(?:the )?)$/u.test(between)
  ) {
    return previous.part;
  }
  if (
    language === 'en' &&
    /\bon (?:the|its|his|her|their) way (?:home )?to (?:the )?$/u.test(
      text.slice(Math.max(0, place.start - 40), place.start),
    )
  )
    return 'named';
  if (
    language === 'en' &&
    previous?.part === 'goal' &&
    /^ (?:on|from|in) [^;:.]{3,30} and (?:then )?(?:in |to |at )?$/u.test(between ?? '')
  )
    return 'goal';
  if (language === 'en' && between === ' in ' && isWithinOrigin(previous, place)) return 'origin';
  if (isReturn(text, place)) return 'goal';
  const holder = context.organisations.find((span) => contains(span, place));
  const at = holder?.start ?? place.start;
  if (isHomeOfSenders(text, place, context, language)) return 'origin';
  let before = text.slice(Math.max(0, at - 60), at);
  for (let step = 0; step < 6; step += 1) {
    const trimmed = before.trimEnd();
    const word = latinWord.exec(trimmed)?.[0];
    if (word === undefined) break;
    if (language === 'de' ? words.originBefore.includes(word) : word === 'from') return 'origin';
    if (words.placeBefore.includes(word.toLowerCase()) || words.placeBefore.includes(word)) {
      return isRoleOf(context, place) ? 'home' : 'goal';
    }
    const isBridge =
      words.originBridge.includes(word) ||
      (/^[\p{Ll}-]+(?:n|ern|ese|isches?|ischen|e)$/u.test(word) && step < 3) ||
      (/s$/u.test(word) && step < 2 && language === 'de');
    if (!isBridge) break;
    before = trimmed.slice(0, trimmed.length - word.length);
  }
  return isRoleOf(context, place) ? 'home' : 'named';
}

/** 'visitors from the district of Liandu in Lishui': both say where they come from. */
function isWithinOrigin(previous: SaidPlace | undefined, { place }: Candidate): boolean {
  if (previous?.part !== 'origin' || place.country === undefined) return false;
  const { country, name } = previous.place;
  if (country !== undefined) return country === place.country;
  return isPinyin(name.en ?? '') === (place.country === 'CN');
}

/** 'the mayor of Zhongshan' tells where the mayor is at home, not where the journey went. */
function isRoleOf({ people }: PlaceContext, place: Span): boolean {
  return people.some(({ whole }) => contains(whole, place));
}

/** 'returned from Guangzhou', 'kehrte aus Taiyuan zurück'. */
function isReturn(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /\b(?:returned|back|home|hosts?)(?: on \p{Lu}\p{L}+| yesterday| last \p{L}+| recently| home){0,2} from (?:the )?$/u.test(
      before,
    ) ||
    (/\b(?:aus|von) (?:der )?$/u.test(before) && /^.{0,40}\b(?:zurück|heim)/u.test(text.slice(end)))
  );
}

/** 'a delegation from Tongji University in Shanghai to Cottbus'. */
function isHomeOfSenders(
  text: string,
  place: Span,
  { delegations, organisations }: PlaceContext,
  language: Language,
): boolean {
  if (language !== 'en') return false;
  const goesOn = /^,? to \p{Lu}/u.test(text.slice(place.end, place.end + 8));
  const isOfHouse = organisations.some((span) => text.slice(span.end, place.start) === ' in ');
  if (!goesOn && !isOfHouse) return false;
  return delegations.some((span) => text.slice(span.end, place.start) === ' in ');
}
