import type { AskedVisits } from '../../domain/answer.ts';
import type { Language } from '../../domain/language.ts';
import type { ReportedVisit } from '../../domain/visit.ts';
import { filterVisits } from './filter.ts';
import { readListQuestion } from './question/read.ts';

/**
 * The visits that a question asks for; undefined for a question that asks for anything else, for
 * which nobody looks at the visits.
 */
export function visitsAskedFor(
  question: string,
  language: Language,
  visits: () => readonly ReportedVisit[],
): AskedVisits | undefined {
  const filter = readListQuestion(question, language, visits);
  return filter && { ...filterVisits(visits(), filter), filter };
}
