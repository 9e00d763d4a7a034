import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import type { Candidate } from '../../learned/chooser.ts';
import { sliceOf } from '../build.ts';
import type { Draft } from '../draft.ts';
import { contains, overlaps, shifted } from '../patterns/pattern.ts';
import type { Route } from '../places/choose-place.ts';
import { certainty, level } from '../tagged-spans.ts';
import { type Certainty, type Mention, mentionsIn } from './mentions.ts';
import { sideOf } from './sides.ts';
import {
  clusterFacts,
  factsThatHold,
  type Nearby,
  wordFacts,
  wordsAround,
} from './surroundings.ts';

/** A person or house that may have received the visitors, come along or organised the visit. */
export interface Participant extends Candidate {
  /** Where it is named first, counted from the beginning of the document. */
  readonly span: Span;
  readonly isPerson: boolean;
}

/** Words on either side that count wherever they stand. */
const reach = 8;
const ending = 5;

/** Everybody whom the surroundings of a report name, each name once. */
export function participantsOf(
  text: string,
  draft: Draft,
  surroundings: readonly Nearby[],
  route: Route,
  language: Language,
): Participant[] {
  const voice = isOwnVoice(surroundings) ? 'we' : 'they';
  const found = new Map<
    string,
    { span: Span; isPerson: boolean; facts: Set<string>; mentions: number; most: Certainty }
  >();
  for (const nearby of surroundings) {
    for (const mention of mentionsIn(nearby.reading)) {
      const span = shifted(mention, nearby.reading.unit.start);
      const name = sliceOf(text, span);
      if (name === '') continue;
      const known = found.get(name) ?? {
        span,
        isPerson: mention.isPerson,
        facts: new Set<string>(['bias']),
        mentions: 0,
        most: { hosts: 0, organisations: 0 },
      };
      found.set(name, known);
      known.mentions += 1;
      known.most.hosts = Math.max(known.most.hosts, mention.probability.hosts);
      known.most.organisations = Math.max(
        known.most.organisations,
        mention.probability.organisations,
      );
      const role = mention.role;
      const side = sideOf(
        {
          name,
          role: role === undefined ? '' : nearby.reading.unit.plain.slice(role.start, role.end),
          isPerson: mention.isPerson,
        },
        route,
        language,
      );
      const says = [...mention.says, ...drafted(draft, span)];
      for (const fact of factsOf(mention, says, side, nearby, language)) known.facts.add(fact);
      const who = mention.isPerson ? 'person' : 'house';
      known.facts.add(`${voice} ${who} ${side} ${nearby.isFirst}`);
    }
  }
  return [...found.values()].map(({ span, isPerson, facts, mentions, most }) => {
    const who = isPerson ? 'person' : 'house';
    const sure = `${level(most.hosts)} ${level(most.organisations)}`;
    facts.add(`${isPerson} mentions ${Math.min(4, mentions)}`);
    facts.add(`${who} sure ${sure}`);
    facts.add(`${who} sure ${sure} mentions ${Math.min(4, mentions)}`);
    facts.add(`${who} most hosts ${certainty(most.hosts)}`);
    facts.add(`${who} most organisations ${certainty(most.organisations)}`);
    return { span, isPerson, facts };
  });
}

function factsOf(
  mention: Mention,
  says: readonly string[],
  side: string,
  nearby: Nearby,
  language: Language,
): string[] {
  const who = mention.isPerson ? 'person' : 'house';
  const { near, length, reading } = nearby;
  const { signal, unit } = reading;
  const scene = `${signal.kind} ${signal.receives} ${unit.heading}`;
  const { start, end } = wholeOf(mention);
  const { left, right } = wordsAround(nearby, { start, end });
  const { own } = wordsAround(nearby, mention);
  const role = mention.role === undefined ? [] : wordsAround(nearby, mention.role).own;
  const facts = says.flatMap((said) => [
    `${who} ${said}`,
    `${who} ${said} ${side}`,
    `${who} ${said} ${near}`,
    `${length} ${who} ${said}`,
  ]);
  facts.push(`${length} ${who} ${near}`, `${length} ${who} ${side}`);
  facts.push(who, `${who} ${side}`, `${who} ${near}`, `${who} ${side} ${near}`);
  facts.push(`${who} ${scene}`, `${who} ${side} ${scene}`);
  if (nearby.isFirst) facts.push(`${who} first`);
  if (nearby.isLast) facts.push(`${who} last`);
  if (signal.verb !== undefined) {
    const where = mention.end <= signal.verb.start ? 'before' : 'behind';
    facts.push(`${who} ${side} ${where} verb ${signal.receives}`);
  }
  const [before, behind] = [left.slice(-1).join(''), right[0] ?? ''];
  facts.push(`${who} ${side} left ${before}`, `${who} ${side} right ${behind}`);
  facts.push(`${who} left ${before}`, `${who} left ${left.slice(-2).join(' ')}`);
  facts.push(`${who} right ${behind}`, `${who} right ${right.slice(0, 2).join(' ')}`);
  for (const word of left.slice(-reach)) facts.push(`${who} lefts ${word}`);
  for (const word of right.slice(0, reach)) facts.push(`${who} rights ${word}`);
  for (const fact of clusterFacts(nearby, { start, end })) facts.push(`${who} ${fact}`);
  facts.push(...named('role', role, side, language));
  if (!mention.isPerson) facts.push(...named('own', own, side, language));
  return facts;
}

/** The text is by those of whom it tells. */
function isOwnVoice(surroundings: readonly Nearby[]): boolean {
  return surroundings.some(({ reading: { unit } }) =>
    /\b(?:[Ww]ir|[Uu]ns(?:er\p{L}*)?|[Ww]e|[Oo]urs?|us)\b|我[们們市县縣区區省校院司局会會国國]|本[市县縣校院报報]|[记記]者/u.test(
      unit.plain,
    ),
  );
}

/** The words of a name or an office, and how they end. */
function named(kind: string, words: readonly string[], side: string, language: Language): string[] {
  const endings = words
    .filter((word) => language !== 'zh' && word.length > ending)
    .map((word) => `${kind} ends ${word.slice(-ending + 1)}`);
  return [
    ...wordFacts(kind, words, language),
    ...words.map((word) => `${kind} ${side} ${word}`),
    ...endings,
  ];
}

/** The name with the office beside it. */
function wholeOf({ start, end, role }: Mention): Span {
  return {
    start: Math.min(start, role?.start ?? start),
    end: Math.max(end, role?.end ?? end),
  };
}

function drafted(draft: Draft, span: Span): string[] {
  const touches = (spans: readonly Span[]): boolean => spans.some((one) => overlaps(one, span));
  return factsThatHold({
    'host of draft': touches(draft.hosts),
    'person of draft': touches(draft.people),
    'house of draft': touches(draft.organisations),
    'in delegation': draft.delegation !== undefined && contains(draft.delegation, span),
    'in occasion': draft.occasion !== undefined && overlaps(draft.occasion, span),
  });
}
