import { BrueckeError } from '../domain/errors.ts';

/** Control characters part words; marks that cannot be seen or change the direction stand within them. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const invisible = /[\p{Cf}\p{Cs}]+/gu;

/**
 * A member's question as it is searched: without invisible characters, spaces single.
 *
 * @throws BrueckeError `question-empty`; `question-too-long` with `length` and `limit` in UTF-16 units
 */
export function cleanQuestion(question: string, maximumLength: number): string {
  const clean = question.replace(controls, ' ').replace(invisible, '').replace(/\s+/gu, ' ').trim();
  if (clean === '') throw new BrueckeError('question-empty');
  if (clean.length > maximumLength) {
    throw new BrueckeError('question-too-long', { length: clean.length, limit: maximumLength });
  }
  return clean;
}
