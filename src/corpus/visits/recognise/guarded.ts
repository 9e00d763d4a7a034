import type { Span } from '../../../domain/span.ts';
import type { GuardedRule } from '../rules/visit-rules.ts';
import { type GroupRules, groupRules, groupSpans, matchesOf } from './pattern.ts';

/** Rules that are looked for only where one of their words stands. */
export interface GuardedPatterns {
  readonly near: readonly (readonly string[] | undefined)[];
  readonly rules: GroupRules;
}

export function guardedPatterns(rules: readonly (string | GuardedRule)[]): GuardedPatterns {
  return {
    near: rules.map((rule) => (typeof rule === 'string' ? undefined : rule.near)),
    rules: groupRules(
      rules.map((rule) => (typeof rule === 'string' ? rule : rule.rule)),
      'gd',
    ),
  };
}

const fewRules = 6;

/** Where the group of this name lies in each match. */
export function guardedSpans(
  { near, rules }: GuardedPatterns,
  text: string,
  group: string,
): Span[] {
  const { any, each } = rules;
  const kept = each.filter((_, index) => near[index]?.some((word) => text.includes(word)) ?? true);
  // With few of them left the pattern of them all would cost more than it saves.
  return kept.length <= fewRules
    ? matchesOf(kept, text, group)
    : groupSpans({ any, each: kept }, text, group);
}
