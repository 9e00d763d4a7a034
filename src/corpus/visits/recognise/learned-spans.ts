import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import type { TaggedField } from '../learned/labels.ts';
import type { TaggedSpan, Tagger } from '../learned/tagger.ts';
import { markedSentence } from './marks.ts';
import { neatPhrase } from './neat-phrase.ts';
import { isNoChineseOutcome } from './outcomes/chinese-outcome.ts';
import { contains, overlaps } from './patterns/pattern.ts';
import type { Reading } from './sentences/reading.ts';

/** What the tagger finds in a sentence beyond the rules. */
export interface LearnedSpans {
  readonly topics: readonly Span[];
  readonly hosts: readonly Span[];
  readonly organisations: readonly Span[];
  readonly occasions: readonly TaggedSpan[];
  readonly outcomes: readonly TaggedSpan[];
}

export const nothingLearned: LearnedSpans = {
  topics: [],
  hosts: [],
  organisations: [],
  occasions: [],
  outcomes: [],
};

/** Rules come first: a span that touches one of theirs says it again, or worse. */
export function learnedSpans(reading: Reading, tagger: Tagger, language: Language): LearnedSpans {
  const sentence = markedSentence(reading);
  const tagged = tagger
    .tag(sentence)
    .flatMap((span) => neatPhrase(sentence.text, span, language) ?? []);
  if (tagged.length === 0) return nothingLearned;
  const of = (field: TaggedField): TaggedSpan[] => tagged.filter((span) => span.field === field);
  const without = (spans: readonly Span[], ...others: (readonly Span[])[]): Span[] =>
    spans.filter((span) => !others.flat().some((other) => overlaps(other, span)));
  const names = reading.people().map(({ whole }) => whole);
  return {
    topics: without(of('topics'), reading.topics(), names),
    hosts: without(
      withoutLists(of('hosts'), names)
        .filter((host) => !reading.places().some((place) => contains(place, host)))
        .map((host) => asNamed(host, reading)),
      reading.hosts(),
      reading.delegations(),
    ),
    organisations: without(
      of('organisations').filter(({ start, end }) => isHouse(sentence.text.slice(start, end))),
      reading.organisations(),
      names,
    ),
    occasions: of('occasion').filter((span) => span.strength > sureOccasion),
    outcomes: of('outcome').filter(({ start, end }) => isOutcome(sentence.text.slice(start, end))),
  };
}

/** Log odds: a wrong occasion reads worse than none. */
const sureOccasion = 15;

/** So many houses in a row took part; hosts are fewer. */
const mostHouses = 3;

function withoutLists(hosts: readonly TaggedSpan[], names: readonly Span[]): TaggedSpan[] {
  const people = hosts.filter((host) => names.some((name) => overlaps(name, host)));
  return hosts.length - people.length > mostHouses ? people : [...hosts];
}

/** Neither a motto or list nor people who speak for houses. */
function isHouse(name: string): boolean {
  return !/,|[Vv]ertreter/u.test(name);
}

/** What both sides would like to come of it. */
const hope =
  /^(?:beide (?:seiten|städte)|(?:both|the two) (?:sides|cities)|man|sie|they)\s+(?:wollen|will|möchten?|hoffen|hofft|want|hope|wish|would like)\b/iu;

/** Neither a hope or a gift nor the end of a clause. */
function isOutcome(clause: string): boolean {
  return (
    !isNoChineseOutcome(clause) &&
    !hope.test(clause) &&
    !/^(?:(?:und|and|sowie)\s|并|以及)/u.test(clause)
  );
}

/** The person or house that a span names, cut as the rules cut it. */
function asNamed(span: Span, { people, organisations }: Reading): Span {
  const person = people().find(({ whole }) => overlaps(whole, span));
  if (person !== undefined) return { start: person.start, end: person.end };
  return organisations().find((house) => overlaps(house, span)) ?? span;
}
