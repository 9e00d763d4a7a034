import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import type { Place } from '../../../domain/visit.ts';
import { findPlaces } from '../../places/find-places.ts';
import type { PlaceKind } from '../../places/known-place.ts';
import { rulesFor } from './compiled.ts';
import { contains, groupSpans, overlaps } from './pattern.ts';

/** What a place is to the visit: where the guests come from, where they are, where an office is, or just named. */
export type PlacePart = 'origin' | 'goal' | 'home' | 'named';

export interface SaidPlace extends Span {
  readonly place: Place;
  readonly kind: PlaceKind;
  readonly part: PlacePart;
}

/** The words around a sentence's places that tell which is which. */
export interface PlaceContext {
  readonly delegations: readonly Span[];
  readonly people: readonly { readonly whole: Span }[];
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
  const candidates = candidatesOf(text, language);
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

function candidatesOf(text: string, language: Language): Candidate[] {
  const known = findPlaces(text, language).map(({ start, end, place, adjective }) => ({
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
      place: { name: { [language]: text.slice(span.start, span.end) } },
    }));
  return [...known, ...unknown].sort((a, b) => a.start - b.start);
}

const chineseLead = /^.*(?:[的在赴到来抵访察由与和及日我本该全各两我省外]|友城|访问了?|考察了?)/u;

/** '访问滕州市' is found as a place of six characters; the name begins after the verb. */
function shortened(text: string, { start, end }: Span): Span {
  const lead = chineseLead.exec(text.slice(start, end - 1))?.[0].length ?? 0;
  return end - start - lead < 3 ? { start, end: start } : { start: start + lead, end };
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

/** 'the mayor of Zhongshan' tells where the mayor is at home, not where the journey went. */
function isRoleOf({ people }: PlaceContext, place: Span): boolean {
  return people.some(({ whole }) => contains(whole, place));
}

/** 'returned from Guangzhou', 'kehrte aus Taiyuan zurück'. */
function isReturn(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /\b(?:returned|back|home) from (?:the )?$/u.test(before) ||
    (/\b(?:aus|von) (?:der )?$/u.test(before) && /^.{0,40}\b(?:zurück|heim)/u.test(text.slice(end)))
  );
}

/** 'a delegation from Tongji University in Shanghai to Cottbus'. */
function isHomeOfSenders(
  text: string,
  place: Span,
  { delegations }: PlaceContext,
  language: Language,
): boolean {
  if (language !== 'en' || !/^,? to \p{Lu}/u.test(text.slice(place.end, place.end + 8)))
    return false;
  return delegations.some((span) => text.slice(span.end, place.start) === ' in ');
}

const towards =
  /(?:赴|到|来|抵|在|前往|莅临|抵达|来到|访|访问|到访|考察|参访|走访|参观|造访|调研|做客|落地|出访)了?(?:德国|中国|位于|友城|友好城市|国际友城|姐妹城市)?$/u;
const fromThere = /(?:来自|自)(?:德国|中国)?$/u;

function chinesePart(text: string, place: Candidate, context: PlaceContext): PlacePart {
  const before = text.slice(Math.max(0, place.start - 12), place.start);
  if (fromThere.test(before)) return 'origin';
  const delegation = context.delegations.find((span) => contains(span, place));
  if (delegation !== undefined) return 'origin';
  if (towards.test(before)) return 'goal';
  const { verb, receives } = context;
  const inPerson = context.people.some(({ whole }) => contains(whole, place));
  if (verb === undefined) return 'named';
  if (receives) return place.start > verb.end ? 'origin' : inPerson ? 'named' : 'goal';
  if (place.end <= verb.start)
    return inPerson || context.organisations.some((span) => contains(span, place))
      ? 'origin'
      : 'named';
  const gap = text.slice(verb.end, place.start);
  return /^[^。；，]{0,10}$/u.test(gap) && !inPerson ? 'goal' : 'named';
}
