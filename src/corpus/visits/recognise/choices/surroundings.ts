import type { Language } from '../../../../domain/language.ts';
import type { Span } from '../../../../domain/span.ts';
import { textHash } from '../../learned/hash.ts';
import { taggedTokens } from '../../learned/tokens.ts';
import type { WordClusters } from '../../learned/word-clusters.ts';
import type { Draft } from '../draft.ts';
import { isBrief } from '../sentences/brief.ts';
import type { Reading } from '../sentences/reading.ts';

/** Sentences before and behind the report in which candidates are looked for. */
const [before, behind] = [20, 30] as const;
/** Headings and the first sentences tell who writes and where, however far away. */
const top = 3;
/** So far from the report each sentence counts by itself. */
const nearest = 3;

/** A sentence, and where it stands in the text and beside the report. */
export interface Nearby {
  readonly reading: Reading;
  /** In sentences, below 0 before the report. */
  readonly distance: number;
  readonly near: string;
  /** Of the whole text: in a long one less of what is said belongs to the visit. */
  readonly length: 'brief' | 'long';
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly tokens: readonly WordToken[];
}

export interface WordToken extends Span {
  /** In small letters. */
  readonly word: string;
  /** The group of words of like meaning. */
  readonly cluster: number;
}

/** The sentences that may tell something of the visit; none of those that are traps. */
export function surroundingsOf(
  { sentence }: Draft,
  readings: readonly Reading[],
  language: Language,
  clusters: WordClusters,
): Nearby[] {
  const reportAt = Math.max(
    0,
    readings.findIndex(({ unit }) => unit.sentence.start === sentence.start),
  );
  const length = isBrief(readings, language) ? 'brief' : 'long';
  return readings.flatMap((reading, at) => {
    const distance = at - reportAt;
    const isNear = at < top || (distance >= -before && distance <= behind);
    if (!isNear || reading.signal.kind === 'trap') return [];
    const { plain } = reading.unit;
    const tokens = taggedTokens(plain, language).map(({ start, end }) => {
      const word = plain.slice(start, end).toLowerCase();
      return { start, end, word, cluster: clusters.of(textHash(word)) };
    });
    const near =
      Math.abs(distance) <= nearest ? String(distance) : distance < 0 ? 'before' : 'behind';
    const [isFirst, isLast] = [at === 0, at === readings.length - 1];
    return [{ reading, distance, near, length, tokens, isFirst, isLast }];
  });
}

/** The words of a span and on either side of it; spans count from the beginning of the sentence. */
export function wordsAround(
  { tokens }: Nearby,
  { start, end }: Span,
): { readonly left: string[]; readonly own: string[]; readonly right: string[] } {
  const words = (kept: (token: WordToken) => boolean): string[] =>
    tokens.filter(kept).map(({ word }) => word);
  return {
    left: words((token) => token.end <= start),
    own: words((token) => token.start >= start && token.end <= end),
    right: words((token) => token.start >= end),
  };
}

/** The names of what holds. */
export function factsThatHold(facts: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(facts).flatMap(([fact, holds]) => (holds ? [fact] : []));
}

/** The groups of the words right before and behind a span, and of its first and last. */
export function clusterFacts({ tokens }: Nearby, { start, end }: Span): string[] {
  const own = tokens.filter((token) => token.start >= start && token.end <= end);
  const facts = {
    before: tokens.findLast((token) => token.end <= start),
    first: own[0],
    last: own.at(-1),
    behind: tokens.find((token) => token.start >= end),
  };
  return Object.entries(facts).flatMap(([where, token]) =>
    token === undefined ? [] : [`group ${where} ${token.cluster}`],
  );
}

/** Each word, and in Chinese each pair of characters. */
export function wordFacts(kind: string, words: readonly string[], language: Language): string[] {
  const pairs =
    language === 'zh' ? words.slice(1).map((word, at) => `${kind} ${words[at] ?? ''}${word}`) : [];
  return [...words.map((word) => `${kind} ${word}`), ...pairs];
}
