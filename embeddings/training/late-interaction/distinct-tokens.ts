import type { Lists } from '../table/bag-of-rows.ts';

/** The distinct tokens of a batch, and those of each text as numbers among them. */
export interface DistinctTokens {
  readonly count: number;
  /** Each distinct token's row as a list of its own. */
  readonly lists: Lists;
  /** For each text the numbers of its distinct tokens. */
  readonly texts: readonly (readonly number[])[];
}

export function distinctTokens({ items, starts }: Lists): DistinctTokens {
  const numbers = new Map<number, number>();
  const texts: number[][] = [];
  for (let text = 0; text + 1 < starts.length; text += 1) {
    const own = new Set<number>();
    for (const token of items.subarray(starts[text], starts[text + 1])) {
      let number = numbers.get(token);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(token, number);
      }
      own.add(number);
    }
    texts.push([...own]);
  }
  const count = numbers.size;
  const lists = {
    items: Uint32Array.from(numbers.keys()),
    starts: Uint32Array.from({ length: count + 1 }, (_, at) => at),
  };
  return { count, lists, texts };
}
