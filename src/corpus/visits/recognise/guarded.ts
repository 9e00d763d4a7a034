import type { Span } from '../../../domain/span.ts';
import type { GuardedRule } from '../rules/visit-rules.ts';
import { type GroupRules, groupRules, groupSpans } from './pattern.ts';

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

/** Where the group of this name lies in each match. */
export function guardedSpans(
  { near, rules: { any, each } }: GuardedPatterns,
  text: string,
  group: string,
): Span[] {
  const kept = each.filter((_, index) => near[index]?.some((word) => text.includes(word)) ?? true);
  return kept.length === 0 ? [] : groupSpans({ any, each: kept }, text, group);
}
