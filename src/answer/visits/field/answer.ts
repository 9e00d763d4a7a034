import type { Language } from '../../../domain/language.ts';
import type { ReportedVisit } from '../../../domain/visit.ts';
import { describedBefore } from './before.ts';
import { isEmpty } from './description.ts';
import { fittingVisits } from './fits.ts';
import { knows } from './knows.ts';
import { type FieldQuestion, readFieldQuestion } from './read.ts';
import type { FieldAsk } from './rules.ts';

/** More cannot be told apart: then nothing is said of any. */
const mostVisits = 3;

export interface FieldFound {
  readonly field: FieldAsk['field'];
  /** Those that know the field, in their order; empty where too many fit. */
  readonly visits: readonly ReportedVisit[];
  /** How many visits are as described. */
  readonly fitting: number;
}

export interface FieldQuestionContext {
  readonly language: Language;
  /** What was asked before. */
  readonly before: string | undefined;
  readonly visits: () => readonly ReportedVisit[];
}

/**
 * The visits that know the field that a question asks for; undefined where it asks for anything
 * else, where no visit fits, or where none that fits knows it.
 */
export function fieldAskedFor(
  question: string,
  { language, before, visits }: FieldQuestionContext,
): FieldFound | undefined {
  const read = readFieldQuestion(question, language, visits, before !== undefined);
  if (read === undefined) return undefined;
  const { ask, description } = read;
  const fitting = visitsMeant(read, { language, before, visits });
  if (fitting === undefined) return undefined;
  const knowing = fitting.filter((visit) => knows(visit, ask, description));
  if (knowing.length === 0) return undefined;
  const few = fitting.length <= mostVisits;
  return { field: ask.field, visits: few ? knowing : [], fitting: fitting.length };
}

function visitsMeant(
  read: FieldQuestion,
  { language, before, visits }: FieldQuestionContext,
): readonly ReportedVisit[] | undefined {
  const { description } = read;
  const earlier =
    before === undefined ? undefined : describedBefore(read, before, language, visits());
  if (isEmpty(description)) {
    // What goes on from something else is about one visit or about none.
    const meant = earlier === undefined ? [] : fittingVisits(visits(), earlier);
    return meant.length === 1 ? meant : undefined;
  }
  const own = fittingVisits(visits(), description);
  const both = earlier === undefined ? [] : fittingVisits(own, earlier);
  const meant = both.length > 0 ? both : own;
  return meant.length > 0 ? meant : undefined;
}
