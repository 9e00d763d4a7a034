import type { Language } from '../../../../domain/language.ts';
import { lazily } from '../../../../domain/lazily.ts';
import type { Span } from '../../../../domain/span.ts';
import type { TaggedSpan, Tagger } from '../../learned/tagger.ts';
import { datesOf, type SaidDate } from '../dates/dates.ts';
import { delegationsOf, type FoundDelegation, sizesOf } from '../delegations/delegations.ts';
import { englishSizes } from '../delegations/english-sizes.ts';
import { germanSizes } from '../delegations/german-delegations.ts';
import { hostsOf } from '../hosts/hosts.ts';
import { occasionOf } from '../occasions/occasions.ts';
import { organisationsOf } from '../organisations/organisations.ts';
import { gestureOf, outcomeOf } from '../outcomes/outcomes.ts';
import { rulesFor } from '../patterns/compiled.ts';
import { overlaps } from '../patterns/pattern.ts';
import { isChineseName, looksChinese } from '../people/known-names.ts';
import { type FoundPerson, peopleOf } from '../people/people.ts';
import { placesOf, type SaidPlace } from '../places/places.ts';
import { taggedSpans } from '../tagged-spans.ts';
import { isBuilding } from '../topics/german-topics.ts';
import { topicsOf } from '../topics/topics.ts';
import { type Signal, signalOf } from './signals.ts';
import type { Unit } from './units.ts';

/**
 * All that one sentence says of a visit; spans count from the beginning of the sentence. It is
 * found when it is asked for: most sentences have nothing to do with a visit.
 */
export interface Reading {
  readonly unit: Unit;
  readonly signal: Signal;
  /** Goes on about a visit that was told before: 'the guests', 'during the visit'. */
  readonly goesOn: () => boolean;
  readonly dates: () => readonly SaidDate[];
  readonly places: () => readonly SaidPlace[];
  readonly delegations: () => readonly FoundDelegation[];
  readonly sizes: () => readonly Span[];
  readonly people: () => readonly FoundPerson[];
  readonly organisations: () => readonly Span[];
  readonly hosts: () => readonly Span[];
  readonly topics: () => readonly Span[];
  readonly occasion: () => Span | undefined;
  readonly outcome: () => Span | undefined;
  readonly gesture: () => Span | undefined;
  /** What the tagger sees. */
  readonly tagged: () => readonly TaggedSpan[];
}

export function readUnit(
  unit: Unit,
  language: Language,
  tagger: Tagger,
  published?: string,
  month?: string,
): Reading {
  const rules = rulesFor(language);
  const text = unit.plain;
  const dates = lazily(() => datesOf(text, language, published, month));
  const delegations = lazily(() =>
    delegationsOf(text, language).filter(
      (span) => language !== 'zh' || span.bare || !isToCome(text, span, rules.planned),
    ),
  );
  const people = lazily(() => peopleOf(text, language));
  const signal = signalOf(unit, rules, {
    dates,
    delegations,
    bothSides: () => language === 'de' && areOfBothSides(text, people()),
    ...(published === undefined ? {} : { published }),
  });
  if (signal.kind === 'trap') return emptyReading(unit, signal);
  const organisations = lazily(() => organisationsOf(text, language));
  const places = lazily(() =>
    placesOf(text, language, {
      delegations: delegations(),
      people: people(),
      organisations: organisations(),
      verb: signal.verb,
      receives: signal.receives,
    }),
  );
  const isPlanned = ({ start }: Span): boolean =>
    signal.kind === 'planned' &&
    (language === 'de' || (rules.planned.test(text.slice(0, start)) && !isSpeech(text, start)));
  const goesOn = lazily(() => rules.again.test(text) || text.search(rules.nouns) !== -1);
  const sizes = lazily(() => [
    ...(language === 'en' ? englishSizes(text, delegations()) : []),
    ...(language === 'de' ? germanSizes(text, delegations()) : []),
    ...sizesOf(text, language),
  ]);
  const hosts = lazily(() => hostsOf(text, rules, people(), organisations(), delegations()));
  const topics = lazily(() =>
    topicsOf(text, rules).filter(
      (topic) =>
        (language === 'zh' || !isPlanned(topic)) &&
        !people().some((person) => overlaps(language === 'en' ? person.whole : person, topic)) &&
        !(language === 'de' && isTour(text, topic, organisations())),
    ),
  );
  const occasion = lazily(() => (signal.kind === 'planned' ? undefined : occasionOf(text, rules)));
  const outcome = lazily(() => outcomeOf(text, rules, signal.kind === 'report'));
  const gesture = lazily(() => gestureOf(text, rules, signal.kind === 'report'));
  const reading: Reading = {
    unit,
    signal,
    goesOn,
    dates,
    places,
    delegations,
    sizes,
    people,
    organisations,
    hosts,
    topics,
    occasion,
    outcome,
    gesture,
    tagged: lazily(() => taggedSpans(reading, tagger, language)),
  };
  return reading;
}

/** 'The vice mayor said the city hopes to cooperate in …': to come, and spoken about now. */
function isSpeech(text: string, end: number): boolean {
  return /\b(?:said|added|stressed|noted|expressed|hoped|proposed|suggested|told|pledged|voiced)\b/u.test(
    text.slice(0, end),
  );
}

/** '欢迎德国企业家来访': whoever is asked to come has not come. */
function isToCome(text: string, { start, end }: Span, planned: RegExp): boolean {
  const clause = text.slice(text.lastIndexOf('，', start) + 1, end + 12);
  return planned.test(clause.replace(/[，。；].*$/u, ''));
}

/** A mayor and a party secretary who signed something on a day met on that day. */
function areOfBothSides(text: string, people: readonly FoundPerson[]): boolean {
  const names = people
    .filter(({ role }) => role !== undefined)
    .map(({ start, end }) => text.slice(start, end));
  return names.some(isChineseName) && names.some((name) => !looksChinese(name));
}

/** 'besichtigten das Werk der Nordguss AG': houses that were toured are no subjects. */
function isTour(text: string, topic: Span, organisations: readonly Span[]): boolean {
  return (
    /(?:besichtig|erkunde|[Dd]urch|\bsah|schaut)/u.test(
      text.slice(Math.max(0, topic.start - 60), topic.start),
    ) &&
    (organisations.some((house) => overlaps(house, topic)) ||
      isBuilding(text.slice(topic.start, topic.end)))
  );
}

function emptyReading(unit: Unit, signal: Signal): Reading {
  const none = (): readonly never[] => [];
  const nothing = (): undefined => undefined;
  return {
    unit,
    signal,
    goesOn: () => false,
    dates: none,
    places: none,
    delegations: none,
    sizes: none,
    people: none,
    organisations: none,
    hosts: none,
    topics: none,
    occasion: nothing,
    outcome: nothing,
    gesture: nothing,
    tagged: none,
  };
}
