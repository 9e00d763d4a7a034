import type { CompiledRules } from '../patterns/compiled.ts';
import { endsWithOne, setOf, type Token } from '../sentences/tokens.ts';

/** A sentence in words, to find people in. */
export interface LatinSentence {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly rules: CompiledRules;
  readonly compounds: boolean;
}

export function isRole({ rules, compounds }: LatinSentence, { lower }: Token): boolean {
  // '40-member'.
  if (!compounds && /^\p{N}/u.test(lower)) return false;
  return endsWithOne(lower, setOf(rules.words.roles), compounds);
}

export function before({ tokens }: LatinSentence, at: number, count: number): readonly Token[] {
  return tokens.slice(Math.max(0, at - count), at);
}

/** Index of the name after 'Prof. Dr.'. */
export function skipTitles({ tokens, rules }: LatinSentence, from: number): number {
  let at = from;
  while (tokens[at]?.text === '.' || setOf(rules.words.honorifics).has(tokens[at]?.lower ?? ''))
    at += 1;
  return at;
}

/** Index of the first of 'Prof. Dr.' before a name, or of the name. */
export function skipHonorifics({ tokens, rules }: LatinSentence, at: number): number {
  const honorifics = setOf(rules.words.honorifics);
  let from = at;
  while (from > 0) {
    const token = tokens[from - 1];
    const isPart =
      token !== undefined &&
      (token.text === '.' ||
        token.text === '-' ||
        honorifics.has(token.lower.replace(/-$/u, '')) ||
        /^dr-ing|^dipl-ing/u.test(token.lower));
    if (!isPart) break;
    from -= 1;
  }
  // A full stop alone ends the sentence before.
  return tokens[from]?.text === '.' ? at : from;
}
