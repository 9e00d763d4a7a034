import type { Language } from '../../../domain/language.ts';
import type { Span } from '../../../domain/span.ts';
import { featureHash, joinedHash, textHash } from './hash.ts';
import { wordsOf } from './tokens.ts';
import type { WordClusters } from './word-clusters.ts';

/** A name or date that rules have found in a sentence. */
export interface Mark extends Span {
  readonly kind: string;
}

/** A sentence as the rules have read it. */
export interface MarkedSentence {
  readonly text: string;
  readonly isHeading: boolean;
  readonly marks: readonly Mark[];
}

/** Tokens before that count wherever they stand. */
const reach = 14;
const edge = 0;
const near = [-2, -1, 0, 1, 2];
const wider = [-4, -3, ...near, 3, 4];

/** What a feature says; where it stands beside the token is added. */
const kinds = {
  bias: textHash('bias'),
  token: textHash('token'),
  tokens: textHash('tokens'),
  triple: textHash('triple'),
  word: textHash('word'),
  wordBegins: textHash('word begins'),
  words: textHash('words'),
  shape: textHash('shape'),
  head: textHash('head'),
  tail: textHash('tail'),
  end: textHash('end'),
  cluster: textHash('cluster'),
  clusters: textHash('clusters'),
  mark: textHash('mark'),
  before: textHash('before'),
};

const edgeForms = formsOf('');

/**
 * What is known of each token: the words around it, their forms, endings and groups, the names that
 * rules found there, and what came before in the sentence.
 * @returns of each token the hashes of its features
 */
export function tokenFeatures(
  { text, isHeading, marks }: MarkedSentence,
  tokens: readonly Span[],
  language: Language,
  clusters: WordClusters,
): Uint32Array[] {
  const written = tokens.map(({ start, end }) => text.slice(start, end));
  const lower = written.map((token) => token.toLowerCase());
  const hashes = lower.map(textHash);
  const token = (at: number): number => hashes[at] ?? edge;
  const marked = marksOf(tokens, marks);
  const words = language === 'zh' ? chineseWordsAt(text, tokens) : undefined;
  const word = (at: number, offset: number): number =>
    words === undefined
      ? token(at + offset)
      : (words.hashes[(words.numbers[at] ?? 0) + offset] ?? edge);
  const cluster = (at: number, offset: number): number => clusters.of(word(at, offset));
  const forms = words === undefined ? written.map(formsOf) : [];
  return tokens.map((_, at) => {
    const features = [featureHash(kinds.bias, isHeading ? 'heading' : '')];
    const add = (kind: number, value: number): void => {
      features.push(joinedHash(kind, value));
    };
    for (const offset of wider) add(kinds.token + offset, token(at + offset));
    add(kinds.tokens - 1, joinedHash(token(at - 1), token(at)));
    add(kinds.tokens, joinedHash(token(at), token(at + 1)));
    add(kinds.tokens - 2, joinedHash(token(at - 2), token(at - 1)));
    add(kinds.tokens + 1, joinedHash(token(at + 1), token(at + 2)));
    if (words === undefined) {
      for (const offset of [-1, 0, 1]) {
        for (const [kind, hash] of forms[at + offset] ?? edgeForms) add(kind + offset, hash);
      }
    } else {
      const three = (from: number): number =>
        joinedHash(joinedHash(token(from), token(from + 1)), token(from + 2));
      for (const offset of [-3, -1, 1]) add(kinds.triple + offset, three(at + offset));
      for (const offset of near) add(kinds.word + offset, word(at, offset));
      add(kinds.wordBegins, Number(words.numbers[at - 1] !== words.numbers[at]));
      add(kinds.words, joinedHash(word(at, 0), word(at, 1)));
      add(kinds.words - 1, joinedHash(word(at, -1), word(at, 0)));
    }
    for (const offset of near) add(kinds.cluster + offset, cluster(at, offset));
    add(kinds.clusters - 1, joinedHash(cluster(at, -1), cluster(at, 0)));
    add(kinds.clusters, joinedHash(cluster(at, 0), cluster(at, 1)));
    for (const offset of near) {
      const own = marked[at + offset] ?? [];
      if (own.length === 0) add(kinds.mark + offset, edge);
      for (const mark of own) add(kinds.mark + offset, mark);
    }
    for (let before = Math.max(0, at - reach); before < at; before += 1) {
      add(kinds.before, token(before));
    }
    return Uint32Array.from(features);
  });
}

/** The shape of a word, and of longer ones how they begin and end: kinds and hashes. */
function formsOf(written: string): (readonly [kind: number, hash: number])[] {
  const lower = written.toLowerCase();
  const shape = [kinds.shape, textHash(shapeOf(written))] as const;
  if (lower.length <= 4) return [shape];
  return [
    shape,
    [kinds.head, textHash(lower.slice(0, 4))],
    [kinds.tail, textHash(lower.slice(-4))],
    [kinds.end, textHash(lower.slice(-3))],
  ];
}

/** Capitals, small letters and digits, runs of them as one. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, 'A')
    .replace(/\p{Ll}+/gu, 'a')
    .replace(/\p{N}+/gu, '9');
}

/** Of each token the hashes of what rules found there. */
function marksOf(tokens: readonly Span[], marks: readonly Mark[]): number[][] {
  return tokens.map(({ start, end }) =>
    marks
      .filter((mark) => start < mark.end && end > mark.start)
      .map((mark) => textHash(start <= mark.start ? `${mark.kind} begins` : mark.kind)),
  );
}

/** Hashes of the words of a Chinese sentence, and of each character the number of its word. */
function chineseWordsAt(
  text: string,
  tokens: readonly Span[],
): { readonly hashes: readonly number[]; readonly numbers: readonly number[] } {
  const words = wordsOf(text, 'zh');
  let number = 0;
  const numbers = tokens.map(({ start }) => {
    while (number + 1 < words.length && (words[number]?.end ?? 0) <= start) number += 1;
    return number;
  });
  return { hashes: words.map(({ start, end }) => textHash(text.slice(start, end))), numbers };
}
