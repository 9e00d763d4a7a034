import type { Span } from '../../domain/span.ts';

/** A span from its start and its length, as a `custom_id` writes them. */
export function spanFrom(start: string, length: string): Span {
  const from = Number.parseInt(start, 36);
  return { start: from, end: from + Number.parseInt(length, 36) };
}
