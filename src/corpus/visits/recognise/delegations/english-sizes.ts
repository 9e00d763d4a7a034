import type { Span } from '../../../../domain/span.ts';
import { tokensOf } from '../sentences/tokens.ts';
import type { FoundDelegation } from './delegations.ts';
import { isCount, quantifiers } from './english-delegations.ts';

/** Groups that say their own number. */
const alone = /^(?:duo|pair|trio|quartet|quintet|sextet|septet|octet)$/u;

/** The number before each group, as it is written. */
export function englishSizes(text: string, delegations: readonly FoundDelegation[]): Span[] {
  return delegations.flatMap(({ start, end }) => {
    const tokens = tokensOf(text.slice(start, end));
    const at = tokens.findIndex(isCount);
    const token = tokens[at];
    const few = tokens.find(({ lower }) => alone.test(lower));
    if (few !== undefined && (token === undefined || at > 6))
      return [{ start: start + few.start, end: start + few.end }];
    if (token === undefined || at > 6) return [];
    const dozen = tokens[at + 1];
    if (dozen?.lower === 'dozen') return [{ start: start + token.start, end: start + dozen.end }];
    let first = at;
    if (/^dozens?$/u.test(token.lower))
      while (first > 0 && /^(?:an?|half)$/u.test(tokens[first - 1]?.lower ?? '')) first -= 1;
    while (first > 0 && quantifiers.test(tokens[first - 1]?.lower ?? '')) first -= 1;
    const from = start + (tokens[first]?.start ?? 0);
    const length =
      /^\d+|^\p{L}+(?:-(?:one|two|three|four|five|six|seven|eight|nine))?/u.exec(token.text)?.[0]
        .length ?? 0;
    return [{ start: from, end: start + token.start + length }];
  });
}
