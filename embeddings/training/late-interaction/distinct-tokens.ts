import type { ChosenTokens } from '../table/bag-of-rows.ts';

/** The distinct tokens of a batch, and those of each text as numbers among them. */
export interface DistinctTokens {
  /** Row of each distinct token. */
  readonly rows: readonly number[];
  /** For each text the numbers of its distinct tokens. */
  readonly texts: readonly (readonly number[])[];
}

export function distinctTokens({ tokens, starts }: ChosenTokens): DistinctTokens {
  const numbers = new Map<number, number>();
  const texts: number[][] = [];
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const own = new Set<number>();
    for (const token of tokens.subarray(starts[text], starts[text + 1])) {
      let number = numbers.get(token);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(token, number);
      }
      own.add(number);
    }
    texts.push([...own]);
  }
  return { rows: [...numbers.keys()], texts };
}
