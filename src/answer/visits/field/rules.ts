import type { AskedField } from '../../../domain/answer.ts';

/**
 * What a question must name beside what it asks for, so that it is one about a visit: those who
 * travel as a group; them, guests or a journey; any of these or that somebody goes somewhere; a
 * group, or people by where they are from.
 */
export type Beside = 'group' | 'visit' | 'travel' | 'home';

/** What the data must have beyond the field itself. */
export type Need = 'day' | 'days' | 'year' | 'home' | 'firm';

/** One way in which a language asks for a field. */
export interface FieldAsk {
  readonly field: AskedField['field'];
  /** Must be there, once names and dates are taken out. */
  readonly pattern: RegExp;
  /** Words that may stand beside it, and beside no other. Global. */
  readonly with?: RegExp;
  readonly beside: Beside;
  readonly need?: Need;
}

/** How one language asks for a field of a visit. All patterns ignore case. */
export interface FieldQuestionRules {
  /** The first that fits counts. */
  readonly asks: readonly FieldAsk[];
  readonly group: RegExp;
  readonly visit: RegExp;
  readonly travel: RegExp;
  /** Stands for those who travel; for what was asked before, or beside a place. */
  readonly pronoun: RegExp;
  /** Words that may stand beside any of it; every other shows that something else is asked. Global. */
  readonly fillers: RegExp;
  /** Speaks to the reader, not of visitors: 'Wann gingen Sie …?'. */
  readonly address?: RegExp;
  /** What stands before or after a place where somebody comes from. */
  readonly originBefore: RegExp;
  readonly originAfter: RegExp;
  /** What stands before or after a place that somebody goes to, whatever else does. */
  readonly destinationBefore: RegExp;
  readonly destinationAfter?: RegExp;
}

/** One of the words, and no part of a longer one. */
export function words(source: string): string {
  return `(?<!\\p{L})(?:${source})(?!\\p{L})`;
}

/** Some words, and one of others anywhere after them. */
export function followedBy(first: string, later: string): RegExp {
  return new RegExp(`${words(first)}(?=.*${words(later)})`, 'iu');
}
