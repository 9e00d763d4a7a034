import { eachMatch } from '../../../../domain/each-match.ts';
import { lazily } from '../../../../domain/lazily.ts';
import type { Span } from '../../../../domain/span.ts';
import { withShortClasses } from './latin-letters.ts';
import { withWordEdges, wordStart } from './word-edges.ts';

/** Alternatives of a list of rules; `\b` counts umlauts as letters, which JavaScript does not. */
export function pattern(parts: readonly string[], flags = ''): RegExp {
  const source = parts.length === 0 ? '(?!)' : alternatives(parts);
  return new RegExp(withShortClasses(withWordEdges(source)), `u${flags}`);
}

/** What all rules begin with is looked for once, not once for each of them. */
function alternatives(parts: readonly string[]): string {
  const atWords = parts.filter((part) => part.startsWith('\\b'));
  const others = parts.filter((part) => !part.startsWith('\\b')).map((part) => `(?:${part})`);
  const words = atWords.map((part) => `(?:${part.slice(2)})`).join('|');
  return [...(atWords.length === 0 ? [] : [`${wordStart}(?:${words})`]), ...others].join('|');
}

/** Rules with a group of one name, which one pattern may not have twice. */
export interface GroupRules {
  readonly each: readonly (() => RegExp)[];
  /** All of them without their groups: most sentences match none, and are looked at once. */
  readonly any: () => RegExp;
}

/** Most rules are never needed for a short text, and each takes time to compile. */
export function groupRules(parts: readonly string[], flags = ''): GroupRules {
  const bare = parts.map((part) => part.replace(/\(\?<\p{L}+>/gu, '(?:'));
  return {
    each: parts.map((part) => lazily(() => pattern([part], flags))),
    any: lazily(() => pattern(bare, flags.replace(/[dg]/gu, ''))),
  };
}

/** Where the group of this name lies in each match. */
export function groupSpans({ any, each }: GroupRules, text: string, group: string): Span[] {
  return any().test(text) ? matchesOf(each, text, group) : [];
}

export function matchesOf(rules: readonly (() => RegExp)[], text: string, group: string): Span[] {
  return rules.flatMap((rule) =>
    [...eachMatch(rule(), text)].flatMap((match) => {
      const at = match.indices?.groups?.[group];
      return at === undefined ? [] : [{ start: at[0], end: at[1] }];
    }),
  );
}

/** The span without white space and marks at its ends. */
export function trimmed(
  text: string,
  { start, end }: Span,
  marks = /[\s,，、;；:：.。“”"„–—-]/u,
): Span {
  let from = start;
  let to = end;
  while (from < to && marks.test(text.charAt(from))) from += 1;
  while (to > from && marks.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
