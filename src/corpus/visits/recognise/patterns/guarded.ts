import type { Span } from '../../../../domain/span.ts';
import type { GuardedRule } from '../../rules/visit-rules.ts';
import { type GroupRules, groupRules, groupSpans, matchesOf } from './pattern.ts';

/** Rules that are looked for only where one of their words stands. */
export type GuardedPatterns = readonly Part[];

interface Part {
  readonly near: readonly (readonly string[] | undefined)[];
  readonly rules: GroupRules;
}

/** Where one rule matches, its neighbours are tried one by one, and not all the others. */
const together = 7;

export function guardedPatterns(rules: readonly (string | GuardedRule)[]): GuardedPatterns {
  const parts: Part[] = [];
  for (let at = 0; at < rules.length; at += together) {
    const some = rules.slice(at, at + together);
    parts.push({
      near: some.map((rule) => (typeof rule === 'string' ? undefined : rule.near)),
      rules: groupRules(
        some.map((rule) => (typeof rule === 'string' ? rule : rule.rule)),
        'gd',
      ),
    });
  }
  return parts;
}

/** Where the group of this name lies in each match. */
export function guardedSpans(parts: GuardedPatterns, text: string, group: string): Span[] {
  return parts.flatMap(({ near, rules: { any, each } }) => {
    const kept = each.filter(
      (_, index) => near[index]?.some((word) => text.includes(word)) ?? true,
    );
    // With few of them left the pattern of them all would cost more than it saves.
    return kept.length < each.length
      ? matchesOf(kept, text, group)
      : groupSpans({ any, each: kept }, text, group);
  });
}
