import { eachMatch } from '../../../../domain/each-match.ts';
import type { Span } from '../../../../domain/span.ts';

/** A word or a mark of a German or English sentence. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly capital: boolean;
}

const part = /[\p{L}\p{M}\p{N}]+(?:[’'./-][\p{L}\p{M}\p{N}]+)*-?|[^\s]/gu;

export function tokensOf(text: string): Token[] {
  return [...eachMatch(part, text)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
    capital: /^\p{Lu}/u.test(match[0]),
  }));
}

/** True where a word is one of these or, as a German compound, ends with one. */
export function endsWithOne(
  lower: string,
  words: ReadonlySet<string>,
  compounds: boolean,
): boolean {
  if (words.has(lower)) return true;
  const last = lower.split('-').at(-1) ?? lower;
  if (words.has(last)) return true;
  if (!compounds || !tailsOf(words).has(last.slice(-3))) return false;
  for (let at = 3; at <= last.length - 3; at += 1) {
    if (words.has(last.slice(at))) return true;
  }
  return false;
}

const tails = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** How the words end: most others are told apart by their last three letters. */
function tailsOf(words: ReadonlySet<string>): ReadonlySet<string> {
  const known = tails.get(words);
  if (known !== undefined) return known;
  const set = new Set([...words].map((word) => word.slice(-3)));
  tails.set(words, set);
  return set;
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a list as a set, made once for each list. */
export function setOf(words: readonly string[]): ReadonlySet<string> {
  const known = sets.get(words);
  if (known !== undefined) return known;
  const set = new Set(words);
  sets.set(words, set);
  return set;
}
