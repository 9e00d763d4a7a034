import type { Span } from '../../../domain/span.ts';
import type { TaggedField } from '../learned/labels.ts';
import type { TaggedSpan, Tagger } from '../learned/tagger.ts';
import { markedSentence } from './marks.ts';
import { isNoChineseOutcome } from './outcomes/chinese-outcome.ts';
import { contains, overlaps, trimmed } from './patterns/pattern.ts';
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
export function learnedSpans(reading: Reading, tagger: Tagger): LearnedSpans {
  const sentence = markedSentence(reading);
  const tagged = tagger
    .tag(sentence)
    .map((span) => ({ ...span, ...trimmed(sentence.text, span) }))
    .filter(({ start, end }) => end - start > 1);
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
    organisations: without(of('organisations'), reading.organisations(), names),
    occasions: of('occasion'),
    outcomes: of('outcome').filter(({ start, end }) => isOutcome(sentence.text.slice(start, end))),
  };
}

/** So many houses in a row took part; hosts are fewer. */
const mostHouses = 3;

function withoutLists(hosts: readonly TaggedSpan[], names: readonly Span[]): TaggedSpan[] {
  const people = hosts.filter((host) => names.some((name) => overlaps(name, host)));
  return hosts.length - people.length > mostHouses ? people : [...hosts];
}

/** Neither a hope or a gift nor the end of a clause. */
function isOutcome(clause: string): boolean {
  return !isNoChineseOutcome(clause) && !/^(?:(?:und|and|sowie)\s|并|以及)/u.test(clause);
}

/** The person or house that a span names, cut as the rules cut it. */
function asNamed(span: Span, { people, organisations }: Reading): Span {
  const person = people().find(({ whole }) => overlaps(whole, span));
  if (person !== undefined) return { start: person.start, end: person.end };
  return organisations().find((house) => overlaps(house, span)) ?? span;
}
