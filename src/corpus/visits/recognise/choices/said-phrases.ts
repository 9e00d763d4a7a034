import type { Language } from '../../../../domain/language.ts';
import { type Span, sharesHalf } from '../../../../domain/span.ts';
import { hasNumber } from '../delegations/delegations.ts';
import { isNoOutcome } from '../outcomes/no-outcome.ts';
import { contains, overlaps } from '../patterns/pattern.ts';
import type { Reading } from '../sentences/reading.ts';
import { certainty } from '../tagged-spans.ts';
import type { Nearby } from './surroundings.ts';

/** Fields that hold a phrase or clause instead of a name. */
export type PhraseField = 'topics' | 'occasion' | 'outcome' | 'size' | 'delegation';

/** A phrase of a sentence, counted from its beginning. */
export interface Said extends Span {
  readonly nearby: Nearby;
  readonly says: readonly string[];
  /** That the tagger gives it; 0 where it sees nothing there. */
  readonly probability: number;
}

/** What rules found as they cut it, with the tagger's word on it, and what the tagger alone sees. */
export function saidIn(nearby: Nearby, field: PhraseField, language: Language): Said[] {
  const { reading } = nearby;
  const tagged = reading.tagged().filter((tag) => {
    const clause = reading.unit.text.slice(tag.start, tag.end);
    if (field === 'outcome' && isNoOutcome(clause)) return false;
    if (field === 'size' && !hasNumber(clause, language)) return false;
    return tag.field === field;
  });
  const rules = ruledIn(reading, field);
  const ruled = rules.map(({ start, end, says }) => {
    const same = tagged.filter((tag) => overlaps(tag, { start, end }));
    const probability = Math.max(0, ...same.map((tag) => tag.probability));
    const word = same.length > 0 ? `both ${certainty(probability)}` : 'ruled alone';
    return { start, end, nearby, says: ['ruled', ...says, word], probability };
  });
  const others = tagged
    .filter((tag) => !rules.some((span) => contains(span, tag) || sharesHalf(span, tag)))
    .map(({ start, end, probability }) => {
      const isOver = rules.some((span) => overlaps(span, { start, end }));
      const who = isOver ? 'tagged over rules' : 'tagged';
      return { start, end, nearby, says: [who, `${who} ${certainty(probability)}`], probability };
    });
  return [...ruled, ...others];
}

interface Ruled extends Span {
  readonly says: readonly string[];
}

function ruledIn(reading: Reading, field: PhraseField): Ruled[] {
  if (field === 'topics') return reading.topics().map((span) => ({ ...span, says: [] }));
  const of = (span: Span | undefined, ...says: string[]): Ruled[] =>
    span === undefined ? [] : [{ start: span.start, end: span.end, says }];
  if (field === 'delegation') {
    return reading
      .delegations()
      .map(({ start, end, bare }) => ({ start, end, says: bare ? ['bare'] : [] }));
  }
  if (field === 'size') return reading.sizes().map((span) => ({ ...span, says: [] }));
  if (field === 'occasion') return of(reading.occasion());
  const outcome = of(reading.outcome());
  return outcome.length > 0 ? outcome : of(reading.gesture(), 'gesture');
}
