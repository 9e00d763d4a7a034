import type { Quotation } from '../../domain/answer.ts';
import type { SourceCard } from '../../domain/source.ts';
import type { Span } from '../../domain/span.ts';

/** The highlight that led to a passage, where it still lies within the same words. */
export function highlightsOf(
  { text, change }: SourceCard,
  highlight: Span | undefined,
): Quotation['highlights'] {
  if (highlight === undefined || change?.kind === 'replaced') return [];
  const { start, end } = highlight;
  return start < end && end <= text.length ? [[start, end]] : [];
}
