import { BrueckeError } from '../domain/errors.ts';

/** Control characters, and marks that change the direction of text or cannot be seen. */
const invisible = /[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;

/**
 * A member's question as it is searched: without invisible characters, spaces single.
 *
 * @throws BrueckeError `question-empty`; `question-too-long` with `length` and `limit` in UTF-16 units
 */
export function cleanQuestion(question: string, maximumLength: number): string {
  const clean = question.replace(invisible, ' ').replace(/\s+/gu, ' ').trim();
  if (clean === '') throw new BrueckeError('question-empty');
  if (clean.length > maximumLength) {
    throw new BrueckeError('question-too-long', { length: clean.length, limit: maximumLength });
  }
  return clean;
}
