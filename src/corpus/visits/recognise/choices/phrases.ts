import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Candidate } from '../../learned/chooser.ts';
import { type TaggedField, taggedFields } from '../../learned/labels.ts';
import { sliceOf } from '../build.ts';
import type { Draft } from '../draft.ts';
import { overlaps, shifted } from '../patterns/pattern.ts';
import { level } from '../tagged-spans.ts';
import { type PhraseField, type Said, saidIn } from './said-phrases.ts';
import {
  clusterFacts,
  factsThatHold,
  type Nearby,
  wordFacts,
  wordsAround,
} from './surroundings.ts';

/** What may have been spoken about, been the occasion, come of it, or who came and how many. */
export interface Phrase extends Candidate {
  /** Counted from the beginning of the document. */
  readonly span: Span;
}

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
  const all = surroundings.flatMap((nearby) => saidIn(nearby, field, language));
  const byProbability = all.toSorted((a, b) => b.probability - a.probability);
  const seen: Span[] = [];
  for (const said of all) {
    const { nearby } = said;
    const span = shifted(said, nearby.reading.unit.start);
    const isDrafted = drafted.some((other) => overlaps(other, span));
    const beside = all.filter((other) => other.nearby === nearby);
    const says = [
      ...said.says,
      isDrafted ? 'drafted' : 'not drafted',
      listed(said, beside),
      `rank ${Math.min(lastRank, byProbability.indexOf(said))}`,
    ];
    add(span, [
      ...scene(said, says, nearby),
      ...words(said, nearby, language),
      ...rivals(said, field),
    ]);
    seen.push(span);
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

/** Those behind it are told apart no more. */
const lastRank = 8;

/** Whether others of its kind stand right beside it. */
function listed(said: Said, all: readonly Said[]): string {
  const isBeside = (other: Said, gap: number): boolean =>
    gap >= 0 && gap < 8 && other.probability > 0.1;
  const before = all.some((other) => isBeside(other, said.start - other.end));
  const behind = all.some((other) => isBeside(other, other.start - said.end));
  return `listed ${before} ${behind}`;
}

function draftedOf(draft: Draft, field: PhraseField): readonly Span[] {
  if (field === 'topics') return draft.topics;
  const vaguer = { outcome: draft.gesture, delegation: draft.group };
  const other = field === 'outcome' || field === 'delegation' ? vaguer[field] : undefined;
  return [draft[field], other].flatMap((span) => span ?? []);
}

/** What else the tagger takes the same words for, and how surely. */
function rivals({ start, end, nearby, probability }: Said, field: PhraseField): string[] {
  const own = level(probability);
  const best = new Map<TaggedField, number>();
  for (const tag of nearby.reading.tagged()) {
    if (tag.field === field || !overlaps(tag, { start, end })) continue;
    best.set(tag.field, Math.max(best.get(tag.field) ?? 0, tag.probability));
  }
  return taggedFields.flatMap((other) => {
    const rival = level(best.get(other) ?? 0);
    return other === field ? [] : [`rival ${other} ${rival}`, `rival ${other} ${rival} ${own}`];
  });
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

function words(said: Said, nearby: Nearby, language: Language): string[] {
  const { left, own, right } = wordsAround(nearby, said);
  const last = own.at(-1) ?? '';
  const sure = level(said.probability);
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
    ...right.slice(0, reach).map((word) => `rights ${word}`),
    `${sure} left ${left.slice(-1).join('')}`,
    `${sure} right ${right[0] ?? ''}`,
    `${sure} first ${own[0] ?? ''}`,
    `${sure} last ${last}`,
    ...wordFacts('own', own, language),
  ];
}
