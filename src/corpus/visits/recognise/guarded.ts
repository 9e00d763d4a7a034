import type { Span } from '../../../domain/span.ts';
import type { GuardedRule } from '../rules/visit-rules.ts';
import { groupSpans, pattern } from './pattern.ts';

export interface GuardedPattern {
  readonly near: readonly string[];
  readonly pattern: RegExp;
}

export function guardedPatterns(rules: readonly (string | GuardedRule)[]): GuardedPattern[] {
  return rules.map((rule) =>
    typeof rule === 'string'
      ? { near: [''], pattern: pattern([rule], 'gd') }
      : { near: rule.near, pattern: pattern([rule.rule], 'gd') },
  );
}

/** Where the group of this name lies in each match. */
export function guardedSpans(
  rules: readonly GuardedPattern[],
  text: string,
  group: string,
): Span[] {
  const near = rules.filter((rule) => rule.near.some((word) => text.includes(word)));
  return groupSpans(
    near.map((rule) => rule.pattern),
    text,
    group,
  );
}
