import { toSimplified } from '../../../domain/chinese.ts';
import type { Span } from '../../../domain/span.ts';
import type { Mark, MarkedSentence } from '../learned/token-features.ts';
import type { Reading } from './sentences/reading.ts';

/** A sentence with the names and dates that rules find in it; direct speech counts as well. */
export function markedSentence(reading: Reading): MarkedSentence {
  const all = (kind: string, spans: readonly Span[]): Mark[] =>
    spans.map(({ start, end }) => ({ kind, start, end }));
  return {
    text: toSimplified(reading.unit.text),
    isHeading: reading.unit.heading,
    marks: [
      ...all('date', reading.dates()),
      ...all('delegation', reading.delegations()),
      ...all('person', reading.people()),
      ...all('organisation', reading.organisations()),
      ...all('place', reading.places()),
    ],
  };
}
