import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Candidate } from '../../learned/chooser.ts';
import { sliceOf } from '../build.ts';
import type { Draft } from '../draft.ts';
import { isNoOutcome } from '../outcomes/no-outcome.ts';
import { overlaps, shifted } from '../patterns/pattern.ts';
import type { Reading } from '../sentences/reading.ts';
import {
  clusterFacts,
  factsThatHold,
  type Nearby,
  wordFacts,
  wordsAround,
} from './surroundings.ts';

/** Fields that hold a phrase or clause instead of a name. */
export type PhraseField = 'topics' | 'occasion' | 'outcome';

/** What may have been spoken about, been the occasion or come of it. */
export interface Phrase extends Candidate {
  /** Counted from the beginning of the document. */
  readonly span: Span;
}

interface Said extends Span {
  readonly says: readonly string[];
}

/** Log odds of the tagger to a step of its strength. */
const steps: Readonly<Record<PhraseField, number>> = { topics: 3, occasion: 5, outcome: 5 };
const reach = 6;

/** Every phrase that rules or the tagger see near a report, each wording once. */
export function phrasesOf(
  text: string,
  draft: Draft,
  surroundings: readonly Nearby[],
  field: PhraseField,
  language: Language,
): Phrase[] {
  const drafted = draftedOf(draft, field);
  const found = new Map<string, { span: Span; facts: Set<string>; times: number }>();
  const add = (span: Span, facts: readonly string[]): void => {
    const words = sliceOf(text, span);
    if (words === '') return;
    const known = found.get(words) ?? { span, facts: new Set<string>(['bias']), times: 0 };
    found.set(words, known);
    known.times += 1;
    for (const fact of facts) known.facts.add(fact);
  };
  const seen: Span[] = [];
  for (const nearby of surroundings) {
    const all = saidIn(nearby.reading, field);
    for (const said of all) {
      const span = shifted(said, nearby.reading.unit.start);
      const isDrafted = drafted.some((other) => overlaps(other, span));
      const says = [...said.says, isDrafted ? 'drafted' : 'not drafted', listed(said, all)];
      add(span, [...scene(said, says, nearby), ...words(said, nearby, language)]);
      seen.push(span);
    }
  }
  // What only the whole text told, in no sentence of its own.
  for (const span of drafted) {
    if (!seen.some((other) => overlaps(other, span))) add(span, ['settled']);
  }
  return [...found.values()].map(({ span, facts, times }) => ({
    span,
    facts: facts.add(`times ${Math.min(3, times)}`),
  }));
}

/** Whether others of its kind stand right beside it. */
function listed(said: Span, all: readonly Span[]): string {
  const isBeside = (gap: number): boolean => gap >= 0 && gap < 8;
  const before = all.some((other) => isBeside(said.start - other.end));
  const behind = all.some((other) => isBeside(other.start - said.end));
  return `listed ${before} ${behind}`;
}

function draftedOf(draft: Draft, field: PhraseField): readonly Span[] {
  if (field === 'topics') return draft.topics;
  const gesture = field === 'outcome' ? draft.gesture : undefined;
  return [draft[field], gesture].flatMap((span) => span ?? []);
}

function saidIn(reading: Reading, field: PhraseField): Said[] {
  const tagged = reading.tagged().filter((tag) => {
    const clause = reading.unit.text.slice(tag.start, tag.end);
    return tag.field === field && !(field === 'outcome' && isNoOutcome(clause));
  });
  const ruled = ruledIn(reading, field).map(({ start, end, says }) => {
    const isTagged = tagged.some((tag) => overlaps(tag, { start, end }));
    return { start, end, says: ['ruled', ...says, isTagged ? 'both' : 'ruled alone'] };
  });
  const others = tagged
    .filter((tag) => !ruled.some((span) => overlaps(span, tag)))
    .map(({ start, end, strength }) => {
      const step = Math.max(-2, Math.min(6, Math.floor(strength / steps[field])));
      return { start, end, says: ['tagged', `tagged ${step}`] };
    });
  return [...ruled, ...others];
}

function ruledIn(reading: Reading, field: PhraseField): Said[] {
  if (field === 'topics') return reading.topics().map((span) => ({ ...span, says: [] }));
  const of = (span: Span | undefined, ...says: string[]): Said[] =>
    span === undefined ? [] : [{ start: span.start, end: span.end, says }];
  if (field === 'occasion') return of(reading.occasion());
  const outcome = of(reading.outcome());
  return outcome.length > 0 ? outcome : of(reading.gesture(), 'gesture');
}

/** Where it is said, one fact and two together. */
function scene(said: Span, says: readonly string[], { reading, near, length }: Nearby): string[] {
  const within = factsThatHold({
    'in house': reading.organisations().some((house) => overlaps(house, said)),
    'in person': reading.people().some(({ whole }) => overlaps(whole, said)),
    'in date': reading.dates().some((date) => overlaps(date, said)),
  });
  const facts = [
    ...says,
    length,
    `near ${near}`,
    `signal ${reading.signal.kind}`,
    `heading ${reading.unit.heading}`,
    `goes on ${reading.goesOn()}`,
    ...within,
  ];
  return facts.flatMap((fact, at) => [
    fact,
    ...facts.slice(at + 1).map((other) => `${fact} & ${other}`),
  ]);
}

function words(said: Span, nearby: Nearby, language: Language): string[] {
  const { left, own, right } = wordsAround(nearby, said);
  const last = own.at(-1) ?? '';
  return [
    `left ${left.slice(-1).join('')}`,
    `left ${left.slice(-2).join(' ')}`,
    `right ${right[0] ?? ''}`,
    `first ${own[0] ?? ''}`,
    `last ${last}`,
    `length ${Math.min(12, own.length)}`,
    ...(language === 'zh'
      ? [`last ${own.slice(-2).join('')}`, `left ${left.slice(-3).join('')}`]
      : [`ends ${last.slice(-4)}`]),
    ...clusterFacts(nearby, said),
    ...left.slice(-reach).map((word) => `lefts ${word}`),
    ...wordFacts('own', own, language),
  ];
}
